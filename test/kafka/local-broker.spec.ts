import { spawn } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describeWithKafka } from '../support/kafka.js';
import { LocalBroker } from './local-broker.js';

describeWithKafka('a local broker', () => {
  let broker: LocalBroker;
  beforeEach(async () => {
    broker = new LocalBroker(await mkdtemp(path.join(tmpdir(), 'dateline-local-broker-')));
  });
  afterEach(() => broker.remove());

  it('is seen through its folder, and not started twice', async () => {
    const address = await broker.start();
    expect(address).toMatch(/^127\.0\.0\.1:\d+$/);
    expect(broker.pid).not.toBeNull();
    await expect(broker.start()).rejects.toThrow(/already runs on .* \(process \d+\)/);
    await broker.stop();
    expect(broker.pid).toBeNull();
    expect(await broker.address()).toBe(address);
  });

  it('ends when its owner is killed', async () => {
    const owner = spawn('sleep', ['600']);
    if (owner.pid === undefined) throw new Error('no sleep on this machine');
    await broker.start({ owner: owner.pid });
    owner.kill('SIGKILL');
    await broker.ended();
    expect(broker.pid).toBeNull();
  });

  it('says why it does not start', async () => {
    const other = new LocalBroker(await mkdtemp(path.join(tmpdir(), 'dateline-local-broker-')));
    const address = await other.start();
    await expect(broker.start({ port: Number(address.split(':')[1]) })).rejects.toThrow(
      /ended while starting:[^]*Address already in use/,
    );
    await other.remove();
  });
});
