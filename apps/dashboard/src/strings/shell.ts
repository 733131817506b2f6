/** Words of the frame around every page. */
export const text = {
  product: 'Dateline',
  skip: 'Skip to the page',
  navigation: 'Main',
  stories: 'Stories',
  inbox: 'Inbox',
  alerts: 'Alerts',
  sources: 'Sources',
  settings: 'Settings',
  live: { live: 'Live', connecting: 'Connecting', lost: 'Connection lost' },
  liveLong: {
    live: 'Alerts come in live.',
    connecting: 'Connecting to the alert stream.',
    lost: 'The alert stream is lost. It is tried again, and nothing is missed.',
  },
  offline: 'Offline. What is shown was read before the connection went.',
  notFoundTitle: 'No such page',
  notFound: 'There is nothing at this address. It may be mistyped, or from another server.',
  toStories: 'All stories',
  titled: (page: string, unseen: number) => `${unseen > 0 ? `(${String(unseen)}) ` : ''}${page} · Dateline`,
};
