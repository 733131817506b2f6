const IRREGULAR: Readonly<Record<string, string>> = {
  said: 'say',
  told: 'tell',
  held: 'hold',
  took: 'take',
  taken: 'take',
  won: 'win',
  lost: 'lose',
  shot: 'shoot',
  fell: 'fall',
  fallen: 'fall',
  rose: 'rise',
  risen: 'rise',
  broke: 'break',
  broken: 'break',
  hit: 'hit',
  struck: 'strike',
  dead: 'die',
  died: 'die',
  death: 'die',
  deaths: 'die',
  dying: 'die',
  children: 'child',
  women: 'woman',
  men: 'man',
  people: 'person',
  persons: 'person',
  met: 'meet',
  led: 'lead',
  left: 'leave',
  fought: 'fight',
  found: 'find',
  bought: 'buy',
  sold: 'sell',
  sale: 'sell',
  gave: 'give',
  given: 'give',
  went: 'go',
  gone: 'go',
  made: 'make',
  sank: 'sink',
  sunk: 'sink',
};

/**
 * Folds an English word to a stem by cutting its inflection: plural, -ed, -ing, -ly and the commonest noun endings
 * (after the first steps of Porter 1980). Stems are for comparing words, never for showing.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase();
  const irregular = IRREGULAR[lower];
  if (irregular !== undefined) return finish(irregular);
  if (lower.length < 4 || /\d/u.test(lower)) return lower;
  return cutNounEnding(cutInflection(lower));
}

function cutInflection(word: string): string {
  if (/(?:ss|us|is)$/u.test(word)) return word;
  if (/ies$/u.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ches|shes|xes|sses|zes)$/u.test(word)) return word.slice(0, -2);
  if (/s$/u.test(word)) return cutInflection(word.slice(0, -1));
  if (/ied$/u.test(word)) return `${word.slice(0, -3)}y`;
  for (const ending of ['ing', 'ed']) {
    if (!word.endsWith(ending)) continue;
    const base = word.slice(0, -ending.length);
    if (base.length < 3 || !/[aeiouy]/u.test(base)) return word;
    return undouble(base);
  }
  return word;
}

const undouble = (base: string): string => (/([bdfgmnprt])\1$/u.test(base) ? base.slice(0, -1) : base);

function cutNounEnding(word: string): string {
  for (const ending of ['ation', 'ition', 'ment', 'ness', 'ance', 'ence', 'tion', 'sion', 'ally', 'ly', 'al']) {
    if (word.length - ending.length >= 4 && word.endsWith(ending)) return finish(word.slice(0, -ending.length));
  }
  return finish(word);
}

const finish = (word: string): string => (word.length > 3 ? word.replace(/(?:e|y|i)$/u, '') : word);
