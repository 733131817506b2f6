import type { ValueOf } from '#story';
import type { ClaimPair, PlacedClaim } from '../gates/claim-pair.js';
import { runGates } from '../gates/gates.js';
import { OF_ONE_DEED } from '../gates/of-one-deed.js';
import { isOneThingIn, reportTells, toldOfTwo } from '../wording/alike-but-for.js';
import { placedDeedsIn, placesExclude, type Place, type PlacedDeed } from '../wording/placed-deeds.js';
import { polarityOf } from './denial.js';
import { letGo, type Rule } from './rule.js';
import { valueWords } from './value-words.js';

/**
 * Two places of one deed or thing of which none lies in the other, in sentences that otherwise say the same: found in
 * the boiler room or the yard, begun in the attic or the cellar, hit on the left or the right. Named places are left to
 * the rule of places. Source: the roles of one frame filled otherwise, the "structure" type of de Marneffe, Rafferty and
 * Manning (2008), section 3. Measured (`npm run evaluate -- --set rules`): no fire on the corpora and the told stories: its
 * precision rests on its spec.
 */
export const wordedPlaceRule: Rule = {
  name: 'worded-place',
  version: '1',
  kind: 'place',
  severity: 'alert',
  reach: 'sentence',
  judge: (pair) => {
    const { a, b } = pair;
    if (a.reportId === b.reportId || polarityOf(a) !== polarityOf(b)) return null;
    const theirs = placedDeedsIn(b);
    if (theirs.length === 0) return null;
    const met = placedDeedsIn(a).flatMap((one) =>
      theirs.filter((other) => isOneDeed(pair, one, other)).map((other) => [one, other] as const),
    )[0];
    if (!met) return null;
    const [one, other] = met;
    const apart = one.places.flatMap((place) =>
      other.places.filter((their) => placesExclude(one.deed, place, their)).map((their) => [place, their] as const),
    )[0];
    if (!apart) return letGo('one place may lie within the other');
    if (
      [one, other].some(({ places }) =>
        places.some((place) => places.some((its) => placesExclude(one.deed, place, its))),
      )
    )
      return letGo('one side tells of several places');
    const held = one.verb !== other.verb || one.thing.pronoun ? 1 : 0;
    const others = toldOfTwo(pair, [answerOf(one), answerOf(other)], held);
    if (others !== null) return letGo(others);
    if (tellsOf(pair, 'a', apart[1]) || tellsOf(pair, 'b', apart[0])) return letGo('one report names both places');
    const { open, reasons } = runGates(pair, OF_ONE_DEED);
    if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
    const sides = [placeValue(apart[0], a), placeValue(apart[1], b)] as const;
    return {
      fires: true,
      reason: `One side says ${valueWords(sides[0])}, the other ${valueWords(sides[1])}.`,
      gates: ['both sentences tell where one deed was done, and neither place lies in the other', ...reasons],
      sides: [
        { key: `place:${sides[0].key}`, value: sides[0] },
        { key: `place:${sides[1].key}`, value: sides[1] },
      ],
      about: `place:${a.reportId}:${a.evidence.start}:${one.verb}`,
    };
  },
};

/** Whether both tell of one deed or state of one known thing. */
const isOneDeed = (pair: ClaimPair, one: PlacedDeed, other: PlacedDeed): boolean =>
  one.deed === other.deed && one.thing.definite && other.thing.definite && isOneThingIn(pair, one.thing, other.thing);

const answerOf = ({ places, verb }: PlacedDeed): readonly string[] => [...places.flatMap(({ stems }) => stems), verb];

/** Whether the report of a side speaks of the other's place too, be it in another sentence. */
const tellsOf = (pair: ClaimPair, side: 'a' | 'b', { kind, position, on }: Place): boolean =>
  kind !== null ? reportTells(pair, side, kind) : on !== null && reportTells(pair, side, `${position ?? ''} ${on}`);

const placeValue = ({ text }: Place, { evidence }: PlacedClaim): ValueOf<'place'> => ({
  type: 'place',
  key: text,
  entity: null,
  negated: false,
  span: { start: evidence.start, end: evidence.end },
});
