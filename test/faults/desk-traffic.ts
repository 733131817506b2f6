import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { FilingClient } from './filing-client.js';
import { inventedStories, inventReport } from './invented-reports.js';
import { SeededRandom } from './random.js';

const filed = z.object({ reportId: z.string(), claimIds: z.array(z.string()) });

/** A report that a server has acknowledged. */
export interface AcknowledgedReport {
  readonly story: string;
  readonly reportId: string;
  readonly claimIds: readonly string[];
}

/** A verdict that a server has acknowledged; its note is unlike any other. */
export interface AcknowledgedVerdict {
  readonly claimId: string;
  readonly note: string;
}

const WORKERS = 4;
/** One report in so many is followed by a verdict on its first claim: unlike a report, it has no id of its own. */
const VERDICT_EVERY = 4;
/** Pause of each worker between two commands, in milliseconds: about ten reports a second while nothing is down. */
const PAUSE_MS = 300;

/** Desks that file reports and judge claims, all at once, and remember what was acknowledged. */
export class DeskTraffic {
  readonly reports: AcknowledgedReport[] = [];
  readonly verdicts: AcknowledgedVerdict[] = [];
  #number = 0;
  #ending = false;
  #working: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly client: FilingClient,
    private readonly seed: number,
  ) {}

  async openStories(): Promise<void> {
    for (const { story, title } of inventedStories) {
      await this.client.carryOut({ path: '/v1/stories', body: { id: story, title, timeZone: 'UTC' } });
    }
  }

  start(): void {
    this.#working = Promise.all(Array.from({ length: WORKERS }, () => this.#work()));
    // Asked for at the end; until then nobody listens.
    this.#working.catch(() => undefined);
  }

  /** Ends when what was begun is acknowledged. @throws when a command was refused for good */
  async end(): Promise<void> {
    this.#ending = true;
    await this.#working;
  }

  async #work(): Promise<void> {
    while (!this.#ending) {
      const number = this.#number++;
      // By its number, whoever files it.
      const { story, body } = inventReport(number, new SeededRandom(this.seed * 100_000 + number));
      const answer = filed.parse(await this.client.carryOut({ path: `/v1/stories/${story}/reports`, body }));
      this.reports.push({ story, ...answer });
      const [claimId] = answer.claimIds;
      if (claimId !== undefined && number % VERDICT_EVERY === 0) await this.#judge(claimId, number);
      await pause(PAUSE_MS);
    }
  }

  async #judge(claimId: string, number: number): Promise<void> {
    const note = `Looked into by desk number ${number}.`;
    const path = `/v1/claims/${encodeURIComponent(claimId)}/verdict`;
    await this.client.carryOut({ path, body: { verdict: 'disputed', note } });
    this.verdicts.push({ claimId, note });
  }
}
