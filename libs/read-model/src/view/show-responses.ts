import { byFirstKnown, claimSpeaker } from '#story';
import type { StoryAtPoint } from '../points/story-at-point.js';
import type { ShownResponse } from './view.js';

/** Who stayed silent, and how, in the order in which it became known. */
export async function showResponses(story: StoryAtPoint): Promise<ShownResponse[]> {
  const claims = [...(await story.claims({ of: 'responses' }))].sort(byFirstKnown);
  return (await story.show(claims)).flatMap((claim) =>
    claim.response === null
      ? []
      : [{ who: claimSpeaker(claim), response: claim.response, aspect: claim.aspect, claim }],
  );
}
