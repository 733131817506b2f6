import { Loop, type LoopOptions, type Turned } from './loop.js';

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

function loopOf(turn: LoopOptions['turn'], options: Partial<LoopOptions> = {}): Loop {
  return new Loop({ name: 'test', turn, pollMs: 60_000, logger: silent, ...options });
}

/** Resolves when a turn with this number begins. */
function turns(outcome: (turn: number) => Promise<Turned>): {
  turn: () => Promise<Turned>;
  reached: (turn: number) => Promise<void>;
} {
  let count = 0;
  const waiting: { turn: number; resolve: () => void }[] = [];
  return {
    turn: () => {
      count += 1;
      for (const { turn, resolve } of waiting) if (turn <= count) resolve();
      return outcome(count);
    },
    reached: (turn) =>
      new Promise((resolve) => {
        if (count >= turn) resolve();
        else waiting.push({ turn, resolve });
      }),
  };
}

/** Checks that a loop has no further turn by itself. */
async function restsUntilWoken(loop: Loop, further: Promise<void>): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 60));
  const turned = further.then(() => 'a turn');
  expect(await Promise.race([turned, Promise.resolve('a pause')])).toBe('a pause');
  loop.wake();
  await turned;
}

describe('a loop', () => {
  it('turns at once while there is more to do', async () => {
    const { turn, reached } = turns((count) => Promise.resolve(count < 5 ? 'more' : 'done'));
    const loop = loopOf(turn);
    const done = loop.run();
    await reached(5);
    await loop.stop();
    await done;
  });

  it('is woken from a pause', async () => {
    const { turn, reached } = turns(() => Promise.resolve('done'));
    const loop = loopOf(turn);
    void loop.run();
    await reached(1);
    loop.wake();
    await reached(2);
    await loop.stop();
  });

  it('looks again soon for what is waiting, and not for ever', async () => {
    const { turn, reached } = turns((count) => Promise.resolve(count === 1 ? 'done' : 'waiting'));
    const loop = loopOf(turn);
    void loop.run();
    await reached(1);
    loop.wake();
    await reached(5);
    await restsUntilWoken(loop, reached(6));
    await loop.stop();
  });

  it('rests where nothing is waiting, whatever woke it', async () => {
    const { turn, reached } = turns(() => Promise.resolve('done'));
    const loop = loopOf(turn);
    void loop.run();
    await reached(1);
    loop.wake();
    await reached(2);
    await restsUntilWoken(loop, reached(3));
    await loop.stop();
  });

  it('does not miss what woke it during a turn', async () => {
    const loop: Loop = loopOf(() => seen.turn());
    const seen = turns((count) => {
      if (count === 1) loop.wake();
      return Promise.resolve('done');
    });
    void loop.run();
    await seen.reached(2);
    await loop.stop();
  });

  it('tries a failed turn again, and says that it goes on', async () => {
    const lines: string[] = [];
    const keep = (line: string): void => void lines.push(line);
    const { turn, reached } = turns((count) =>
      count <= 2 ? Promise.reject(new Error('out of reach')) : Promise.resolve('done'),
    );
    const loop = loopOf(turn, { logger: { info: keep, warn: keep, error: keep } });
    void loop.run();
    await reached(3);
    await loop.stop();
    expect(lines).toEqual([
      'test: out of reach; trying again (1)',
      'test: out of reach; trying again (2)',
      'test goes on after 2 failed turns',
    ]);
  });

  it('is not hurried by news after a failure', async () => {
    const started = performance.now();
    const { turn, reached } = turns(() => Promise.reject(new Error('out of reach')));
    const loop = loopOf(turn);
    void loop.run();
    await reached(1);
    const news = setInterval(() => {
      loop.wake();
    }, 1);
    await reached(2);
    clearInterval(news);
    await loop.stop();
    expect(performance.now() - started).toBeGreaterThanOrEqual(99);
  });

  it('ends after the turn under way', async () => {
    let ended = false;
    const { turn, reached } = turns(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      ended = true;
      return 'more';
    });
    const loop = loopOf(turn);
    void loop.run();
    await reached(1);
    await loop.stop();
    expect(ended).toBe(true);
  });
});
