import { itemAt } from '../document/item-at.js';
import type { Tokens } from '../sentences/index.js';
import { isShortNot, isShortWill } from './contraction.js';
import type { Tense } from './expression.js';
import {
  adverbs,
  appointed,
  arranged,
  arranging,
  auxiliaries,
  awaited,
  beforeInfinitive,
  causes,
  comingInto,
  determiners,
  endsSpan,
  future,
  going,
  happened,
  intended,
  intending,
  leadsUp,
  lengthening,
  linking,
  moving,
  negatedPast,
  notPast,
  occasion,
  once,
  opening,
  opensClause,
  opensContent,
  ordering,
  over,
  past,
  planning,
  possible,
  present,
  pronouns,
  saying,
  seeming,
  sensed,
  telling,
  unchanged,
  wentOn,
} from './tense-words.js';

const opensInfinitive = (word: string): boolean => beforeInfinitive.has(word) || isShortWill(word) || isShortNot(word);
const reach = 14;

/** Whether the words around a date speak of what is to come or of what has been; null if nothing tells. */
export function tenseAround(t: Tokens, start: number, end: number): Tense {
  const tense = tenseBeside(t, start, end);
  // "Friday's ruling" has been given whatever will come of it; "Friday's hearing" can be still to come.
  if (t.word[end] !== "'s" || tense !== 'future') return tense;
  return appointed.has(t.word[end + 1] ?? '') || appointed.has(t.word[end + 2] ?? '') ? tense : 'past';
}

function tenseBeside(t: Tokens, start: number, end: number): Tense {
  const first = Math.max(t.first[start] ?? 0, start - reach);
  const limit = t.limit[start] ?? 0;
  if (start > first && over.has(itemAt(t.word, start - 1) ?? '')) return 'over';
  if (isEquated(t, start, end, first, limit) || isAwaited(t, start, end, first)) return 'future';
  let near = start - 1;
  if (near > first && adverbs.has(t.word[near] ?? '')) near -= 1;
  if (near >= first && saying.has(t.word[near] ?? '')) return 'past';
  const isOfNoun = happened.has(t.word[t.word[near] === 'from' ? near - 1 : near] ?? '');
  let inContent = false;
  let isTold = false;
  for (let at = near; at >= first; at -= 1) {
    const word = t.word[at] ?? '';
    if (word === ':' || word === ';' || endsQuote(t, at, first)) break;
    if (isOfNoun && (word === ',' || word === 'that')) return 'past';
    if (opensContent.has(word)) inContent = true;
    if (isVowed(t, at, start)) return 'future';
    if (!saying.has(word)) {
      const found = tenseBefore(t, at) ?? tenseOf(t, at, first);
      if (found !== null) return found;
    } else if (!inContent) {
      if (datesSaying(t, at)) return tenseBehind(t, end, limit, true, true) === 'future' ? 'future' : 'past';
      isTold = true;
    }
  }
  if (isOfNoun) return 'past';
  // "reported hearing a boom on Saturday, which would fit": what follows the clause tells of something else.
  const behind = tenseBehind(t, end, limit, isTold, start - first > nearOpening);
  const before = start > first ? (itemAt(t.word, start - 1) ?? '') : '';
  // "by the Friday deadline" can be told of one that has passed.
  const isDue = before === 'by' && (t.word[start] !== 'the' || !/^\p{L}/u.test(t.word[end] ?? ''));
  const opener = before === 'in' || before === 'on' ? (itemAt(t.word, start - 2) ?? '') : before;
  const opens = start - 1 > first && opening.has(opener);
  // "as early as Friday" looks ahead unless a verb tells of what has been: "was warned as early as Friday".
  const isEarly = before === 'as' && itemAt(t.word, start - 2) === 'early';
  const looksAhead =
    opening.has(before) || opens || before === 'through' || isDue || isEarly || isHeadedTo(t, first, start);
  return behind === null && looksAhead ? 'future' : behind;
}

/** "Ministers to resume talks on Dec. 30": what a headline says in the infinitive is still to come. */
function isHeadedTo(t: Tokens, first: number, start: number): boolean {
  if (/^[.!?…]$/.test(t.word[(t.limit[start] ?? 0) - 1] ?? '')) return false;
  for (let at = first + 1; at < start - 1; at += 1)
    if (t.word[at] === 'to' && /^[a-z]{2}/.test(t.text.slice(t.start[at + 1], t.end[at + 1])) && isBase(t, at + 1))
      return true;
  return false;
}
const isBase = (t: Tokens, at: number): boolean => {
  const word = t.word[at] ?? '';
  return !determiners.has(word) && !/(?:ing|ed|s)$/.test(word) && t.figure[at] !== true;
};

