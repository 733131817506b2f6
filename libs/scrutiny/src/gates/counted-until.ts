import type { Candidate } from '../scrutiny-claim.js';

/** "23,000 homes were still without power": of those who were so at first some are no longer. */
export const isOfRest = ({ words }: Candidate): boolean =>
  /\b(?:is|are|was|were) still\b|\bremain(?:s|ed)? without\b/iu.test(words.content);

/** The moment up to which a sentence counts: "by Thursday", "by noon". */
export const countedUpTo = ({ words }: Candidate): string => (UP_TO.exec(words.evidence)?.[0] ?? '').toLowerCase();
const UP_TO =
  /\bby (?:(?:late|early|mid)[ -]?)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|noon|afternoon|evening|night))?|noon|midday|midnight|nightfall|dusk|dawn|morning|evening|\d{1,2}(?:[.:]\d\d)? ?[ap]\.?m)/iu;
