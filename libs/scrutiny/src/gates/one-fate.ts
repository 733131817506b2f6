import { mayFollow } from '../values/outcomes.js';
import { sharedNameWords } from '../words/names.js';
import { contentStems } from '../words/words.js';
import { aroundValue } from './around-value.js';
import type { PlacedClaim } from './claim-pair.js';
import { stops, type Gate } from './gates.js';

const AVOIDED =
  /\b(?:to|in order to|of|by|for)\s+(?:avoid|evade|escape|prevent|resist|elud)(?:e|ing)?\s+(?:\p{L}+\s+)?$/iu;

/** "Fled to avoid arrest" tells why, and of no arrest and no escape from one. */
export const notAnAim: Gate = ({ a, b }) =>
  [a, b].some((claim) => AVOIDED.test(aroundValue(claim)?.lead ?? ''))
    ? stops('one side tells of what was to be avoided')
    : null;

const HAD_BEEN = /\bhad\s+(?:\p{L}+\s+)?(?:been\s+)?(?:\p{L}+ly\s+)?$/iu;

/** What had befallen somebody before is no rival of what did in the end. */
export const noEarlierStage: Gate = ({ a, b }) => {
  const [one, other] = [a.value, b.value];
  if (one.type !== 'outcome' || other.type !== 'outcome') return null;
  const before = (claim: PlacedClaim): boolean => HAD_BEEN.test(aroundValue(claim)?.lead ?? '');
  const [early, late] = [before(a), before(b)];
  if (early === late) return null;
  return mayFollow(early ? one : other, early ? other : one) ? stops('one side tells of an earlier stage') : null;
};

const PASSIVE = /\b(?:is|are|was|were|be|been|being|gets?|got)\s+(?:\p{L}+\s+)?$/iu;
const OBJECT =
  /^\s+((?:the|an?|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+[\p{L}’' -]+|\p{Lu}[\p{L}’' -]+)/u;
const SOMEBODY = /^\s+(?:him|her|them)\b/iu;

/** "Shot the clerk" and "killed him" befell two, unless a name ties the sentences together; two nouns may mean one. */
export const oneBefallen: Gate = ({ a, b }) => {
  if (a.value.type !== 'outcome' || a.value.class !== 'fate') return null;
  const [left, right] = [befallen(a), befallen(b)];
  if (left === null || right === null || (left.length === 0) === (right.length === 0)) return null;
  return sharedNameWords(a.words.evidence, b.words.evidence) ? null : stops('it befell two different persons');
};

/** Stems of the object of an active verb, empty for a pronoun; `null` where the value is no such verb. */
function befallen(claim: PlacedClaim): readonly string[] | null {
  const words = aroundValue(claim);
  if (words === null || PASSIVE.test(words.lead)) return null;
  if (SOMEBODY.test(words.tail)) return [];
  const object = OBJECT.exec(words.tail)?.[1];
  return object === undefined ? null : contentStems(object.split(/\s+/u).slice(0, 5).join(' '));
}

const IN_A_WIN = /\bin\s+(?:(?:an?|the|his|her|their)\s+)?(?:\p{L}+\s+){0,2}$/iu;

/** "A beats B in a narrow win" is a win of A, whichever name stands nearer to it. */
export const ownResult: Gate = ({ a, b }) =>
  [a, b].some(isOfOther) ? stops('a win is of the one who is named first') : null;

function isOfOther(claim: PlacedClaim): boolean {
  const { value, aspect, words } = claim;
  if (value.type !== 'outcome' || value.class !== 'contest' || aspect.detail === '') return false;
  const lead = aroundValue(claim)?.lead ?? '';
  if (!IN_A_WIN.test(lead)) return false;
  const content = words.content.toLowerCase();
  const at = content.indexOf(aspect.detail.split(' ').at(-1) ?? aspect.detail);
  return at > 0 && /\p{Lu}/u.test(words.content.slice(0, Math.max(0, at - 1)));
}
