import { extract, type Extraction } from '#extraction';
import { decideReport, derivedId, NO_REPORT, parseEdtf, type RecordedStoryEvent, type StoryEvent } from '#story';
import { RecordedFindings } from '../../libs/watch/src/recorded-findings.js';
import { ScrutinyAnew } from '../../libs/watch/src/scrutiny-anew.js';
import { TextShelf } from '../../libs/watch/src/text-shelf.js';
import { aReport, atHour } from '../support/invented-story.js';

const onDay = (day: string): Extraction =>
  extract(
    `A bus overturned in Harlow on ${day} 2031. The crash in Harlow on ${day} 2031 killed three people on their way to the market.`,
  );

/** A story in this process, to which reports come one after the other. */
class InventedStory {
  readonly #log: RecordedStoryEvent[] = [];
  readonly #texts = new Map<string, string>();
  readonly #anew: ScrutinyAnew;

  constructor() {
    const shelf = new TextShelf({
      readAll: (ids) => Promise.resolve(new Map(ids.map((id) => [`${id}/1`, this.#texts.get(id) ?? '']))),
    });
    const readOn = (after: number) => Promise.resolve(this.#log.slice(after, after + 100));
    this.#anew = new ScrutinyAnew('harlow-crash', shelf, readOn, new RecordedFindings());
  }

  get conflicts() {
    const { conflicts } = this.#anew.rows;
    return [...conflicts.outlines.keys()]
      .flatMap((id) => conflicts.whole(id) ?? [])
      .filter(({ state }) => state.sides.length >= 2);
  }

  get origins(): string[] {
    return [...new Set([...this.#anew.rows.watched.values()].map(({ origin }) => origin))];
  }

  async publish(outlet: string, { text, claims, credits }: Extraction, published: string): Promise<void> {
    const reportId = derivedId('report', outlet);
    this.#texts.set(reportId, text);
    const bounds = parseEdtf(published, 'UTC');
    const report = aReport(reportId, bounds, { outlet: { name: outlet, basis: 'stated' }, credits: [...credits] });
    const events = decideReport({ kind: 'publish', report, drafts: claims }, NO_REPORT);
    const from = this.#log.length;
    this.#log.push(...events.map((event, index) => recorded(event, from + index + 1)));
    for (const event of this.#log.slice(from)) await this.#anew.follow(event);
  }
}

const recorded = (event: StoryEvent, storySequence: number): RecordedStoryEvent => ({
  id: derivedId('test-event', String(storySequence)),
  storySequence,
  recordedAt: atHour(0),
  metadata: { correlationId: 'test', causationId: null, actor: { kind: 'editor', name: 'desk' }, history: false },
  event,
});

const NAMES = ['Bo', 'Cal', 'Dun', 'Eck', 'Fen', 'Gor', 'Hal', 'Ing'];
/** Enough that nearly all of them lie beyond the lists from which a claim is compared; ten thousand only take longer. */
const MANY = 1_000;

describe('storms', () => {
  it('make of equal reports, however many, one origin and one conflict', async () => {
    const story = new InventedStory();
    await story.publish('Harlow Post', onDay('4 January'), '2031-01-08');
    const other = onDay('6 January');
    for (let index = 0; index < MANY; index++) {
      await story.publish(`Outlet ${String(index)}`, other, '2031-01-09');
    }
    expect(story.conflicts.map(({ conflict }) => [conflict.kind, conflict.severity])).toEqual([['date', 'alert']]);
    const [conflict] = story.conflicts;
    expect(conflict?.state.sides.map(({ independentOrigins }) => independentOrigins)).toEqual([1, 1]);
    expect(story.origins).toEqual(['harlow post', 'outlet 0']);
  });

  it('leave a report that contradicts itself in its own voice to its own desk', async () => {
    const story = new InventedStory();
    const days = Array.from(
      { length: 28 },
      (_, day) => `The bus overturned in Harlow on ${String(day + 1)} January 2031.`,
    );
    await story.publish('Harlow Post', extract(days.join(' ')), '2031-02-08');
    expect(story.conflicts.filter(({ conflict }) => conflict.severity === 'alert')).toEqual([]);
  });

  it('make one conflict of forty voices in one report', async () => {
    const story = new InventedStory();
    const voices = Array.from(
      { length: 40 },
      (_, index) =>
        `The bus that overturned in Harlow carried ${String(21 + 3 * index)} people, witness Anna ${NAMES[index % 8] ?? ''}${'rst'.slice(0, 1 + (index % 3))} said.`,
    );
    await story.publish('Harlow Post', extract(voices.join(' ')), '2031-02-08');
    const alerts = story.conflicts.filter(({ conflict }) => conflict.severity === 'alert');
    expect(alerts.map(({ conflict }) => conflict.kind)).toEqual(['quantity']);
    expect(alerts[0]?.state.sides.length).toBeGreaterThan(35);
  });
});
