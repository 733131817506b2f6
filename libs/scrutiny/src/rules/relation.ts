import type { ValueOf } from '#story';
import type { PlacedClaim } from '../gates/claim-pair.js';
import { notConditional, runGates, sureEnough } from '../gates/gates.js';
import { relationsIn } from '../wording/readings.js';
import { relationsExclude, type WordedRelation } from '../wording/relations.js';
import { DENIAL } from './denial.js';
import { letGo, type Rule } from './rule.js';

/**
 * What one named party is to another, told in two ways that cannot both be: X owns Y and X is a unit of Y, X succeeded
 * Y and Y succeeded X, X is Y's brother and X is Y's cousin. Source: relations with swapped or other arguments, the
 * "structure" type of de Marneffe, Rafferty and Manning (2008), section 3. Measured
 * (`npm run evaluate -- --set rules`): 5 fires on RTE-3 and the told stories, all right.
 */
export const relationRule: Rule = {
  name: 'relation',
  version: '1',
  kind: 'identity',
  severity: 'alert',
  reach: 'sentence',
  ownMatter: true,
  judge: (pair) => {
    const { a, b } = pair;
    if (a.reportId === b.reportId || [a, b].some(({ words }) => DENIAL.test(words.evidence))) return null;
    const theirs = relationsIn(b);
    if (theirs.length === 0) return null;
    const found = relationsIn(a).flatMap((one) =>
      theirs.filter((other) => relationsExclude(one, other)).map((other) => [one, other] as const),
    )[0];
    if (!found) return null;
    if ([a, b].some(({ modality }, at) => modality !== 'fact' && found[at]?.granted !== true))
      return letGo('one side does not state it as a fact');
    const { open, reasons } = runGates(pair, [sureEnough, notConditional]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    return {
      fires: true,
      reason: 'The sides give two named parties ties that exclude each other.',
      gates: ['both sentences name the same two parties', ...reasons],
      sides: [side(found[0], a), side(found[1], b)],
      about: `relation:${a.reportId}:${a.evidence.start}`,
    };
  },
};

const side = ({ relation, is }: WordedRelation, { evidence }: PlacedClaim) => {
  const value: ValueOf<'role'> = {
    type: 'role',
    key: relation.tie,
    entity: is.toLowerCase(),
    negated: false,
    span: { start: evidence.start, end: evidence.end },
  };
  return { key: `relation:${is.toLowerCase()}:${relation.tie}`, value };
};
