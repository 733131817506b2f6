import { stretchesOf } from '../stands/read-stands.js';
import { sameThing } from '../stands/same-things.js';
import { nounBehindDay } from '../wording/deed-of-day.js';
import { stem } from '../words/stem.js';
import { contentStems } from '../words/words.js';
import { aroundValue } from './around-value.js';
import type { PlacedClaim } from './claim-pair.js';
import { stops, type Gate } from './gates.js';

/** From where a sentence tells of another deed than its main clause does. */
const ASIDE = /\b(?:after|following|since|before|when|while|days? later|weeks? later)\b/giu;
/**
 * A day is of the deed beside which it stands. "Convicted of the May 3 theft" dates no conviction, and "died after a fall
 * on May 3" no death.
 */
export const dayOfItsDeed: Gate = ({ a, b }) =>
  isOfAnother(a, b) || isOfAnother(b, a) ? stops('a day is of another deed in its sentence') : null;

/** "On Wednesday the fire was under control": the day of a state that may change is none of the event that is in it. */
function isOfState(claim: PlacedClaim, head: string): boolean {
  const [told, ...others] = stretchesOf(claim);
  if (told === undefined || others.length > 0 || !STATE.test(claim.words.evidence)) return false;
  return told.stands.some(({ matter }) => matter.things !== null) && !told.deeds.has(sameThing(head));
}
const STATE = /\b(?:is|are|was|were|remain(?:s|ed)?|still|(?:has|have|had) been)\b/iu;

function isOfAnother(claim: PlacedClaim, { event: other }: PlacedClaim): boolean {
  const { event, words } = claim;
  const around = aroundValue(claim);
  if (event === null || other === null || around === null) return false;
  const { lead, tail } = around;
  const head = stem(event.head.split('_')[0] ?? '');
  if (isOfState(claim, head)) return true;
  const noun = nounBehindDay(/^the\b/iu.test(words.value ?? '') ? 'the ' : lead, tail);
  if (noun.length > 0 && !noun.includes(head) && contentStems(lead).includes(head)) return true;
  if (head === stem(other.head.split('_')[0] ?? '')) return false;
  const aside = [...lead.matchAll(ASIDE)].at(-1)?.index;
  return aside !== undefined && contentStems(lead.slice(aside)).includes(head);
}
