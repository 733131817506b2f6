import { nodeAt, type Node } from '../document/units.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Where somebody else than a reporter asks. */
const FORUMS = words('court courtroom deposition depositions hearing trial oath dock stand testimony interrogation');
/** Those who ask there. */
const EXAMINERS = words(
  'detectives detective investigators interrogators prosecutors judge judges jury lawmakers senators',
);
/** Words that show that reporters asked after all. */
export const PRESS = words(
  'comment comments reporter reporters journalist journalists media press newspaper requests statement',
);

/** Furthest that a forum stands behind its preposition, in nodes. */
const reach = 3;

/** Whether silence is kept before a court, or from those who examine: "remained silent in court", "refused to answer detectives". */
export function isBeforeCourt(nodes: readonly Node[]): boolean {
  if (nodes.some(({ lower }) => PRESS.has(lower))) return false;
  return nodes.some(({ lower, lemma }, at) => {
    if (/^(?:in|at|on|under|during)$/u.test(lower)) {
      for (let next = at + 1; next <= at + reach; next += 1) if (FORUMS.has(nodeAt(nodes, next).lower)) return true;
    }
    return lower === 'to' || lower === 'from' || lemma === 'answer' || lemma === 'tell'
      ? EXAMINERS.has(nodeAt(nodes, at + 1).lower)
      : false;
  });
}
