import type { Tokens } from '../sentences/index.js';
import type { Tense } from './expression.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that put what they govern in the future. */
const future = list(
  "will 'll won't would shall planning planned expects expect expected expecting supposed scheduled slated due intends tomorrow expire expires begins starts ends meets resumes reopens matures maturing effective",
);
/** What was arranged, which "had been" puts in the past: "had been due on Friday". */
const arranged = list('expected supposed scheduled slated due');
/** Adverbs that tell of an arrangement as it once was, so that another verb has to tell the time. */
const once = list('previously originally initially earlier once');
/** Verbs that speak of the future before "to": "prepares to testify". */
const intending = list('plans plan hopes hope ready prepares preparing poised going aims vows promises likely');
/** Verbs of arranging that govern what is to be: "plans a speech". */
const planning = list('plans plan');
/** What is said to be going on but can only be arranged, for a day that is named: "is leaving Monday". */
const arranging = list(
  'leaving arriving meeting coming returning starting beginning opening closing hosting flying traveling travelling visiting retiring stepping heading launching',
);
const pronouns = list('he she it who that there what');
const present = list("is are am 's 're 'm");
/** The irregular verbs of English in the past, where it does not end in "ed", and what else tells of the past. */
const past = list(
  'was were had did been arose ate awoke became began bent bit bled blew bore bound bred broke broken brought built burnt came caught chose chosen clung crept dealt died dove drank drew driven drove dug dwelt fallen fed fell felt fled flew flown flung forbade forgot fought found froze gave given gone got grew ground grown heard held hid hung kept knelt knew known laid led left lent lit lost made meant met mistook overcame overran overtook overthrew paid proven ran rang rose sank sat sang saw seen sent shook shone shot shown shrank slain slept slid slung sold sought spent spoke spoken sprang spun stolen stood stole strode struck stuck stung sung sunk swam swept swore sworn swung taken taught thought threw thrown told took tore torn understood undertook upheld wept went withdrew withdrawn woke won wore worn wound wove wrote written since',
);
/** Verbs whose past looks like the present, which they are behind "to" and auxiliaries: "is to shut on Friday". */
const unchanged = list('beat bid burst cast cost cut hit hurt let put quit read set shed shut split spread');
const beforeInfinitive = list("to will would 'll can could may might must shall should do does did not n't");
/** Verbs of saying, which tell when something was said and not when it happens. */
const saying = list('said says say saying told telling added reported announced noted asked stated confirmed');
/** Right before a date these leave no doubt that it has passed. */
const over = list('ended since');
/** Verbs of saying behind a date: what was said on it, or what the report of that day says. */
const telling = list('said says saying claims suggests argues insists reads');
/** What leads from a verb of saying to the day on which it was said: "said in a speech Thursday". */
const occasion = list('in at on during to by from via late early');
/** Behind these begins what was said, whose dates are its own. */
const opensContent = list("that \" “ ” '' ``");

/** Words in "ed" that are no past tense. */
const notPast = list('need hundred united need indeed speed feed breed seed limited red wed');

const reach = 14;
/** What may stand between a verb and its date. */
const adverbs = list('on in late early earlier , this the');
const determiners = list('a an the its their his her our my your this these those some any no still');
/** Before "until" these open a clause whose verb tells: "And until Thursday, no one knew", "Up until Monday". */
const leadsUp = list('up and but , because');
/** Words that open a clause of its own. */
const opensClause = list('because after before while when which who where although though if as');
/** What is appointed for a day: "Friday's hearing". */
const appointed = list(
  'arguments ballot ceremony ceremonies concert conference contest convention deadline debate election encounter event events final funeral game hearing inauguration kickoff launch match meeting meetings opening party primary race rally referendum sentencing session sessions speech summit talks test trial visit vote wedding',
);
/** Verbs that tell how long something went on, up to a day that has passed: "lasted until Friday". */
const wentOn = list('took lasted stayed lived remained continued survived going worked waited slept ran there here');
const negatedPast = list("didn't wasn't weren't hadn't couldn't");
const linking = list('was were be been being');
const auxiliaries = list('did was were had could');

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
  if (start > first && over.has(t.word[start - 1] ?? '')) return 'over';
  if (isEquated(t, start, end, first, limit)) return 'future';
  let near = start - 1;
  if (near > first && adverbs.has(t.word[near] ?? '')) near -= 1;
  if (near >= first && saying.has(t.word[near] ?? '')) return 'past';
  let inContent = false;
  let isTold = false;
  for (let at = near; at >= first; at -= 1) {
    const word = t.word[at] ?? '';
    if (word === ':' || word === ';') break;
    if (opensContent.has(word)) inContent = true;
    if (!saying.has(word)) {
      const found = tenseOf(t, at, first) ?? (isPossible(t, at) ? 'future' : null);
      if (found !== null) return found;
    } else if (!inContent) {
      if (datesSaying(t, at)) return tenseBehind(t, end, limit, true, true) === 'future' ? 'future' : 'past';
      isTold = true;
    }
  }
  // "reported hearing a boom on Saturday, which would fit": what follows the clause tells of something else.
  return tenseBehind(t, end, limit, isTold, start - first > opening);
}

