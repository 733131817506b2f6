import type { Tokens } from '../sentences/index.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that put what they govern in the future. */
const future = list(
  "will 'll won't would shall planning planned expects expect expected expecting supposed scheduled slated due upcoming deadline intends tomorrow expire expires begins starts ends matures maturing effective",
);
/** What was arranged, which "had been" puts in the past: "had been due on Friday". */
const arranged = list('expected supposed scheduled slated due');
/** Adverbs that tell of an arrangement as it once was, so that another verb has to tell the time. */
const once = list('previously originally initially earlier once');
/** Verbs that speak of the future before "to": "prepares to testify". */
const intending = list('plans hopes ready prepares preparing poised going aims vows promises likely');
/** What is said to be going on but can only be arranged, for a day that is named: "is leaving Monday". */
const arranging = list(
  'leaving arriving meeting coming returning starting beginning opening closing hosting flying traveling travelling visiting retiring stepping heading launching',
);
const present = list("is are am 's 're 'm");
/** Verb forms of the past that do not end in "ed", and auxiliaries. */
const past = list(
  'was were had did been began became brought built came caught cut died drew drove fell felt flew fought found gave got grew heard held hit kept killed knew led left lost made met paid ran rose sat saw sent set shot shut sold spent stood stole struck swept swore taken took taught threw told went won wrote broke broken shown since',
);
/** Verbs of saying, which tell when something was said and not when it happens. */
const saying = list('said says say told added reported announced noted asked added stated confirmed');
/** What leads from a verb of saying to the day on which it was said: "said in a speech Thursday". */
const occasion = list('in at on during to by from via late early');
/** Behind these begins what was said, whose dates are its own. */
const opensContent = list("that \" “ ” '' ``");

/** Words in "ed" that are no past tense. */
const notPast = list('need hundred united need indeed speed feed breed seed limited red wed');

const reach = 14;
/** What may stand between a verb and its date. */
const adverbs = list('on in late early earlier , this the');
const determiners = list('a an the its their his her our my your this that these those some any no still');
/** Verbs that tell how long something went on, up to a day that has passed: "lasted until Friday". */
const wentOn = list('took lasted stayed lived remained continued survived');
const negatedPast = list("didn't wasn't weren't hadn't couldn't");
const auxiliaries = list('did was were had could');

/** Whether the words around a date speak of what is to come or of what has been; null if nothing tells. */
export function tenseAround(t: Tokens, start: number, end: number): 'future' | 'past' | null {
  const first = Math.max(t.first[start] ?? 0, start - reach);
  const limit = t.limit[start] ?? 0;
  if (isEquated(t, start, end, first, limit)) return 'future';
  let near = start - 1;
  if (near > first && adverbs.has(t.word[near] ?? '')) near -= 1;
  if (near >= first && saying.has(t.word[near] ?? '')) return 'past';
  let inContent = false;
  let isTold = false;
  for (let at = near; at >= first; at -= 1) {
    const word = t.word[at] ?? '';
    if (opensContent.has(word)) inContent = true;
    if (!saying.has(word)) {
      const found = tenseOf(t, at, first);
      if (found !== null) return found;
    } else if (!inContent) {
      if (datesSaying(t, at)) return tenseBehind(t, end, limit, true) === 'future' ? 'future' : 'past';
      isTold = true;
    }
  }
  // "reported hearing a boom on Saturday, which would fit": what follows the clause tells of something else.
  return tenseBehind(t, end, limit, isTold);
}

/** The tense of the first verb behind a date, within the clause or the whole sentence. */
function tenseBehind(t: Tokens, end: number, limit: number, inClause: boolean): 'future' | 'past' | null {
  const last = Math.min(limit, end + reach);
  for (let at = end; at < last; at += 1) {
    const word = t.word[at] ?? '';
    if (inClause && (opensContent.has(word) || /^[^\p{L}\p{N}]/u.test(word))) return null;
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
  if (word === 'until' || word === 'till') return isOverBefore(t, at, first) ? 'past' : 'future';
  if (future.has(word)) return tenseOfArranged(t, at, word);
  if (t.word[at - 1] === 'be' && isToCome(t, at - 2) && (past.has(word) || word.endsWith('ed'))) return 'future';
  const next = t.word[at + 1] ?? '';
  if (next === 'to' && (word === 'set' || intending.has(word))) return 'future';
  if (word === 'set' && next === 'for') return 'future';
  if (present.has(word) && arranging.has(next) && t.word[at + 2] !== 'to') return 'future';
  if (past.has(word)) return 'past';
  if (word === 'to' && (t.word[at + 1] === 'be' || ['is', 'are', 'set'].includes(t.word[at - 1] ?? '')))
    return 'future';
  if (word.length <= 3 || !word.endsWith('ed') || notPast.has(word) || determiners.has(t.word[at - 1] ?? ''))
    return null;
  return 'past';
}

function tenseOfArranged(t: Tokens, at: number, word: string): 'future' | 'past' | null {
  const before = t.word[at - 1] ?? '';
  if (once.has(before) || (word === 'expire' && before === 'to')) return null;
  return arranged.has(word) && before === 'been' && t.word[at - 2] === 'had' ? 'past' : 'future';
}

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
