import type { ScrutinyClaim, ClaimWords } from '../scrutiny-claim.js';
import { perSentence } from '../words/per-sentence.js';
import { stem } from '../words/stem.js';
import { isFunctionWord, wordsOf } from '../words/words.js';
import { ROLE } from './name-words.js';
import { wordsIn } from './pieces.js';
import { sameThing } from './same-things.js';
import { isStop, withoutSpeakers } from './saying.js';

/** Whom and what a report speaks of. */
export interface Cast {
  /** The stem of a person's last name by those of a role or first name: "surgeon", "Anthea". */
  readonly names: ReadonlyMap<string, string>;
  /** The stems of their last names. */
  readonly persons: ReadonlySet<string>;
  /** All stems of the report, and how its names begin. */
  readonly stems: ReadonlySet<string>;
  /** Stems that the report writes with a capital where no sentence begins. */
  readonly proper: ReadonlySet<string>;
  /** The stem of the last name of whom "he" or "she" means in the sentence; `null` where nobody is named before it. */
  readonly person: string | null;
  /** Stems of the sentence before, of one of which "it" speaks. */
  readonly before: ReadonlySet<string>;
}

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+){0,3}`;
/** "the surgeon Anthea Crowle", "top surgeon Anthea Crowle". */
const BEFORE = new RegExp(
  String.raw`\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|top|former|veteran)\s+(?:[\p{Ll}'’-]+\s+){0,3}?([\p{Ll}-]+),?\s+(${NAME})`,
  'gu',
);
/** "Ivo Marek, the former mayor of Tarn". */
const BEHIND = new RegExp(
  String.raw`(${NAME}), (?:the|an?|its|his|her|their)\s+(?:(?:\p{Lu}[\p{L}'’-]+|[\p{Ll}'’-]+)\s+){0,3}?([\p{Ll}-]+)(?=[,.]| of | at | in | for )`,
  'gu',
);
/** "The head of the salt works, Ivo Marek,". */
const OF_BODY = new RegExp(
  String.raw`\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir)\s+([\p{Ll}-]+)\s+(?:of|at|for)\s+(?:[\p{L}'’-]+\s+){0,4}?[\p{L}'’-]+,\s+(${NAME})(?=,)`,
  'gu',
);
/** "Prime Minister Birgit Lund". */
const TITLED = new RegExp(
  String.raw`\b(President|(?:Prime |[\p{Lu}]\p{L}+ )?Minister|Captain|Governor|Mayor|Senator|Judge|Chief|Professor|Coach|Sheriff|Chancellor|Premier|Secretary|General|Colonel|Bishop|Director|Chairman|Prosecutor|King|Queen|Prince|Princess)\s+(${NAME})`,
  'gu',
);

type WholeCast = Pick<Cast, 'names' | 'persons' | 'stems' | 'proper'>;
const known = new WeakMap<ClaimWords, { readonly count: number; readonly cast: WholeCast }>();

/** How many sentences back a pronoun may look for its name. */
const FAR_BACK = 3;

/** The cast of a report as it stands at one of its sentences, from one claim for each of them. */
export function castAt(sentences: readonly ScrutinyClaim[], { evidence }: ScrutinyClaim): Cast {
  const { names, persons, stems, proper } = castOf(sentences);
  const back = sentences.filter((one) => one.evidence.start < evidence.start && one.position !== 'headline').reverse();
  const person = back
    .slice(0, FAR_BACK)
    .flatMap((one) => personIn(one).find((name) => persons.has(name)) ?? [])
    .at(0);
  return { names, persons, stems, proper, person: person ?? null, before: new Set(back.slice(0, 1).flatMap(stemsIn)) };
}

/** Stems of the capitalised words of a sentence in their order, those who only speak left out. */
const personIn = perSentence((text): readonly string[] =>
  withoutSpeakers(wordsIn(text)).flatMap(({ text: written, stem: one }) => (/^\p{Lu}/u.test(written) ? [one] : [])),
);

/** The cast of a report, from one claim for each of its sentences. */
function castOf(sentences: readonly ScrutinyClaim[]): WholeCast {
  const first = sentences[0]?.words;
  const before = first === undefined ? undefined : known.get(first);
  if (before?.count === sentences.length) return before.cast;
  const cast = readCast(sentences);
  if (first !== undefined) known.set(first, { count: sentences.length, cast });
  return cast;
}

interface Called {
  readonly role: string;
  readonly name: string;
}

/** Who is called what in a sentence. */
const calledIn = perSentence((text): readonly Called[] => [
  ...Array.from(text.matchAll(BEFORE), ([, role = '', name = '']) => ({ role, name })),
  ...Array.from(text.matchAll(BEHIND), ([, name = '', role = '']) => ({ role, name })),
  ...Array.from(text.matchAll(OF_BODY), ([, role = '', name = '']) => ({ role, name })).filter(({ role }) =>
    ROLE.test(role),
  ),
  ...Array.from(text.matchAll(TITLED), ([, role = '', name = '']) => ({ role, name })),
]);

const stemsIn = perSentence((text): readonly string[] => wordsOf(text).map((word) => sameThing(stem(word))));

const properIn = perSentence((text): readonly string[] => {
  const words = wordsIn(text);
  return words.flatMap((word, at) => {
    const before = words[at - 1];
    const opens = before === undefined || (before.text !== ',' && isStop(before));
    return !opens && /^\p{Lu}/u.test(word.text) ? [sameThing(word.stem)] : [];
  });
});

function readCast(sentences: readonly ScrutinyClaim[]): WholeCast {
  const names = new Map<string, string>();
  const unclear = new Set<string>();
  const call = (role: string, name: string): void => {
    const parts = name.split(/\s+/u).map(stem);
    const last = parts.at(-1) ?? '';
    for (const other of [
      ...parts.slice(0, -1),
      sameThing(stem(role === 'head' ? 'chief' : (role.split(' ').at(-1) ?? ''))),
    ]) {
      if (other === last || isFunctionWord(role)) continue;
      if (names.has(other) && names.get(other) !== last) unclear.add(other);
      names.set(other, last);
    }
  };
  for (const sentence of sentences) for (const { role, name } of calledIn(sentence)) call(role, name);
  for (const role of unclear) names.delete(role);
  const body = sentences.filter(({ position }) => position !== 'headline');
  const persons = new Set(names.values());
  return { names, persons, stems: new Set(sentences.flatMap(stemsIn)), proper: new Set(body.flatMap(properIn)) };
}
