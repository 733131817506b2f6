/** Words of the list of stories. */
export const text = {
  title: 'Stories',
  lead: 'What the desk follows: open contradictions first, then the latest change.',
  search: 'Search stories',
  none: 'No story is open yet. Start one below.',
  noneSuch: 'No story has these words in its title.',
  reports: (count: number) => `${String(count)} ${count === 1 ? 'report' : 'reports'}`,
  claims: (count: number) => `${String(count)} ${count === 1 ? 'claim' : 'claims'}`,
  alerts: (count: number) => `⚡ ${String(count)} open ${count === 1 ? 'contradiction' : 'contradictions'}`,
  notices: (count: number) => `${String(count)} ${count === 1 ? 'notice' : 'notices'}`,
  quiet: 'Nothing open',
  outlets: (count: number) => `${String(count)} ${count === 1 ? 'outlet' : 'outlets'}`,
  origins: (count: number) => `${String(count)} independent ${count === 1 ? 'origin' : 'origins'}`,
  changed: (when: string) => `Last change ${when}`,
  fresh: (count: number) =>
    count === 0
      ? 'Nothing new since your last visit'
      : `${String(count)} new ${count === 1 ? 'event' : 'events'} since your last visit`,
  unread: 'Not visited on this device',
  start: 'Start a story',
  name: 'What the desk calls it',
  zone: 'Time zone, as in Europe/Berlin: in it a date is a day. Fixed from then on',
  open: 'Start it',
};
