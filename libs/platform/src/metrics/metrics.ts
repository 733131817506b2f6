import { collectDefaultMetrics, Registry } from 'prom-client';

/**
 * A registry of its own, so that two servers in one process do not share counters. Rooms register theirs with
 * `new Counter({ …, registers: [registry] })`, under names that begin with `dateline_`.
 * `processMetrics` adds memory, CPU and event loop lag of this process.
 */
export function createMetrics(options: { readonly processMetrics?: boolean } = {}): Registry {
  const registry = new Registry();
  if (options.processMetrics ?? true) collectDefaultMetrics({ register: registry });
  return registry;
}
