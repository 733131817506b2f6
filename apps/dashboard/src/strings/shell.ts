const spanOf = (milliseconds: number): string => {
  const [minutes, hours, days] = [60_000, 3_600_000, 86_400_000].map((unit) => Math.round(milliseconds / unit));
  if ((days ?? 0) > 1) return `${String(days)} days`;
  return (hours ?? 0) > 1 ? `${String(hours)} hours` : `${String(minutes)} minutes`;
};

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
  clock: (ahead: number) =>
    `This device’s clock is ${spanOf(Math.abs(ahead))} ${ahead > 0 ? 'fast' : 'slow'}. The times of stories come from the server and are right.`,
  notFoundTitle: 'No such page',
  notFound: 'There is nothing at this address. It may be mistyped, or from another server.',
  toStories: 'All stories',
  titled: (page: string, unseen: number) => `${unseen > 0 ? `(${String(unseen)}) ` : ''}${page} · Dateline`,
};
