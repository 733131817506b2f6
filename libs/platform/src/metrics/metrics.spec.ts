import { Counter } from 'prom-client';

import { createMetrics } from './metrics.js';

describe('createMetrics', () => {
  it('keeps the counters of two servers in one process apart', async () => {
    const [first, second] = [createMetrics(), createMetrics({ processMetrics: false })];
    new Counter({ name: 'dateline_reports_total', help: 'Reports taken in', registers: [first] }).inc(3);
    expect(await first.metrics()).toContain('dateline_reports_total 3');
    expect(await first.metrics()).toContain('process_resident_memory_bytes');
    expect(await second.metrics()).toBe('\n');
  });
});
