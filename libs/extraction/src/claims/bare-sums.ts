import { itemAt } from '../document/item-at.js';
import type { QuantityMention } from '../quantity/index.js';
import type { Place } from './count-place.js';

/** Words of a figure that is too large to leave out what it counts, unless that is money. */
const SCALED = /(?:\b(?:thousand|million|billion|trillion)|\d(?:m|bn))$/iu;

/** Verbs with a bare sum behind them, and words before one, that make it money. */
const PAYING: ReadonlySet<string> = new Set(
  'cost pay fine owe lend donate spend bid offer fetch award insure'.split(' '),
);
const LEADING = /^(?:for|at|of|worth|to)$/;

/** "acquired it for 2.1 million": a large figure that counts nothing, where sums stand, is money of a currency not named. */
export function asSum({ reading, mention, clause, at }: Place): QuantityMention | null {
  if (mention.kind !== 'number' || mention.unit !== '' || !SCALED.test(mention.text)) return null;
  const { tokens, phraseAt } = reading.parse;
  const from = tokens.findIndex((token) => token.end > mention.start);
  const end = tokens.findIndex((token) => token.start >= mention.end);
  const paid = clause !== null && clause.verb.last < at && PAYING.has(clause.lemma);
  const kind = end >= 0 && tokens[end]?.lower === 'in' ? phraseAt[end + 1] : null;
  const inKind = kind?.determiner === 'none';
  const next = end < 0 ? undefined : tokens[end];
  if (next?.pos === 'NOUN' || next?.pos === 'PROPN') return null;
  // "The number of visitors fell to 2.1 million"
  if (clause?.subject != null && tokens[clause.subject.head]?.lower === 'number') return null;
  return paid || inKind || LEADING.test(itemAt(tokens, from - 1)?.lower ?? '') ? { ...mention, kind: 'money' } : null;
}
