import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { perSentence } from '../words/per-sentence.js';
import { contentStems } from '../words/words.js';
import { stops, type Gate } from './gates.js';

/** What a verdict was given on: "convicted of fraud", "found guilty of the theft of a boat". */
const CHARGE =
  /\b(?:acquitt\p{L}+|convict\p{L}+|clear(?:s|ed)|exonerat\p{L}+|guilty|innocent)\b(?:[ ][\p{L}’'-]+){0,5}?[ ](?:of|on (?:the )?charges? of)[ ]((?:[\p{L}’'-]+[ ]?){1,6})/giu;
/** What goes on behind a charge with when, where or how. */
const BEYOND = /\s(?:on|in|by|after|at|and|but|over|for|during|before|when|while|from|with)\s.*$/iu;

const chargesIn: (claim: ScrutinyClaim) => readonly string[] = perSentence((sentence) =>
  Array.from(sentence.matchAll(CHARGE), ([, charge = '']) => contentStems(charge.replace(BEYOND, ''))).flat(),
);

/** One who is acquitted of fraud may be convicted of perjury: two verdicts on two charges. */
export const oneCharge: Gate = ({ a, b }) => {
  const [one, other] = [chargesIn(a), chargesIn(b)];
  if (one.length === 0 || other.length === 0 || one.some((word) => other.includes(word))) return null;
  return stops('each tells of a verdict on another charge');
};
