import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dayOf } from '#story';
import {
  extract,
  readInput,
  scoreGoldExtraction,
  type Extraction,
  type GoldExtraction,
  type GoldExtractionScore,
} from '#extraction';

/**
 * Extracts the documents of a folder with the reference date and zone of its `story.yaml`, and holds them against what is
 * expected of them. Seeds are known by the first three characters of their file names.
 */
export function goldExtraction(seeds: string, expectations: string): GoldExtractionScore {
  const story = parse(readFileSync(join(seeds, 'story.yaml'), 'utf8')) as {
    readonly timeZone?: string;
    readonly collected?: string;
  };
  const expected = JSON.parse(readFileSync(expectations, 'utf8')) as GoldExtraction;
  const timeZone = story.timeZone ?? 'UTC';
  const extractions = new Map<string, Extraction>();
  for (const name of readdirSync(seeds).sort()) {
    if (!/\.(?:txt|md|html)$/.test(name)) continue;
    const { text } = readInput(readFileSync(join(seeds, name), 'utf8'), { name });
    extractions.set(
      name.slice(0, 3),
      extract(text, { timeZone, ...(story.collected === undefined ? {} : { referenceDate: story.collected }) }),
    );
  }
  return scoreGoldExtraction(expected, extractions, (instant) => dayOf(instant, timeZone));
}
