import { claimSpeaker, valueKey } from '#story';
import { publicationOrder, sourcesOf, type ClaimPair, type PlacedClaim } from '../gates/claim-pair.js';
import { daysBetween } from '../gates/gates.js';
import { quoted } from '../questions/like-statements.js';
import { nameWords, sameName } from '../words/names.js';
import { sharedRuns } from '../words/runs.js';
import { translatedIn } from '../wording/translation.js';
import { sentenceLikeness } from '../words/likeness.js';
import { letGo, type Rule } from './rule.js';

/** Telling words, and their share of the shorter sentence, that make two wordings one utterance; and days between them. */
const FEWEST = 2;
const ALIKE = 0.4;
const SOON = 7;

/** Whether a claim's text says, here or in the sentence before, that its speaker's words were put into English. */
function isTranslated(claim: PlacedClaim, { sentences }: ClaimPair): boolean {
  if (translatedIn(claim)) return true;
  const before = sentences(claim)
    .filter(({ evidence }) => evidence.start < claim.evidence.start)
    .at(-1);
  return before !== undefined && translatedIn(before) && sameName(claimSpeaker(before), claimSpeaker(claim));
}

/**
 * Whether two reports give words of one speaker, from about one time, of which a text says that they are translated:
 * whatever differs in them may be the translators' doing.
 */
export function isTranslation(pair: ClaimPair): boolean {
  const { a, b } = pair;
  if (a.reportId === b.reportId || sourcesOf(a).length === 0 || sourcesOf(b).length === 0) return false;
  const [one, other] = [claimSpeaker(a), claimSpeaker(b)];
  if (nameWords(one).length === 0 || !sameName(one, other)) return false;
  if (publicationOrder(a, b) !== 'unknown' && daysBetween(a, b) > SOON) return false;
  return isTranslated(a, pair) || isTranslated(b, pair);
}

/**
 * Two wordings of one utterance of which a text says that it was translated: a notice, whatever differs in them, for
 * no reader of the wordings can tell what was said. What another rule finds between such wordings is told by this rule
 * too. Source: issue 5, Rules ("a translation, when the text says so, is a notice"). It never fires on the corpora and
 * the told stories (`npm run evaluate -- --set rules`); its precision rests on the pairs of its spec.
 */
export const translationRule: Rule = {
  name: 'translation',
  version: '1',
  kind: 'quote-mutation',
  severity: 'notice',
  reach: 'sentence',
  judge: (pair) => {
    const { a, b } = pair;
    if (a.response !== null || b.response !== null || !isTranslation(pair)) return null;
    const { shared, ofSmaller } = sentenceLikeness(a, b);
    if (shared.length < FEWEST || ofSmaller < ALIKE) return letGo('the words are too unlike to be one utterance');
    if (sharedRuns(quoted(a), quoted(b)).contained) return letGo('one gives a part of what the other gives');
    return {
      fires: true,
      reason: 'Both give one utterance in words of their own, and it was translated.',
      gates: [
        `the sentences share ${shared.length} telling words of one speaker`,
        'a text says that it is a translation',
      ],
      sides: [
        { key: `worded ${valueKey(a.value)}`, value: a.value },
        { key: `worded ${valueKey(b.value)}`, value: b.value },
      ],
      about: `translation:${a.reportId}:${a.evidence.start}`,
    };
  },
};