/** The end of what was quoted: no verb before it tells of a day behind it. */
const endsQuote = (t: Tokens, at: number, first: number): boolean =>
  at > first && (t.word[at] === '”' || t.word[at] === "''") && /^[.?!]$/.test(itemAt(t.word, at - 1) ?? '');

/** Whether the words right before a date count on what has not come, or say to which day it was moved. */
function isAwaited(t: Tokens, start: number, end: number, first: number): boolean {
  const before = itemAt(t.word, start - 1) ?? '';
  // "come January": when it comes; behind a subject or an auxiliary it is a verb of its own.
  if (before === 'come' && (start - 2 < first || /^[,;:—–-]$/.test(itemAt(t.word, start - 2) ?? ''))) return true;
  const lead = awaited.get(before);
  if (lead !== undefined && start - 2 >= first) return lead.has(itemAt(t.word, start - 2) ?? '');
  if (before === 'from') return !endsSpan.has(t.word[end] ?? '') && isOrdered(t, start, first);
  if (before !== 'to' && before !== 'through') return false;
  const verbs = before === 'to' ? moving : lengthening;
  for (let at = start - 2; at >= Math.max(first, start - moveReach); at -= 1)
    if (verbs.has(t.word[at] ?? '')) return true;
  return false;
}
const moveReach = 12;

/** "has banned barbecues from Saturday": what is ordered now begins then. */
function isOrdered(t: Tokens, start: number, first: number): boolean {
  for (let at = start - 2; at > first && at >= start - moveReach; at -= 1) {
    const word = t.word[at] ?? '';
    if (opensClause.has(word) || opensContent.has(word)) return false;
    if (ordering.has(word)) return ['has', 'have', 'been'].includes(t.word[at - 1] ?? '');
  }
  return false;
}

/** "promised a reply by Friday" */
const isVowed = (t: Tokens, at: number, start: number): boolean =>
  itemAt(t.word, start - 1) === 'by' && intended.has(t.word[at] ?? '') && itemAt(t.word, at - 1) !== 'had';

/** "may testify Friday", and not the month or "may have testified". */
const isPossible = (t: Tokens, at: number): boolean =>
  (t.word[at] === 'may' || t.word[at] === 'might') &&
  t.text.charCodeAt(t.start[at] ?? 0) > 96 &&
  t.word[at + 1] !== 'have';

/** What only a verb before a date tells of it: what was possible, intended, or could not be done. */
function tenseBefore(t: Tokens, at: number): 'future' | 'past' | null {
  const word = t.word[at] ?? '';
  const next = t.word[at + 1] ?? '';
  if (isPossible(t, at)) return 'future';
  if (possible.has(word)) {
    if (word === 'could' && next === 'not') return 'past';
    return sensed.has(next === 'be' ? (t.word[at + 2] ?? '') : next) ? null : 'future';
  }
  if (next !== 'to' || !intended.has(word)) return null;
  return itemAt(t.word, at - 1) === 'had' ? 'past' : 'future';
}

/** "on sale", "on display", behind "goes". */
const isOnSale = (t: Tokens, at: number): boolean =>
  t.word[at] === 'on' && ['sale', 'display', 'show', 'trial', 'air'].includes(t.word[at + 1] ?? '');

/** So near to the beginning of a sentence a date can belong to a verb that stands behind another clause. */
const nearOpening = 6;

/** The tense of the first verb behind a date: up to the next mark, up to the next clause, or in the whole sentence. */
function tenseBehind(
  t: Tokens,
  end: number,
  limit: number,
  toMark: boolean,
  toClause: boolean,
): 'future' | 'past' | null {
  const last = Math.min(limit, end + reach);
  for (let at = end; at < last; at += 1) {
    const word = t.word[at] ?? '';
    if (toMark && (opensContent.has(word) || /^[^\p{L}\p{N}]/u.test(word))) return null;
    if (toClause && opensClause.has(word)) return null;
    if (telling.has(word)) return 'past';
    // "from May until July he was away": what ends another span tells nothing of the day before it.
    const found = endsSpan.has(word) ? null : tenseOf(t, at, end);
    if (found !== null) return found;
  }
  return null;
}

/** "said in a speech Thursday", "told reporters Tuesday": what follows the verb is an occasion, no clause. */
const datesSaying = (t: Tokens, at: number): boolean =>
  itemAt(t.word, at - 1) !== 'be' && (t.word[at] === 'told' || occasion.has(t.word[at + 1] ?? ''));

