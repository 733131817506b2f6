/**
 * "Un-" before the participle of a predicate, which says that it was not done: "was unvaccinated", "remains unpaid". Words of
 * which the rest is no verb of the same sense stay whole, and those that a matter knows.
 */
const UNDONE =
  /(?<=\b(?:is|are|was|were|be|been|remains?|remained|stays?|stayed|went|gone|came)(?: \p{L}+ly)?) un(?!harmed|armed|injured|damaged|insured|licen[cs]ed|connected|involved|contained|controlled|scathed|occupied|inhabited|changed|covered|folded|ited|iformed|settled|der)(?=\p{L}{2,}(?:ed|paid|sold|told|built|written|broken|proven|seen|known)\b)/giu;
/** How words are written that one letter more or less would hide. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/[’‘]/gu, "'"],
  [/can't\b/gu, 'can not'],
  [/n' ?t\b/gu, ' not'],
  [/\b(ca|do|does|did|is|are|was|were|has|have|had|could|would|should)nt\b/giu, '$1 not'],
  [/\bno[ -](?=confidence|fly|go\b|show)/giu, 'non'],
  [/\b(?:no one|(?:no|(?<!\b(?:is|are|was|were|be) )not (?:one|a single)) (?:people|person))\b/giu, 'nobody'],
  [/(?<!\b(?:is|are|was|were|be) )\bnot one of\b/giu, 'none of'],
  [/\bNo\. ?(?=\d)/gu, 'number '],
  [/\bnot[ -]guilty\b/giu, 'innocent'],
  // Who sits there drives.
  [/\b(?:man|woman|person) (?:at|behind) the wheel\b/giu, 'driver'],
  [/\b(the|its|former|current) head of\b/giu, '$1 chief of'],
  // Who made no attempt to do it did not.
  [/\b(?:makes?|made|making) no (?:attempt|effort|move|bid) to\b/giu, 'did not'],
  // Who looks for something searches for it; what is done "as planned" breaks no clause.
  [/\blook(s|ed|ing)? for\b/giu, 'search$1 for'],
  [/\bas (planned|scheduled)\b/giu, 'as$1'],
  [/\bhit[- ](?:and|&)[- ]run\b/giu, 'hitandrun'],
  // Who seeks another term runs for it; what is sought is left open otherwise.
  [
    /\b(?:seek(?:s|ing)?|sought|(?:run(?:s|ning)?|ran|stand(?:s|ing)?|stood) for) (?:re-?election|(?:another|an? \p{L}+|his \p{L}+|her \p{L}+) term)\b/giu,
    'run for term',
  ],
  [/\blife[- ]threatening\b/giu, 'lifethreatening'],
  [UNDONE, ' not '],
];
/** Most sentences hold none of them. */
const MAY_HOLD =
  /[’‘']|nt\b|\bnot?[ .-]|[- ]run\b|\bwheel\b|\bguilty\b|\bhead of\b|threatening\b|\bterm\b|election\b|\bma(?:ke|king|de)\b|\blook|\bas (?:plann|sched)| un/iu;

/** A sentence with the words written out that one letter more or less, or a word between, would hide. */
export const spelledOut = (sentence: string): string =>
  MAY_HOLD.test(sentence)
    ? SPELLINGS.reduce((text, [pattern, word]) => text.replace(pattern, word), sentence)
    : sentence;
