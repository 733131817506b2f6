import { hintOf } from '../document/hints.js';

/** What a notice does to what stood before: puts something else in its place, or only takes it back. */
export type NoticeAct = 'corrects' | 'retracts';

const retracting =
  /\b(?:retract(?:s|ed|ing|ion)?|withdraw(?:s|n|ing|al)?|withdrew|disavow(?:s|ed)?|takes? back|stands? by it no longer|no longer stands? by)\b/i;

const items = '(?:report|story|article|account|item|dispatch|headline|post|version|claim|statement|bulletin)';

/** A sentence of the body that tells that an outlet took a report back or set it right. */
const toldNotice = new RegExp(
  `\\b(?:retract(?:s|ed)|withdr(?:aws|ew)|withdrawn|correct(?:s|ed)|amend(?:s|ed)) (?:its|their|our|the|that|an earlier|a previous|a) (?:\\p{L}+ ){0,2}${items}\\b`,
  'iu',
);
const ownNotice = new RegExp(
  `\\b(?:(?:an|the|our|a) (?:earlier|previous|prior|original|initial) (?:version|edition|${items.slice(3, -1)})s? (?:of (?:this|the|our) ${items} )?(?:incorrectly|wrongly|erroneously|mistakenly|inaccurately|falsely|mis\\p{L}+)|this ${items} (?:has been|was) (?:corrected|amended|revised|retracted|withdrawn))\\b`,
  'iu',
);

/** Words by which a notice says that what follows was wrong. */
const wrong =
  /\b(?:(?:earlier|previous|prior|original|initial) (?:version|edition|report|story|article|headline|post|item)s?|incorrectly|wrongly|erroneously|mistakenly|inaccurately|falsely|mis(?:stated?|identif(?:y|ied)|reported|spelled|spelt|quoted|attributed|characteri[sz]ed|named|dated|placed)|(?:was|were|is|are) (?:wrong|incorrect|inaccurate|untrue|false|not true|mistaken)|(?:previously|originally|initially) (?:said|stated|reported|gave|listed|described)|in error)\b/i;

/** Words behind which the right version comes. */
const turning =
  /(?:;|\bwhen in fact\b|\bin fact\b|\bin reality\b|\bactually\b|\bbut (?:it|he|she|they|the)\b|\binstead,)/i;

export const actOf = (words: string): NoticeAct => (retracting.test(words) ? 'retracts' : 'corrects');

/** Whether a sentence outside a correction box is a notice by its own words. */
export const isToldNotice = (sentence: string): boolean => toldNotice.test(sentence) || ownNotice.test(sentence);

/** Words of such notices: few sentences have any, and the patterns above are slow. */
export const OF_NOTICES = hintOf((word) => /retract|withdr|correct|amend|version|edition|revised|\bmis/u.test(word));

/** Where the wrong version starts in a notice's sentence, -1 where it gives none. */
export function wrongFrom(sentence: string): number {
  const found = wrong.exec(sentence) ?? retracting.exec(sentence);
  return found === null ? toldFrom(sentence) : found.index;
}

/** "Our article on Monday said that", "we wrote that": in a notice, what was told was wrong. */
const told = new RegExp(
  `(?<!\\bas )\\b(?:we|(?:a|an|our|the|that|this)(?: same| earlier| \\p{L}+)? ${items}s?)\\b[^.;]{0,60}?\\b(?:said|reported|stated|wrote|claimed)\\b(?= (?:that|the|an?|\\p{Lu})\\b)`,
  'iu',
);
const right = /\b(?:should have|correctly|in fact|actually)\b/i;

/** Where a sentence of a notice starts to tell what its outlet had told, -1 where it does not. */
export function toldFrom(sentence: string): number {
  const found = told.exec(sentence);
  return found === null || right.test(sentence.slice(0, found.index + found[0].length)) ? -1 : found.index;
}

/** Where the right version starts behind the wrong one; the sentence's length where it does not. */
export function rightFrom(sentence: string, after: number): number {
  const found = turning.exec(sentence.slice(after));
  return found === null ? sentence.length : after + found.index;
}

/** The stretch that "not …" takes back in "on Tuesday, not Monday" and "not 14 but 41"; `null` where there is none. */
export function deniedStretch(sentence: string): { readonly start: number; readonly end: number } | null {
  const behind = /(?:,|—|–|-|\band) not (?!only\b)([^,;.—–]{1,80})/i.exec(sentence);
  if (behind !== null) return { start: behind.index + 1, end: behind.index + behind[0].length };
  const before = /\bnot ([^,;.]{1,80}?),? but\b/i.exec(sentence);
  if (before !== null) return { start: before.index, end: before.index + before[0].length };
  const rather = /\b(?:rather than|instead of) ([^,;.]{1,80})/i.exec(sentence);
  return rather === null ? null : { start: rather.index, end: rather.index + rather[0].length };
}
