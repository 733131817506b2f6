import { checkHealth, type HealthIndicator } from './health.js';

const up: HealthIndicator = { name: 'store', check: () => Promise.resolve({ status: 'up' }) };

describe('checkHealth', () => {
  it('is up when every part is', async () => {
    expect(await checkHealth([up])).toEqual({ status: 'up', parts: { store: { status: 'up' } } });
  });

  it('is down when one part is, and says why', async () => {
    const broken: HealthIndicator = { name: 'feed', check: () => Promise.reject(new Error('the broker is away')) };
    expect(await checkHealth([up, broken])).toEqual({
      status: 'down',
      parts: { store: { status: 'up' }, feed: { status: 'down', reason: 'the broker is away' } },
    });
  });

  it('counts a part that does not answer as down', async () => {
    const silent: HealthIndicator = { name: 'feed', check: () => new Promise(() => undefined) };
    const { parts } = await checkHealth([silent], 20);
    expect(parts['feed']).toEqual({ status: 'down', reason: 'no answer within 20 ms' });
  });
});
