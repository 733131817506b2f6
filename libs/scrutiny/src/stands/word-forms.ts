/** Verbs whose forms tell that a clause has one. */
export const VERB = /^(?:is|are|was|were|has|have|had|will|would|shall|did|does|do|can|could|may|might|must|should)$/u;

/** How the participle begins that commas set off behind a subject. */
export const PARTICIPLE =
  /(?:ed|en|wn)$|^(?:built|bought|brought|found|held|hit|led|left|lost|made|sent|set|shot|sold|struck)$/u;

const PASTS = new Set(
  'began broke brought built bought came caught chose drew drove dug fell felt fled flew fought found gave got grew heard held hit hung kept knew lay led left lost made met paid ran rose said sat saw sent shot sold spent spoke stole stood told took thought threw went won wrote'.split(
    ' ',
  ),
);

/** Whether a word has the form of a past tense. */
export const isPast = (lower: string): boolean => PASTS.has(lower) || /[^aeiou]ed$|[aeiou]{2}ed$|ied$/u.test(lower);
