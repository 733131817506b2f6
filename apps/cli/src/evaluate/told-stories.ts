import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { ExtractionContext } from '#extraction';
import { scoreGold, type GoldExpectations, type GoldScore, type ReadConflict } from '#scrutiny';
import { compareTexts, readConflicts } from '../compare/compare-texts.js';

interface ToldReport {
  readonly name: string;
  readonly outlet: string;
  /** Day of publication, `YYYY-MM-DD` in UTC. */
  readonly published: Date;
  readonly kind?: NonNullable<ExtractionContext['kind']>;
  readonly text: string;
}

interface ToldStory extends GoldExpectations {
  readonly title: string;
  readonly reports: readonly ToldReport[];
}

export interface StoryFigures extends GoldScore {
  readonly title: string;
  readonly expected: GoldExpectations;
  readonly conflicts: readonly ReadConflict[];
}

/** A story told for tests, with what must and must not alert decided beside it. */
export function storyFigures(file: string): StoryFigures {
  const story = parse(readFileSync(file, 'utf8'), { customTags: ['timestamp'] }) as ToldStory;
  const comparison = compareTexts(
    story.reports.map(({ name, outlet, published, kind, text }) => ({
      name,
      text,
      context: { outlet, ...(kind === undefined ? {} : { kind }), published: dayOf(published), timeZone: 'UTC' },
    })),
  );
  const conflicts = readConflicts(comparison);
  return { ...scoreGold(story, conflicts), title: story.title, expected: story, conflicts };
}

function dayOf(date: Date): NonNullable<ExtractionContext['published']> {
  const edtf = date.toISOString().slice(0, 10);
  const latest = new Date(date.getTime() + 86_399_999).toISOString();
  return { edtf, earliest: `${edtf}T00:00:00.000Z`, latest, basis: 'stated' };
}
