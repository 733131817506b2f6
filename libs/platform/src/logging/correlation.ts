import { AsyncLocalStorage } from 'node:async_hooks';

const storage = new AsyncLocalStorage<string>();

/** Runs `action`, and all that it awaits, under a correlation id that follows it into log lines and events. */
export function withCorrelation<T>(id: string, action: () => T): T {
  return storage.run(id, action);
}

/** The id that the running work belongs to; undefined outside of `withCorrelation`. */
export function correlationId(): string | undefined {
  return storage.getStore();
}
