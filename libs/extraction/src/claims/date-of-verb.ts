import { itemAt } from '../document/item-at.js';
import type { Clause, SentenceParse } from './clauses.js';
import { speechLemmas } from './lexicon/words.js';
import type { Trigger } from './triggers.js';

const set = (lemmas: string): ReadonlySet<string> => new Set(lemmas.split(/\s+/u));

/** What ends an event, or is done once it is under way: its day is not the event's. */
const ENDING = set(`
  extinguish douse quell contain put_out stamp_out call_off suspend halt overturn quash ease lift
`);

/** What people do about an event when it is over. */
const LOOKING_BACK = set(`
  condemn denounce deplore praise welcome criticise criticize discuss debate examine investigate review mourn mark
  commemorate remember honour honor regret watch recount relive study probe
`);

/** What an event leaves behind, in "footage of the attack", "charges over", "survivors of". */
const REMAINS = set(`
  victim survivor scene site footage video image picture photograph photo recording news word report detail evidence
  witness relative family memory memorial anniversary wreckage debris suspect perpetrator mastermind aftermath end
  inquiry investigation inquest contact link response reaction blame responsibility apology guilty contribute admit plead
  learn hear tell inform notify warn accuse convict acquit suspect clear charge
`);

/** Days that are named from the day of the report, by which it tells its own news: "on Friday", "yesterday". */
const FROM_REPORT = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tonight|tomorrow)$/u;

/**
 * Whether a date behind an event noun tells when something was done about the event, and not when the event was: "put
 * out the fire on May 3", "were told of the crash on Monday". Where the words leave it open, a day of the week is taken
 * for the news, and a date in full for the event: "charged over the raid on May 3".
 *
 * @param first the date's first token
 */
export function isOfVerb(parse: SentenceParse, { phrase }: Trigger, clause: Clause | null, first: number): boolean {
  if (clause === null || phrase === null || phrase.from <= clause.verb.last) return false;
  if (parse.clauses.some(({ subject }) => subject === phrase)) return false;
  const { tokens } = parse;
  // "the raid of Monday"
  if (itemAt(tokens, first - 1)?.lower === 'of') return false;
  const lemma = clause.particle === null ? clause.lemma : `${clause.lemma}_${clause.particle}`;
  const isObject = clause.object === phrase;
  if (isObject && (ENDING.has(lemma) || isControlled(parse, phrase.to + 1))) return true;
  if (!FROM_REPORT.test(tokens[first]?.lower ?? '')) return false;
  if (isObject) return LOOKING_BACK.has(lemma) || speechLemmas.has(clause.lemma);
  const tie = itemAt(tokens, phrase.from - 1)?.lower ?? '';
  if (/^(?:about|over|regarding|concerning)$/u.test(tie)) return true;
  return /^(?:of|for|to|with|from)$/u.test(tie) && REMAINS.has(itemAt(tokens, phrase.from - 2)?.lemma ?? '');
}

/** "brought the blaze under control" */
const isControlled = ({ tokens }: SentenceParse, at: number): boolean =>
  tokens[at]?.lower === 'under' && tokens[at + 1]?.lower === 'control';