/** "may testify Friday", and not the month or "may have testified". */
const isPossible = (t: Tokens, at: number): boolean =>
  (t.word[at] === 'may' || t.word[at] === 'might') &&
  t.text.charCodeAt(t.start[at] ?? 0) > 96 &&
  t.word[at + 1] !== 'have';

/** So near to the beginning of a sentence a date can belong to a verb that stands behind another clause. */
const opening = 6;

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
    const found = tenseOf(t, at, end);
    if (found !== null) return found;
  }
  return null;
}

/** "said in a speech Thursday", "told reporters Tuesday": what follows the verb is an occasion, no clause. */
const datesSaying = (t: Tokens, at: number): boolean =>
  t.word[at - 1] !== 'be' && (t.word[at] === 'told' || occasion.has(t.word[at + 1] ?? ''));

/** "The vote is Monday", "Friday is the anniversary": a day that something is, lies ahead. */
const isEquated = (t: Tokens, start: number, end: number, first: number, limit: number): boolean => {
  if (start === t.first[start] && end < limit && (t.word[end] === 'is' || t.word[end] === 'marks')) return true;
  const on = t.word[start - 1] === 'on' || t.word[start - 1] === 'for' ? start - 2 : start - 1;
  return on > first && (t.word[on] === 'is' || t.word[on] === 'are');
};

function tenseOf(t: Tokens, at: number, first: number): 'future' | 'past' | null {
  const word = t.word[at] ?? '';
  if (word === 'until' || word === 'till') {
    if (at === t.first[at] || leadsUp.has(t.word[at - 1] ?? '')) return null;
    return isOverBefore(t, at, first) ? 'past' : 'future';
  }
  if (future.has(word)) return tenseOfArranged(t, at, word);
  if (t.word[at - 1] === 'be' && isToCome(t, at - 2) && (past.has(word) || unchanged.has(word) || word.endsWith('ed')))
    return 'future';
  const next = t.word[at + 1] ?? '';
  if ((next === 'a' || next === 'an') && planning.has(word)) return 'future';
  if (next === 'to' && (word === 'set' || intending.has(word))) return 'future';
  if (word === 'set' && next === 'for') return 'future';
  const ongoing = present.has(word) && arranging.has(next) && t.word[at + 2] !== 'to';
  if (ongoing && (word !== "'s" || pronouns.has(t.word[at - 1] ?? ''))) return 'future';
  if (past.has(word)) return 'past';
  if (unchanged.has(word)) return beforeInfinitive.has(t.word[at - 1] ?? '') ? null : 'past';
  if (word === 'to' && (t.word[at + 1] === 'be' || ['is', 'are', 'was', 'were', 'set'].includes(t.word[at - 1] ?? '')))
    return 'future';
  if (word.length <= 3 || !word.endsWith('ed') || notPast.has(word) || determiners.has(t.word[at - 1] ?? ''))
    return null;
  return 'past';
}

function tenseOfArranged(t: Tokens, at: number, word: string): 'future' | 'past' | null {
  const before = t.word[at - 1] ?? '';
  if (once.has(before) || (word === 'expire' && before === 'to')) return null;
  if (word === 'expected' && (before === 'than' || before === 'as')) return null;
  if (word === 'due' && t.word[at + 1] === 'to' && isCause(t, at)) return null;
  return arranged.has(word) && before === 'been' && t.word[at - 2] === 'had' ? 'past' : 'future';
}

/** "closed due to snow": a cause, where "was due to close" is an arrangement. */
const isCause = (t: Tokens, at: number): boolean => {
  const before = t.word[at - 1] ?? '';
  return !present.has(before) && !linking.has(before) && (before.endsWith('ed') || past.has(before));
};

/** "was not named until Friday", "lasted until Friday": the day has come. */
function isOverBefore(t: Tokens, at: number, first: number): boolean {
  if (wentOn.has(t.word[at - 1] ?? '')) return true;
  for (let back = at - 1; back >= first; back -= 1) {
    const word = t.word[back] ?? '';
    if (negatedPast.has(word) || (word === 'not' && auxiliaries.has(t.word[back - 1] ?? ''))) return true;
  }
  return false;
}

/** "will be sold", "to be sold", "would be sold": what stands before "be". */
const isToCome = (t: Tokens, at: number): boolean => {
  const word = t.word[at] ?? '';
  return word === 'to' || word === 'would' || future.has(word);
};
