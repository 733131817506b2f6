import { valueKey } from '#story';
import type { PlacedClaim } from '../gates/claim-pair.js';
import {
  notSetRight,
  oneTime,
  ownSpeakerStands,
  runGates,
  statedAsFact,
  sureEnough,
  twoAccounts,
} from '../gates/gates.js';
import { sameName } from '../words/names.js';
import { isCountry } from '../words/nations.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/** Whether it answers who won the vote that its report tells of. */
const namesWinner = (claim: PlacedClaim): boolean =>
  claim.aspect.slot === 'agent' && claim.aspect.detail === 'winner' && isSomebody(claim);

const isSomebody = ({ value, polarity }: PlacedClaim): boolean =>
  value.type === 'actor' && value.entity !== null && polarity === 'affirmed';

/**
 * Two winners of one vote. In sports a team goes by its town, its nickname and its star, so that two names of a winner
 * are no two winners. Source: functional relations, Ritter and others (2008): a contest has one winner. Measured
 * (`npm run evaluate -- --set rules`): one fire on the told stories, right.
 */
export const winnerRule: Rule = {
  name: 'winner',
  version: '1',
  kind: 'outcome',
  severity: 'alert',
  reach: 'question',
  judge: (pair) => {
    const { a, b } = pair;
    if (!namesWinner(a) || !namesWinner(b)) return null;
    if (a.value.type !== 'actor' || b.value.type !== 'actor') return null;
    const [one, other] = [a.value.entity ?? '', b.value.entity ?? ''];
    if (sameName(one, other)) return null;
    if (isCountry(one) !== isCountry(other)) return letGo('a country wins by its own people');
    const { open, reasons } = runGates(pair, [
      statedAsFact,
      sureEnough,
      ownSpeakerStands,
      notSetRight,
      twoAccounts,
      oneTime,
    ]);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    return {
      fires: true,
      reason: `One side says that ${valueWords(a.value)} won, the other ${valueWords(b.value)}.`,
      gates: [pair.why, ...reasons],
      sides: [
        { key: valueKey(a.value), value: a.value },
        { key: valueKey(b.value), value: b.value },
      ],
    };
  },
};
