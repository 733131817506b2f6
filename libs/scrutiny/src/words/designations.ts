import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { perClaim } from './per-claim.js';

/** Nouns of which each has its number: "district 9", "Highway 95", "unit 3". */
const NUMBERED =
  /\b(district|ward|precinct|zone|sector|area|section|lot|block|building|unit|reactor|room|cell|floor|level|gate|platform|pier|terminal|hall|tower|camp|station|depot|pit|mine|shaft|turbine|line|route|highway|interstate|junction|exit|flight|train|bus|car|boat|phase|stage|round|game|heat|lane|court|page|number|no\.)\s+#?(\d{1,4})\b/giu;

/** Whether two claims rest on words that give one kind of numbered thing other numbers: "district 3" and "district 5". */
export function otherDesignation(a: ScrutinyClaim, b: ScrutinyClaim): boolean {
  const others = designationsOf(b);
  return designationsOf(a).some(
    ([noun, number]) =>
      others.some(([other, of]) => other === noun && of !== number) &&
      !others.some(([other, of]) => other === noun && of === number),
  );
}

const designationsOf = perClaim(({ words }): readonly (readonly [string, string])[] =>
  Array.from(words.content.matchAll(NUMBERED), ([, noun = '', number = '']) => [noun.toLowerCase(), number] as const),
);
