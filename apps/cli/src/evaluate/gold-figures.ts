import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { scoreGold, type GoldExpectations, type GoldScore, type ReadConflict } from '#scrutiny';
import { compareTexts, readConflicts, type Comparison } from '../compare/compare-texts.js';

/** The conflicts of the documents in a folder, and how they meet what is expected of them. */
export function goldFigures(
  seeds: string,
  expectations: string,
): GoldScore & { readonly expected: GoldExpectations; readonly conflicts: readonly ReadConflict[] } {
  const expected = JSON.parse(readFileSync(expectations, 'utf8')) as GoldExpectations;
  const conflicts = readConflicts(compareFolder(seeds));
  return { ...scoreGold(expected, conflicts), expected, conflicts };
}

/** Compares all texts of a folder as one story, with the reference date and zone of its `story.yaml`. */
export function compareFolder(folder: string): Comparison {
  const story = parse(readFileSync(join(folder, 'story.yaml'), 'utf8')) as {
    readonly timeZone?: string;
    readonly collected?: string;
  };
  const context = {
    ...(story.timeZone === undefined ? {} : { timeZone: story.timeZone }),
    ...(story.collected === undefined ? {} : { referenceDate: story.collected }),
  };
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort();
  return compareTexts(
    names.map((name) => ({ name: name.slice(0, 3), text: readFileSync(join(folder, name), 'utf8'), context })),
  );
}
