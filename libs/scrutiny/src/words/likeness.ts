import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { isCalendarStem } from '../wording/dates.js';
import { sameThing } from '../stands/same-things.js';
import { perClaim } from './per-claim.js';
import { perSentence } from './per-sentence.js';
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

/** So few words are found in a list as fast as in a set, which takes more memory than they do. */
const FEW = 16;

interface Profile {
  readonly stems: readonly string[];
  /** The stems of a long text once more, to be looked up. */
  readonly lookUp: ReadonlySet<string> | null;
  readonly names: readonly string[];
  /** Names and figures: what tells one thing from another in like words. */
  readonly marks: readonly string[];
}

const profile = (stems: readonly string[], names: readonly string[]): Profile => ({
  stems,
  lookUp: stems.length > FEW ? new Set(stems) : null,
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

/** Stems of the sentence without figures: they are what is compared. */
const wordStems = perSentence((sentence) => [
  ...new Set(
    contentStems(sentence).flatMap((word) => (/\d/u.test(word) || isNumberStem(word) ? [] : [sameThing(word)])),
  ),
]);

const sentenceOf = perClaim((claim): Profile => {
  const speakers = new Set(speakersOf(claim).map(sameThing));
  return profile(
    wordStems(claim).filter((word) => !speakers.has(word)),
    sentenceNames(claim)
      .map(sameThing)
      .filter((word) => !speakers.has(word)),
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

const sentenceNames = perSentence(namesIn);

/** The telling words of a claim's sentence, figures and speakers left out, and which of them are names. */
export const tellingWords = (
  claim: ScrutinyClaim,
): { readonly stems: readonly string[]; readonly names: readonly string[] } => sentenceOf(claim);

/** Compares the words of two claims, their values left out. */
export const likeness = (a: ScrutinyClaim, b: ScrutinyClaim): ComparedWords =>
  new ComparedWords(profileOf(a), profileOf(b));

/** Compares the whole sentences of two claims, figures left out. */
export const sentenceLikeness = (a: ScrutinyClaim, b: ScrutinyClaim): ComparedWords =>
  new ComparedWords(sentenceOf(a), sentenceOf(b));

/** Most pairs are let go by the first number that is asked of them, so each is worked out when it is asked for. */
export class ComparedWords implements Likeness {
  readonly shared: readonly string[];

  constructor(
    private readonly left: Profile,
    private readonly right: Profile,
  ) {
    this.shared = left.stems.filter((word) => has(right, word));
  }

  get ofSmaller(): number {
    const smaller = Math.min(this.left.stems.length, this.right.stems.length);
    return smaller ? this.shared.length / smaller : 0;
  }

  get jaccard(): number {
    const union = this.left.stems.length + this.right.stems.length - this.shared.length;
    return union ? this.shared.length / union : 0;
  }

  get onlyA(): readonly string[] {
    return this.left.stems.filter((word) => !has(this.right, word));
  }

  get onlyB(): readonly string[] {
    return this.right.stems.filter((word) => !has(this.left, word));
  }

  get sharedNames(): readonly string[] {
    return this.left.names.filter((word) => has(this.right, word));
  }

  get namesDiffer(): boolean {
    return isMissing(this.left, this.right) && isMissing(this.right, this.left);
  }

  /** The same with other words of its own for each side, those under comparison left out. */
  withOnly(onlyA: readonly string[], onlyB: readonly string[], ofSmaller = this.ofSmaller): Likeness {
    const { shared, jaccard, sharedNames, namesDiffer } = this;
    return { ofSmaller, jaccard, shared, onlyA, onlyB, sharedNames, namesDiffer };
  }
}

const has = ({ lookUp, stems }: Profile, word: string): boolean => lookUp?.has(word) ?? stems.includes(word);

/** Whether something that one marks is not in the other. */
const isMissing = (from: Profile, other: Profile): boolean => from.marks.some((word) => !has(other, word));
