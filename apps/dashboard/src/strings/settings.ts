import { text as conflicts } from './conflicts.js';

const number = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** A span of time in the unit that a person would name. */
const span = (seconds: number): string => {
  if (seconds < 90) return number(Math.round(seconds), 'second', 'seconds');
  if (seconds < 5400) return number(Math.round(seconds / 60), 'minute', 'minutes');
  if (seconds < 129_600) return number(Math.round(seconds / 3600), 'hour', 'hours');
  return number(Math.round(seconds / 86_400), 'day', 'days');
};

const CONSUMERS: Readonly<Record<string, string>> = {
  views: 'What the pages show',
  watch: 'The search for contradictions',
  alerts: 'Alerts',
  filing: 'Filing without a story',
};

/** Words of the settings. */
export const text = {
  title: 'Settings',
  parts: 'Settings',
  part: { you: 'You', webhooks: 'Webhooks', operations: 'Operations' },
  cancel: 'Cancel',

  editor: 'Your name, as it stands beside what you decide',
  save: 'Keep this name',
  kept: (name: string) => `Decisions from this device are signed “${name}”.`,

  subscriptions: (name: string) => `What “${name}” is told of`,
  subscriptionsLead: 'An alert is told if one of these asks for it. With none, every alert is told.',
  everything: 'Every alert of every story. Notices wait in the digest.',
  addSubscription: 'Add a subscription',
  subscribe: 'Subscribe',
  unsubscribe: 'Remove',
  unsubscribeLong: (name: string) => `Remove the subscription ${name}`,
  unnamed: 'Subscription',
  subscriptionName: 'What you call it',
  stories: 'Stories',
  storiesHint: 'None chosen: all.',
  kinds: 'Kinds',
  kindsHint: 'None chosen: all.',
  kindList: conflicts.kinds,
  kind: conflicts.kind,
  severities: 'Weight',
  severity: { alert: 'Alerts', notice: 'Notices' },
  actors: 'People or bodies',
  actorsHint: 'Named as speakers or in what is said. Several: commas between.',
  places: 'Places',
  placesHint: 'Several: commas between.',
  onlyStories: (titles: readonly string[]) => `Stories: ${titles.join(', ')}`,
  onlyKinds: (kinds: readonly string[]) => `Kinds: ${kinds.map((kind) => conflicts.kind(kind)).join(', ')}`,
  onlySeverities: (names: readonly string[]) => `Weight: ${names.join(', ')}`,
  onlyActors: (names: readonly string[]) => `Naming ${names.join(', ')}`,
  onlyPlaces: (names: readonly string[]) => `In ${names.join(', ')}`,
  noFilter: 'All of it',
  recorded: 'Recorded.',

  webhooksLead: 'Programs that alerts are posted to, signed by Standard Webhooks.',
  webhooksNone: 'No program is told of alerts.',
  addWebhook: 'Add a webhook',
  url: 'Address',
  urlHint: 'https address that takes the alerts. It must be public, unless the server is configured otherwise.',
  description: 'What it is for',
  create: 'Add it',
  creating: 'Adding…',
  secretTitle: 'The secret of the signatures',
  secretLead: 'It is shown this once. Keep it where the receiving program can read it.',
  secret: 'Secret',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'This browser does not let a page copy. Select it and copy it.',
  seenIt: 'I have kept it',
  status: { active: 'Active', paused: 'Paused', disabled: 'Disabled' },
  waiting: (count: number) => number(count, 'alert waits', 'alerts wait'),
  lastDelivered: (moment: string) => `Last delivered ${moment}`,
  neverDelivered: 'Nothing delivered yet',
  createdBy: (who: string, moment: string) => `Added by ${who}, ${moment}`,
  pause: 'Pause',
  resume: 'Resume',
  remove: 'Remove',
  removeSure: (url: string) => `Remove ${url} with its log? Nothing more is sent to it.`,
  removeYes: 'Remove it',
  forWebhook: (verb: string, url: string) => `${verb} ${url}`,
  log: 'Delivery log',
  logNone: 'Nothing has been sent to it yet.',
  logMore: 'Show older deliveries',
  conflictCount: (count: number) => number(count, 'conflict', 'conflicts'),
  delivery: { pending: 'Waits', delivered: 'Delivered' },
  next: (moment: string) => `next try ${moment}`,
  attempts: (count: number) => number(count, 'attempt', 'attempts'),
  attempt: (moment: string, answer: string, ms: number) => `${moment}: ${answer}, ${String(ms)} ms`,
  answered: (status: number) => `answered ${String(status)}`,
  noAnswer: (error: string) => `no answer (${error})`,
  redeliver: 'Send again',
  redeliverLong: (id: string) => `Send again: delivery ${id}`,
  queued: 'It is queued, and sent within seconds.',

  operationsLead: 'How far what is filed has come through the server. Read again every five seconds.',
  well: 'All is well: everything that was filed is on the pages, searched for contradictions, and told.',
  behind: 'Behind: something that was filed has waited for more than five seconds. It is being worked on.',
  parked: 'Parked: a story waits for an operator. Other stories go on.',
  way: {
    kafka: (topic: string) => `Events come by Kafka, topic ${topic}.`,
    store: 'Events come straight from the store.',
  },
  relayWell: 'The topic holds every event of the store.',
  relayBehind: (events: number, seconds: number) =>
    `The topic lacks ${number(events, 'event', 'events')} of the store, the oldest for ${span(seconds)}.`,
  consumers: 'How far each part is',
  consumer: (name: string) => CONSUMERS[name] ?? name,
  part_: 'Part',
  waitingEvents: 'Waiting',
  oldest: 'Oldest waits',
  parkedStories: 'Parked',
  upToDate: 'up to date',
  eventsOf: (events: number, stories: number) =>
    `${number(events, 'event', 'events')} of ${number(stories, 'story', 'stories')}`,
  span,
  parkedTitle: 'Parked events',
  parkedNone: 'No story is parked.',
  parkedEvent: (consumer: string, type: string, sequence: number) =>
    `${consumer} cannot go on at event ${String(sequence)}, ${type}.`,
  parkedAt: (moment: string) => `since ${moment}`,
  release: 'Try it again',
  releaseLong: (story: string) => `Try it again: the story ${story}`,
  released: 'It is tried again within about a second.',
  horizon: (seconds: number, count: number) =>
    count === 0
      ? 'No open transaction holds back what is read.'
      : `${number(count, 'open transaction holds', 'open transactions hold')} back what is read, the oldest for ${span(seconds)}.`,
};
