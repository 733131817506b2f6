/** The median of some measurements. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** A measured way to do something; what it works on is prepared before the clock runs. */
export type Contestant = (round: number) => Promise<() => Promise<void>>;

/**
 * Measures two ways turn by turn in one run, each going first in every other round, so that what else the machine does
 * meets both alike. Returns the median of each in milliseconds.
 */
export async function interleaved(
  first: Contestant,
  second: Contestant,
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < warmUp + rounds; round++) {
    const tasks = [await first(round), await second(round)] as const;
    for (const turn of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      const began = performance.now();
      await tasks[turn]();
      const took = performance.now() - began;
      if (round >= warmUp) times[turn].push(took);
    }
  }
  return [median(times[0]), median(times[1])];
}
