import { text as conflicts } from './conflicts.js';

/** Words of the alerts. */
export const text = {
  title: 'Alerts',
  lead: 'Contradictions as they are found, the newest first. Everything waits in the inbox too.',
  told: 'Told',
  none: 'Nothing has been told yet.',
  inbox: 'Open the inbox',
  look: 'Look at both sides',
  ours: 'Ours',
  kind: conflicts.kind,
  at: (moment: string, place: string) => `${moment} (${place})`,
  came: (count: number) => (count === 1 ? 'A new alert has come in.' : `${String(count)} new alerts have come in.`),
  show: (count: number) => `${String(count)} new, show`,
  bundled: (count: number) =>
    count === 1
      ? 'and 1 more of this story in the same minutes'
      : `and ${String(count)} more of this story in the same minutes`,
  bundleRest: (count: number) => `${String(count)} more in the inbox`,
  older: (count: number) => `The latest ${String(count)} are shown.`,
  connection: {
    live: 'Live: alerts come in as they are found.',
    connecting: 'Connecting to the alert stream.',
    lost: 'The alert stream is lost. It is tried again, and nothing is missed.',
  },
  attention: 'How alerts are told',
  sound: 'Sound',
  desktop: 'Desktop notification',
  desktopRefused: 'This browser does not let the page show notifications. Its settings for this address say why.',
  notification: 'A new contradiction',
  notifications: (count: number) => `${String(count)} new contradictions`,
  digest: 'Digest',
  digestLead: 'Notices: what changed without being worth an interruption.',
  atom: 'As an Atom feed',
  digestNone: 'No notice yet.',
  digestStory: (title: string, count: number) => `${title}: ${count === 1 ? '1 notice' : `${String(count)} notices`}`,
  sides: (values: readonly string[]) => `${values.join(' ≠ ')}.`,
  digestRest: 'Older notices in the inbox',
};
