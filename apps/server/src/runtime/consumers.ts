import { AlertConsumer, ALERTS_CONSUMER } from '#alerts';
import type { AnyConsumer } from '#event-feed';
import type { Role } from '#platform';
import { VIEWS_CONSUMER } from '#read-model';
import { WATCH_CONSUMER, WatchConsumer } from '#watch';
import { FILING_CONSUMER, FilingConsumer } from '../filing/filing-consumer.js';
import type { FeedServices } from './feed-services.js';

/** What consumers are made of. */
export interface ConsumerParts extends Pick<FeedServices, 'pool' | 'store' | 'texts' | 'views'> {
  /** Called when this thread has written to the alert log. */
  readonly onAlert: () => void;
}

interface RoleConsumer {
  readonly role: Role;
  readonly consumer: (parts: ConsumerParts) => AnyConsumer;
}

/** Every reader of the event feed, and the role in which a process runs it. A new consumer is one more line here. */
const consumers: readonly RoleConsumer[] = [
  { role: 'projector', consumer: ({ views }) => views },
  { role: 'projector', consumer: () => new FilingConsumer() },
  { role: 'watch', consumer: ({ pool, store, texts }) => new WatchConsumer({ pool, store, texts }) },
  { role: 'alerts', consumer: ({ onAlert }) => new AlertConsumer(onAlert) },
];

/** Roles that compute a lot and that no request waits for: they may have a thread of their own. */
export const BACKGROUND_ROLES: ReadonlySet<Role> = new Set(['projector', 'watch']);

/** The consumers of some roles. */
export const consumersOf = (roles: ReadonlySet<Role>, parts: ConsumerParts): AnyConsumer[] =>
  consumers.filter(({ role }) => roles.has(role)).map(({ consumer }) => consumer(parts));

/** Names of all consumers that some process must run for a story to be up to date, by which their progress is asked. */
export const CONSUMER_NAMES: readonly string[] = [VIEWS_CONSUMER, WATCH_CONSUMER, ALERTS_CONSUMER, FILING_CONSUMER];
