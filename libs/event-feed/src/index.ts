export { applierFor, type Applier, type BatchOutcome } from './applier.js';
export { BatchApplier } from './batch-applier.js';
export { Checkpoints, type ParkedStory } from './checkpoints.js';
export { eventOfMessage, messageOf, UnreadableMessageError } from './cloud-event.js';
export {
  DeterministicError,
  type AnyConsumer,
  type Consumer,
  type Decided,
  type DecidingConsumer,
  type EventFeed,
  type Subscription,
} from './consumer.js';
export { feedMigrations } from './feed-migrations.js';
export { connectKafka, prepareTopic, UnfitTopicError, withAdmin, type KafkaSettings } from './kafka-connection.js';
export { KafkaFeed } from './kafka-feed.js';
export { Leader } from './leader.js';
export { Loop, type FeedLogger } from './loop.js';
export { Relay, type Enrich } from './relay.js';
export { StoreFeed } from './store-feed.js';
