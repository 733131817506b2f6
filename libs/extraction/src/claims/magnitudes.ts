import type { Counted, Place } from './count-place.js';
import type { DocumentEvent } from './events.js';

/** How many words before and behind a figure are looked at. */
const NEAR = 5;
/** No earthquake is stronger. */
const STRONGEST = 10;

const NAMED = /\b(?:magnitude|richter)\b/;
const MEASURED = /\b(?:quake|earthquake|tremor|temblor)\b.*\b(?:measured|measuring|registered|registering)\b/;

/** "a magnitude of 6.8", "the 6.8-magnitude quake", "the quake measured 6.8": how strong an earthquake was. */
export function magnitudeCount({ reading, mention }: Place, main: DocumentEvent | null): Counted | null {
  const bare = mention.kind === 'number' || mention.unit === 'magnitude';
  if (!bare || mention.value === null || mention.value > STRONGEST || main?.class_ !== 'disaster') return null;
  const { tokens } = reading.parse;
  const from = tokens.findIndex((token) => token.end > mention.start);
  const end = tokens.findIndex((token) => token.start >= mention.end);
  const words = (list: typeof tokens): string => list.map((token) => token.lower).join(' ');
  const before = words(tokens.slice(Math.max(0, from - NEAR), from));
  const behind = end < 0 ? '' : words(tokens.slice(end, end + NEAR));
  const told = mention.unit === 'magnitude' || NAMED.test(before) || NAMED.test(behind) || MEASURED.test(before);
  // "An aftershock of magnitude 5" is another quake than the one told of.
  if (!told || /\b(?:aftershock|foreshock)\b/.test(`${before} ${behind}`)) return null;
  return {
    about: main,
    counted: 'magnitude',
    whose: '',
    slot: 'measure',
    behaviour: 'fixed',
    measure: 'total',
    unit: 'magnitude',
    question: 'How strong was the earthquake?',
  };
}
