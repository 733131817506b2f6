import type { ValueOf } from '#story';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import { runGates } from '../gates/gates.js';
import { OF_ONE_DEED } from '../gates/of-one-deed.js';
import { isOneThingIn, reportTells, toldOfTwo } from '../wording/alike-but-for.js';
import { CALLINGS, RELATIVES } from '../wording/callings.js';
import { doingsIn, type Doer, type Doing } from '../wording/doings.js';
import { polarityOf } from './denial.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/**
 * Two doers of one deed that only one can have done, in sentences that otherwise say the same: the watchman or a driver
 * raised the alarm, one judge or another leads the inquiry. The doers must exclude each other: two full names without a
 * word in common, or two callings that nobody has at once. Source: the roles of one frame filled otherwise, the
 * "structure" type of de Marneffe, Rafferty and Manning (2008), section 3. Measured (`npm run evaluate -- --set rules`): no
 * fire on the corpora and the told stories: its precision rests on its spec.
 */
export const wordedAgentRule: Rule = {
  name: 'worded-agent',
  version: '1',
  kind: 'identity',
  severity: 'alert',
  reach: 'sentence',
  judge: (pair) => {
    const { a, b } = pair;
    if (a.reportId === b.reportId || polarityOf(a) !== polarityOf(b)) return null;
    const theirs = doingsIn(b);
    if (theirs.length === 0) return null;
    const met = doingsIn(a).flatMap((one) =>
      theirs.filter((other) => isOneDeed(pair, one, other)).map((other) => [one, other] as const),
    )[0];
    if (!met) return null;
    const [one, other] = met;
    if (!doersExclude(one.doer, other.doer)) return letGo('the two who are said to have done it may be one');
    const others = toldOfTwo(
      pair,
      [answerOf(one), answerOf(other)],
      one.verb !== other.verb || one.thing.pronoun ? 1 : 0,
    );
    if (others !== null) return letGo(others);
    if (tellsOf(pair, 'a', other.doer) || tellsOf(pair, 'b', one.doer)) return letGo('one report speaks of both');
    const { open, reasons } = runGates(pair, OF_ONE_DEED);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const sides = [actorOf(one.doer, a), actorOf(other.doer, b)] as const;
    return {
      fires: true,
      reason: `One side says that it was done by ${valueWords(sides[0])}, the other by ${valueWords(sides[1])}.`,
      gates: ['both sentences tell of one deed that only one can have done', ...reasons],
      sides: [
        { key: `doer:${sides[0].key}`, value: sides[0] },
        { key: `doer:${sides[1].key}`, value: sides[1] },
      ],
      about: `doer:${a.reportId}:${a.evidence.start}:${one.verb}`,
    };
  },
};

/** Whether both tell of one deed on one definite thing. */
function isOneDeed(pair: ClaimPair, one: Doing, other: Doing): boolean {
  if (one.deed.name !== other.deed.name || (one.deed.loose && other.deed.loose)) return false;
  if (one.deed.lasts && one.present !== other.present) return false;
  if (!one.deed.one && !(one.thing.definite && other.thing.definite)) return false;
  return isOneThingIn(pair, one.thing, other.thing, one.deed.recurs);
}

/** Letters of a surname that two spellings of it have in common. */
const SPELT = 3;

/** Whether nobody is both. A name and a calling may be one person's, a body and its member one doer. */
function doersExclude(one: Doer, other: Doer): boolean {
  if (one.name.length > 0 && other.name.length > 0) {
    const [last, their] = [one.name.at(-1) ?? '', other.name.at(-1) ?? ''];
    return (
      one.body === other.body &&
      !one.name.some((word) => other.name.includes(word)) &&
      last.slice(0, SPELT) !== their.slice(0, SPELT)
    );
  }
  const [left, right] = [CALLINGS.endOf(one.called), CALLINGS.endOf(other.called)];
  if (holds(one, right?.key) || holds(other, left?.key)) return false;
  const [kin, their] = [RELATIVES.endOf(one.called), RELATIVES.endOf(other.called)];
  if (kin && their && one.owner !== null && one.owner === other.owner && RELATIVES.exclude(kin.key, their.key))
    return true;
  return left !== null && right !== null && !isBygone(one) && !isBygone(other) && CALLINGS.exclude(left.key, right.key);
}

const holds = ({ called }: Doer, calling: string | undefined): boolean =>
  calling !== undefined && calling.split(' ').every((word) => called.includes(word));

/** "A retired soldier" may be a driver now, "an off-duty nurse" a hiker. */
const isBygone = ({ called }: Doer): boolean =>
  called.some((word) => /^(?:retir|former|ex|off|volunt|part)/u.test(word));

const answerOf = ({ doer, verb }: Doing): readonly string[] => [...doer.stems, verb];

/** Whether the report of a side speaks of the other's doer too, be it in another sentence. */
const tellsOf = (pair: ClaimPair, side: 'a' | 'b', { name, called }: Doer): boolean =>
  name.length > 0
    ? reportTells(pair, side, name.at(-1) ?? '')
    : reportTells(pair, side, CALLINGS.endOf(called)?.key ?? called.at(-1) ?? '');

const actorOf = ({ name, text }: Doer, { evidence }: PlacedClaim): ValueOf<'actor'> => ({
  type: 'actor',
  key: text.toLowerCase(),
  entity: name.length > 0 ? name.join(' ') : null,
  negated: false,
  span: { start: evidence.start, end: evidence.end },
});