/** "The vote is Monday", "Friday is the anniversary": a day that something is, lies ahead. */
const isEquated = (t: Tokens, start: number, end: number, first: number, limit: number): boolean => {
  if (start === t.first[start] && end < limit && (t.word[end] === 'is' || t.word[end] === 'marks')) return true;
  const on = itemAt(t.word, start - 1) === 'on' || itemAt(t.word, start - 1) === 'for' ? start - 2 : start - 1;
  return on > first && (t.word[on] === 'is' || t.word[on] === 'are');
};

function tenseOf(t: Tokens, at: number, first: number): 'future' | 'past' | null {
  const word = t.word[at] ?? '';
  if (endsSpan.has(word)) {
    if (at === t.first[at] || leadsUp.has(itemAt(t.word, at - 1) ?? '')) return null;
    return isOverBefore(t, at, first) ? 'past' : 'future';
  }
  if (future.has(word) || isShortWill(word)) return tenseOfArranged(t, at, word);
  if (
    itemAt(t.word, at - 1) === 'be' &&
    isToCome(t, at - 2) &&
    (past.has(word) || unchanged.has(word) || word.endsWith('ed'))
  )
    return 'future';
  const next = t.word[at + 1] ?? '';
  if ((next === 'a' || next === 'an') && planning.has(word)) return 'future';
  if (next === 'to' && (word === 'set' || intending.has(word))) return 'future';
  if (word === 'set' && next === 'for') return 'future';
  const coming = comingInto.get(word);
  if (coming !== undefined && !opensInfinitive(itemAt(t.word, at - 1) ?? '')) {
    if (coming.size === 0 || coming.has(next) || (coming === going && isOnSale(t, at + 1))) return 'future';
  }
  const ongoing = present.has(word) && arranging.has(next) && t.word[at + 2] !== 'to';
  if (ongoing && (word !== "'s" || pronouns.has(itemAt(t.word, at - 1) ?? ''))) return 'future';
  if (isNoVerb(t, at)) return null;
  if (past.has(word) || negatedPast.has(word)) return 'past';
  if (unchanged.has(word)) return opensInfinitive(itemAt(t.word, at - 1) ?? '') ? null : 'past';
  if (word === 'to' && next === 'be' && seeming.has(itemAt(t.word, at - 1) ?? '')) return null;
  if (word === 'to' && (next === 'be' || ['is', 'are', 'was', 'were', 'set'].includes(itemAt(t.word, at - 1) ?? '')))
    return 'future';
  // "is closed through Friday": what is so now, whatever made it so.
  if (present.has(itemAt(t.word, at - 1) ?? '')) return null;
  if (word.length <= 3 || !word.endsWith('ed') || notPast.has(word) || determiners.has(itemAt(t.word, at - 1) ?? ''))
    return null;
  return 'past';
}

/** "the dug-out", "in closed session": a form of the past that is no verb there. */
const isNoVerb = (t: Tokens, at: number): boolean =>
  (t.word[at + 1] === '-' && t.start[at + 1] === t.end[at] && determiners.has(itemAt(t.word, at - 1) ?? '')) ||
  (t.word[at] === 'closed' && (itemAt(t.word, at - 1) === 'in' || itemAt(t.word, at - 1) === 'behind'));

function tenseOfArranged(t: Tokens, at: number, word: string): 'future' | 'past' | null {
  const before = itemAt(t.word, at - 1) ?? '';
  if (once.has(before) || (word === 'expire' && before === 'to')) return null;
  if (word === 'expected' && (before === 'than' || before === 'as')) return null;
  if (word === 'due' && t.word[at + 1] === 'to' && isCause(t, at)) return null;
  if (word === 'expected' && before === 'had') return 'past';
  return arranged.has(word) && before === 'been' && itemAt(t.word, at - 2) === 'had' ? 'past' : 'future';
}

/** "closed due to snow": a cause, where "was due to close" is an arrangement. */
const isCause = (t: Tokens, at: number): boolean => {
  const before = itemAt(t.word, at - 1) ?? '';
  if (present.has(before) || linking.has(before)) return false;
  return before.endsWith('ed') || past.has(before) || /^[.,;)]$/.test(before) || causes.has(t.word[at + 2] ?? '');
};

/** "was not named until Friday", "lasted until Friday": the day has come. */
function isOverBefore(t: Tokens, at: number, first: number): boolean {
  if (wentOn.has(itemAt(t.word, at - 1) ?? '')) return true;
  for (let back = at - 1; back >= first; back -= 1) {
    const word = t.word[back] ?? '';
    if (negatedPast.has(word) || (word === 'not' && auxiliaries.has(itemAt(t.word, back - 1) ?? ''))) return true;
  }
  return false;
}

/** "will be sold", "to be sold", "would be sold": what stands before "be". */
const isToCome = (t: Tokens, at: number): boolean => {
  const word = t.word[at] ?? '';
  return word === 'to' || word === 'would' || future.has(word);
};
