import type { ClaimValue } from '#story';
import type { PlacedClaim } from '../gates/claim-pair.js';
import { capitalisedNames, nameWords } from '../words/names.js';
import { perSentence } from '../words/per-sentence.js';
import type { Rule } from './rule.js';

interface Variant {
  readonly key: string;
  readonly sorted: string;
}

/** The names of a sentence, of three words and more or of two that are no mere title and surname. */
const variants = perSentence((sentence): Variant[] =>
  capitalisedNames(sentence)
    .map(nameWords)
    .filter((name) => name.length >= 3 && new Set(name).size === name.length)
    .map((name) => ({ key: name.join(' '), sorted: [...name].sort().join(' ') })),
);

/**
 * One name with its words in another order. The reports of both sides must be different ones. Measured
 * (`npm run evaluate -- --set rules`): one fire on the seeds and on the gold each as expected, 2 not judged.
 */
export const nameVariantRule: Rule = {
  name: 'name-variant',
  version: '1',
  kind: 'name-variant',
  severity: 'notice',
  reach: 'story',
  judge: ({ a, b }) => {
    if (a.reportId === b.reportId) return null;
    const theirs = variants(b);
    for (const one of variants(a)) {
      const other = theirs.find(({ key, sorted }) => sorted === one.sorted && key !== one.key);
      if (!other) continue;
      return {
        fires: true,
        reason: `One side writes ${one.key}, the other ${other.key}.`,
        gates: ['the names are made of the same words'],
        sides: [sideOf(one, a), sideOf(other, b)],
        about: `name:${one.sorted}`,
      };
    }
    return null;
  },
};

const sideOf = ({ key }: Variant, { evidence }: PlacedClaim) => {
  const value: ClaimValue = {
    type: 'actor',
    key,
    entity: key,
    negated: false,
    span: { start: evidence.start, end: evidence.end },
  };
  return { key: `name:${key}`, value };
};
