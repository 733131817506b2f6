import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { isCalendarStem } from '../wording/dates.js';
import { perClaim } from './per-claim.js';
import { contentStems, isFunctionWord, isNumberStem } from './words.js';

/** How alike the words of two claims are once the value under comparison is left out. */
export interface Likeness {
  readonly ofSmaller: number;
  readonly jaccard: number;
  readonly shared: readonly string[];
  /** Stems that only one of the two has. */
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
  /** Names that stand in both; none are seen in title case. */
  readonly sharedNames: readonly string[];
  /** Both name somebody or something that the other does not, or give another figure beside the value. */
  readonly namesDiffer: boolean;
}

/** Fewer stems than this say too little: the whole sentence is read instead of the clause. */
const TOO_SHORT = 3;

interface Profile {
  readonly stems: readonly string[];
  readonly all: ReadonlySet<string>;
  readonly names: readonly string[];
  /** Names and figures: what tells one thing from another in like words. */
  readonly marks: readonly string[];
}

const profile = (stems: readonly string[], names: readonly string[]): Profile => ({
  stems,
  all: new Set(stems),
  names,
  marks: [...names, ...stems.filter((word) => /\d/u.test(word))],
});

const AGE = /,\s+\d{1,3},/gu;

const profileOf = perClaim((claim): Profile => {
  const content = contentStems(claim.words.content);
  const text = content.length < TOO_SHORT ? claim.words.evidence : claim.words.content;
  const value = new Set([...contentStems(claim.words.value ?? ''), ...speakersOf(claim)]);
  // How old somebody is tells no thing from another.
  const stems = contentStems(text.replace(AGE, ',')).filter((word) => !value.has(word));
  return profile(
    stems,
    namesIn(text).filter((word) => !value.has(word)),
  );
});

/** Figures are left out: they are what is compared. */
const sentenceOf = perClaim((claim): Profile => {
  const speakers = new Set(speakersOf(claim));
  return profile(
    contentStems(claim.words.evidence).filter(
      (word) => !/\d/u.test(word) && !isNumberStem(word) && !speakers.has(word),
    ),
    namesIn(claim.words.evidence).filter((word) => !speakers.has(word)),
  );
});

/** Stems of those who are said to have said it, with their roles: who tells a thing is no part of it. */
const speakersOf = ({ attribution }: ScrutinyClaim): string[] =>
  attribution
    .filter(({ kind }) => kind !== 'outlet')
    .flatMap(({ speaker, role }) => contentStems(`${speaker} ${role ?? ''}`));

/** Stems of capitalised words, unless the text is set in title case and capitals tell nothing. */
function namesIn(text: string): string[] {
  const words = text.match(/\p{L}\.(?:\p{L}\.?)+|[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  const telling = words.filter((word) => !isFunctionWord(word));
  const capitals = telling.filter((word) => /^\p{Lu}/u.test(word));
  const titleCase = telling.length > 2 && capitals.length / telling.length > 0.7;
  if (titleCase) return [];
  return capitals
    .filter((word) => word !== words[0])
    .flatMap((word) => contentStems(word).filter((part) => !/\d/u.test(part) && !isCalendarStem(part)));
}

/** The telling words of a claim's sentence, figures and speakers left out, and which of them are names. */
export const tellingWords = (
  claim: ScrutinyClaim,
): { readonly stems: readonly string[]; readonly names: readonly string[] } => sentenceOf(claim);

/** Compares the words of two claims, their values left out. */
export const likeness = (a: ScrutinyClaim, b: ScrutinyClaim): Likeness => compare(profileOf(a), profileOf(b));

/** Compares the whole sentences of two claims, figures left out. */
export const sentenceLikeness = (a: ScrutinyClaim, b: ScrutinyClaim): Likeness => compare(sentenceOf(a), sentenceOf(b));

function compare(left: Profile, right: Profile): Likeness {
  const shared = left.stems.filter((word) => right.all.has(word));
  const smaller = Math.min(left.stems.length, right.stems.length);
  const union = left.stems.length + right.stems.length - shared.length;
  const missing = (from: Profile, other: Profile): boolean => from.marks.some((word) => !other.all.has(word));
  return {
    ofSmaller: smaller ? shared.length / smaller : 0,
    jaccard: union ? shared.length / union : 0,
    shared,
    onlyA: left.stems.filter((word) => !right.all.has(word)),
    onlyB: right.stems.filter((word) => !left.all.has(word)),
    sharedNames: left.names.filter((word) => right.all.has(word)),
    namesDiffer: missing(left, right) && missing(right, left),
  };
}
