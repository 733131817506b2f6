import { SEEMING } from '../certainty/lexicon.js';
import { itemAt } from '../document/item-at.js';
import type { Clause, SentenceParse } from './clauses.js';

/** Verbs whose infinitive came true, or did not: "voted to approve", "failed to pass" (Karttunen 1971). */
const implicative: ReadonlyMap<string, boolean> = new Map([
  ['vote', true],
  ['decide', true],
  ['manage', true],
  ['move', true],
  ['agree', true],
  ['wait', true],
  ['fail', false],
  ['refuse', false],
  ['decline', false],
  ['neglect', false],
]);

/** Verbs of saying whose -ing form is what is said: "denied taking bribes". */
const saying = new Set(['deny', 'admit', 'acknowledge', 'confess', 'report', 'recall']);

/** "waited until six in the evening to": words of time that may stand between. */
const FAR = 8;

/** Whether an infinitive follows a verb that makes it come true or not; `undefined` for other verbs. */
export const comesTrue = (before: Clause | undefined, clause: Clause): boolean | undefined =>
  before === undefined ||
  clause.verb.form !== 'infinitive' ||
  clause.verb.first - before.verb.last > (before.lemma === 'wait' ? FAR : 2)
    ? undefined
    : implicative.get(before.lemma);

/** Whether the clause tells of something that took place, rather than what was meant, tried or feared; `null` if not. */
export function factuality(parse: SentenceParse, clause: Clause, index: number): { readonly negated: boolean } | null {
  const { verb } = clause;
  if (isAsked(parse, clause) || isSupposed(parse, clause)) return null;
  if (verb.form === 'finite' || verb.form === 'participle') return { negated: verb.negated };
  const before = itemAt(parse.clauses, index - 1);
  if (verb.form === 'infinitive') {
    if (verb.perfect && before !== undefined && isHearsay(before)) return { negated: verb.negated };
    const came = comesTrue(before, clause);
    return came === undefined ? null : { negated: came === (before?.verb.negated === true) };
  }
  if (before?.verb.form === 'finite' && saying.has(before.lemma) && verb.first === before.verb.last + 1)
    return { negated: verb.negated };
  // "a bomb went off, killing two": behind a comma a participle tells what came of it.
  return itemAt(parse.tokens, verb.first - 1)?.lower === ',' ? { negated: verb.negated } : null;
}

/** "Are believed to have died", "appears to have left": told as done, by hearsay or by what is seen. */
const isHearsay = ({ lemma, verb }: Clause): boolean =>
  verb.form === 'finite' &&
  (verb.passive ? SEEMING.has(lemma) || lemma === 'know' : lemma === 'appear' || lemma === 'seem');

/** "If convicted, he faces": supposed, not told. */
const isSupposed = ({ tokens }: SentenceParse, { verb }: Clause): boolean =>
  verb.form !== 'finite' && /^(?:if|unless)$/u.test(itemAt(tokens, verb.first - 1)?.lower ?? '');

/** "How did it burn?": asked, not told. */
function isAsked(parse: SentenceParse, clause: Clause): boolean {
  for (let at = clause.to + 1; at < parse.tokens.length && at <= clause.to + 2; at += 1) {
    if (parse.tokens[at]?.text === '?') return true;
  }
  return false;
}
