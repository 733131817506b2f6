import type { Tokens } from '../sentences/index.js';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that put what they govern in the future. */
const future = list(
  "will 'll won't would shall planning planned expects expect expected expecting supposed scheduled slated due upcoming deadline intends tomorrow until till expire expires begins starts ends matures maturing effective",
);
/** What was arranged, which "had been" puts in the past: "had been due on Friday". */
const arranged = list('expected supposed scheduled slated due');
/** Verb forms of the past that do not end in "ed", and auxiliaries. */
const past = list(
  'was were had did been began became brought built came caught cut died drew drove fell felt flew fought found gave got grew heard held hit kept killed knew led left lost made met paid ran rose sat saw sent set shot shut sold spent stood stole struck swept swore taken took taught threw told went won wrote broke broken shown since',
);
/** Verbs of saying, which tell when something was said and not when it happens. */
const saying = list('said says say told added reported announced noted asked added stated confirmed');

/** Words in "ed" that are no past tense. */
const notPast = list('need hundred united need indeed speed feed breed seed limited red wed');

const reach = 14;
/** What may stand between a verb and its date. */
const adverbs = list('on in late early earlier , this the');
const determiners = list('a an the its their his her our my your this that these those some any no still');

/** Whether the words around a date speak of what is to come or of what has been; null if nothing tells. */
export function tenseAround(t: Tokens, start: number, end: number): 'future' | 'past' | null {
  const first = Math.max(t.first[start] ?? 0, start - reach);
  let near = start - 1;
  if (near > first && adverbs.has(t.word[near] ?? '')) near -= 1;
  if (near >= first && saying.has(t.word[near] ?? '')) return 'past';
  for (let at = near; at >= first; at -= 1) {
    const found = saying.has(t.word[at] ?? '') ? null : tenseOf(t, at);
    if (found !== null) return found;
  }
  const last = Math.min(t.limit[start] ?? 0, end + reach);
  for (let at = end; at < last; at += 1) {
    const found = tenseOf(t, at);
    if (found !== null) return found;
  }
  return null;
}

function tenseOf(t: Tokens, at: number): 'future' | 'past' | null {
  const word = t.word[at] ?? '';
  if (future.has(word))
    return arranged.has(word) && t.word[at - 1] === 'been' && t.word[at - 2] === 'had' ? 'past' : 'future';
  if (t.word[at - 1] === 'be' && isToCome(t, at - 2) && (past.has(word) || word.endsWith('ed'))) return 'future';
  const next = t.word[at + 1] ?? '';
  if ((word === 'plans' || word === 'hopes' || word === 'ready' || word === 'set') && next === 'to') return 'future';
  if (word === 'set' && next === 'for') return 'future';
  if (past.has(word)) return 'past';
  if (word === 'to' && (t.word[at + 1] === 'be' || ['is', 'are', 'set'].includes(t.word[at - 1] ?? '')))
    return 'future';
  if (word.length <= 3 || !word.endsWith('ed') || notPast.has(word) || determiners.has(t.word[at - 1] ?? ''))
    return null;
  return 'past';
}

/** "will be sold", "to be sold", "would be sold": what stands before "be". */
const isToCome = (t: Tokens, at: number): boolean => {
  const word = t.word[at] ?? '';
  return word === 'to' || word === 'would' || future.has(word);
};
