import { AlertConsumer, ALERTS_CONSUMER } from '#alerts';
import type { AnyConsumer } from '#event-feed';
import type { Role } from '#platform';
import { VIEWS_CONSUMER } from '#read-model';
import { WATCH_CONSUMER, WatchConsumer } from '#watch';
import { FILING_CONSUMER, FilingConsumer } from '../filing/filing-consumer.js';
import type { Services } from './services.js';

interface RoleConsumer {
  readonly role: Role;
  readonly consumer: (services: Services) => AnyConsumer;
}

/** Every reader of the event feed, and the role in which a process runs it. A new consumer is one more line here. */
const consumers: readonly RoleConsumer[] = [
  { role: 'projector', consumer: ({ views }) => views },
  { role: 'projector', consumer: () => new FilingConsumer() },
  { role: 'watch', consumer: ({ pool, store, texts }) => new WatchConsumer({ pool, store, texts }) },
  {
    role: 'alerts',
    consumer: ({ alertBell }) =>
      new AlertConsumer(() => {
        alertBell.ring();
      }),
  },
];

/** The consumers that this process runs. */
export function consumersOf(services: Services): AnyConsumer[] {
  return consumers.filter(({ role }) => services.config.roles.has(role)).map(({ consumer }) => consumer(services));
}

/** Names of all consumers that some process must run for a story to be up to date, by which their progress is asked. */
export const CONSUMER_NAMES: readonly string[] = [VIEWS_CONSUMER, WATCH_CONSUMER, ALERTS_CONSUMER, FILING_CONSUMER];
