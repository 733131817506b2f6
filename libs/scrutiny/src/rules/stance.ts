import { claimSpeaker, valueKey } from '#story';
import { publicationOrder, sourcesOf, type PlacedClaim } from '../gates/claim-pair.js';
import { sameBody } from '../words/bodies.js';
import { letGo, type Rule } from './rule.js';

/** Words by which a body says next to nothing, but says it. */
const GUARDED =
  /\b(?:aware of|looking into|investigating|reviewing|assessing|monitoring|taking .{0,20}seriously|(?:could|can) (?:not|neither) confirm)\b/iu;

const isSilence = ({ response }: PlacedClaim): boolean => response === 'no_statement' || response === 'no_comment';

const isSpeech = (claim: PlacedClaim): boolean =>
  claim.value.type === 'response'
    ? claim.value.response === 'answered'
    : sourcesOf(claim).length > 0 &&
      (GUARDED.test(claim.words.content) || (claim.event?.main === true && claim.aspect.slot === 'statement'));

/**
 * A body that one says was silent and another quotes. Silence first and a statement later is a development. Source:
 * DESIGN.md section 6, silence against speech. Measured (`npm run evaluate -- --set rules`): one fire on the seeds and
 * on the gold each as expected, 2 not judged.
 */
export const stanceRule: Rule = {
  name: 'stance',
  version: '1',
  kind: 'stance',
  severity: 'notice',
  reach: 'story',
  judge: ({ a, b }) => {
    const silent = [a, b].find(isSilence);
    const speech = silent === a ? b : a;
    if (!silent || !isSpeech(speech) || !sameBody(claimSpeaker(silent), claimSpeaker(speech))) return null;
    if (publicationOrder(silent, speech) === 'before') return letGo('the body was silent first and spoke later');
    const side = (claim: PlacedClaim) =>
      claim === silent
        ? { key: valueKey(claim.value), value: claim.value }
        : { key: 'response:answered', value: { type: 'response', response: 'answered' } as const };
    return {
      fires: true,
      reason: 'One side says that the body said nothing, the other gives words of it.',
      gates: ['both speak of one body'],
      sides: [side(a), side(b)],
      about: `stance:${speech.placement.questionId}`,
    };
  },
};
