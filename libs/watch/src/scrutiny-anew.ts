import type { Placed } from '#scrutiny';
import type { EventOf, RecordedStoryEvent } from '#story';
import { isEnding, type Ending } from './claim-ends.js';
import type { RecordedFindings } from './recorded-findings.js';
import { ReportWords } from './report-words.js';
import { ScratchRows } from './scratch-rows.js';
import { StoryMemory } from './story-memory.js';
import { StoryWatch, type ReadOn } from './story-watch.js';
import type { TextShelf } from './text-shelf.js';

/** A story's causes followed once more with today's rules, into a memory that is written nowhere. */
export class ScrutinyAnew {
  readonly rows: ScratchRows;
  /** Where each claim was placed last, and why. */
  readonly placed = new Map<string, Placed>();
  readonly edges = new Map<string, EventOf<'LineageEstablished'>['data']>();
  readonly endings = new Map<string, Ending>();
  readonly #memory: StoryMemory;
  readonly #words: ReportWords;
  readonly #watch: StoryWatch;

  constructor(
    storyId: string,
    shelf: TextShelf,
    readOn: ReadOn,
    private readonly recorded: RecordedFindings,
  ) {
    this.rows = new ScratchRows(storyId);
    this.#words = new ReportWords(shelf);
    this.#memory = new StoryMemory(this.rows, this.#words);
    this.#watch = new StoryWatch(this.#memory, this.#words, readOn);
  }

  /** Follows one event of the story, in order. */
  async follow(recorded: RecordedStoryEvent): Promise<void> {
    for (const { event } of await this.#watch.follow(recorded)) {
      if (event.type === 'ClaimPlaced') await this.#place(event.data);
      if (event.type === 'LineageEstablished') this.edges.set(event.data.edgeId, event.data);
      if (isEnding(event)) this.endings.set(event.data.claimId, event);
    }
    this.rows.settle(this.#memory.changes());
    this.#memory.beginAnew(this.#words);
  }

  /** A claim whose words were taken down cannot be placed by them again: it stays where it stood. */
  async #place(placed: Placed): Promise<void> {
    this.placed.set(placed.claimId, placed);
    const before = this.recorded.placements.get(placed.claimId);
    if (!before || !this.recorded.redacted.has(placed.reportId)) return;
    for (const claim of await this.#memory.candidates([placed.claimId])) {
      this.#memory.keep({ ...claim, placement: before });
    }
  }
}
