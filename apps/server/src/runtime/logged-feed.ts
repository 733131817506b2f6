import type { FeedLogger } from '#event-feed';
import type { Logger } from '#platform';

/** What the feed says, as lines of the server's log. */
export class LoggedFeed implements FeedLogger {
  constructor(private readonly logger: Logger) {}

  info(message: string): void {
    this.logger.info({ context: 'feed' }, message);
  }

  warn(message: string): void {
    this.logger.warn({ context: 'feed' }, message);
  }

  error(message: string): void {
    this.logger.error({ context: 'feed' }, message);
  }
}
