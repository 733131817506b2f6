import { z } from 'zod';
import { dayOf, parsePublished } from '#story';
import { latestFullDate } from '../source-text.js';
import { compareTexts, type Comparison, type NamedText } from './compare-texts.js';
import { shownConflicts, type ShownTextConflict } from './shown-conflicts.js';

/** Two texts of one story, and what is known about them. */
export const pairSchema = z.object({
  id: z.union([z.string(), z.number()]),
  a: z.string(),
  b: z.string(),
  aPublished: z.string().optional(),
  bPublished: z.string().optional(),
  /** The texts are known to be about one event. */
  sameEvent: z.boolean().optional(),
});
export type Pair = z.infer<typeof pairSchema>;

/** The conflicts of a pair. Without dates, a came out before b. @throws EdtfError for a date that none is */
export const comparePair = (pair: Pair, referenceDate: string | undefined): ShownTextConflict[] =>
  shownConflicts(comparisonOf(pair, referenceDate));

/** The whole comparison of a pair, as {@link comparePair} reads it. */
export function comparisonOf(pair: Pair, referenceDate: string | undefined): Comparison {
  const latest = referenceDate ?? latestFullDate([pair.a, pair.b]);
  const named = (name: 'a' | 'b', text: string, published: string | undefined): NamedText => {
    const given = published === undefined ? undefined : parsePublished(published, 'UTC');
    const day = referenceDate ?? (given?.latest ? dayOf(given.latest, 'UTC') : latest);
    return {
      name,
      text,
      context: { ...(given ? { published: given } : {}), ...(day === undefined ? {} : { referenceDate: day }) },
    };
  };
  const a = named('a', pair.a, pair.aPublished);
  const b = named('b', pair.b, pair.bPublished);
  const [before, after] = [a.context.published?.latest, b.context.published?.latest];
  const texts = before && after && after < before ? [b, a] : [a, b];
  return compareTexts(texts, { sameEvent: pair.sameEvent ?? false });
}
