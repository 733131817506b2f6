/** English number words, from the cardinal and ordinal rules of the Unicode CLDR (rule-based number format, en). */

const counted = (from: number, words: string): [string, number][] =>
  words.split(' ').map((word, index) => [word, from + index]);

export const units: ReadonlyMap<string, number> = new Map(counted(1, 'one two three four five six seven eight nine'));
export const teens: ReadonlyMap<string, number> = new Map(
  counted(10, 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'),
);
export const tens: ReadonlyMap<string, number> = new Map([
  ...counted(2, 'twenty thirty forty fifty sixty seventy eighty ninety').map(([word, ten]): [string, number] => [
    word,
    ten * 10,
  ]),
  ['fourty', 40],
]);
export const zeros: ReadonlySet<string> = new Set(['zero', 'nought', 'naught', 'nil']);

/** Short scale, as all English-language news uses it, and the Indian scale. */
export const scales: ReadonlyMap<string, number> = new Map([
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
]);
/** What a scale is shortened to behind a figure; those in capitals are read only so. */
export const shortScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['M', 1e6],
  ['MM', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['mln', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['G', 1e9],
  ['g', 1e9],
  ['T', 1e12],
  ['tn', 1e12],
  ['tln', 1e12],
]);
export const dozens: ReadonlySet<string> = new Set(['dozen', 'dozens', 'dz', 'dzs', 'doz', 'dozs']);

const unitOrdinals = counted(1, 'first second third fourth fifth sixth seventh eighth ninth');
const teenOrdinals = counted(
  10,
  'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
);
const tenOrdinals = counted(2, 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth').map(
  ([word, ten]): [string, number] => [word, ten * 10],
);
/** Ordinals that close a number below a hundred; with a common misspelling. */
export const lowOrdinals: ReadonlyMap<string, number> = new Map([
  ...unitOrdinals,
  ['nineth', 9],
  ...teenOrdinals,
  ...tenOrdinals,
]);
/** Ordinals that multiply what stands before them. */
export const scaleOrdinals: ReadonlyMap<string, number> = new Map([
  ['hundredth', 100],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
]);

/** The denominator that a word names ("thirds" 3, "half" 2), and whether it is a plural. */
export function denominator(word: string): { value: number; plural: boolean } | null {
  if (word === 'half' || word === 'halves') return { value: 2, plural: word === 'halves' };
  if (word === 'quarter' || word === 'quarters') return { value: 4, plural: word === 'quarters' };
  const plural = word.endsWith('s');
  const stem = plural ? word.slice(0, -1) : word;
  const value = lowOrdinals.get(stem) ?? scaleOrdinals.get(stem);
  return value === undefined || stem === 'second' ? null : { value, plural };
}
