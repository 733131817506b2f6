import type { Token } from '../document/index.js';
import type { VerbGroup } from '../document/verb-groups.js';

/** "The cup was won", "the house was built": participles of which no ending tells that they are. */
export const isIrregularPassive = (tokens: readonly Token[], { passive, first, head }: VerbGroup): boolean =>
  !passive &&
  first < head &&
  IRREGULAR.has(tokens[head]?.lower ?? '') &&
  !/^(?:NUM|DET|NOUN|PROPN)$/.test(tokens[head + 1]?.pos ?? '') &&
  tokens.slice(first, head).some(({ lower }) => BEING.has(lower));
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'won built rebuilt burnt spilt learnt dealt heard struck stuck sunk shrunk begun slain drawn withdrawn thrown overthrown ' +
    'shown known blown flown grown sown dug run overrun'
  ).split(' '),
);
const BEING: ReadonlySet<string> = new Set('is are was were be been being'.split(' '));
