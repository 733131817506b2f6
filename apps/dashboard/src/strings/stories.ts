/** Words of the list of stories. */
export const text = {
  title: 'Stories',
  lead: 'What the desk follows, the latest change first.',
  search: 'Search stories',
  none: 'No story is open yet. Start one below.',
  noneSuch: 'No story has these words in its title.',
  reports: (count: number) => `${String(count)} ${count === 1 ? 'report' : 'reports'}`,
  claims: (count: number) => `${String(count)} ${count === 1 ? 'claim' : 'claims'}`,
  conflicts: (count: number) => `${String(count)} open ${count === 1 ? 'conflict' : 'conflicts'}`,
  changed: (when: string) => `Last change ${when}`,
  fresh: (count: number) => `${String(count)} new events since your last visit`,
  unread: 'Not visited on this device',
  start: 'Start a story',
  name: 'What the desk calls it',
  zone: 'Time zone, as in Europe/Berlin: in it a date is a day. Fixed from then on',
  open: 'Start it',
};
