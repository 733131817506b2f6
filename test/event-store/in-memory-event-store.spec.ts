import { InMemoryEventStore } from '#event-store';

import { describeEventStore } from './describe-event-store.js';

describeEventStore('InMemoryEventStore', () => Promise.resolve(new InMemoryEventStore({ transaction: {} })));
