import type { ClaimValue } from '#story';
import { pairOfClaims, type ClaimParts } from '../testing/claim-builder.js';
import { placeRule } from './place.js';
import { timeRule } from './time.js';

const at = (fromMinute: number, toMinute = fromMinute): ClaimParts => ({
  slot: 'time',
  value: { type: 'time', fromMinute, toMinute },
});
const place = (key: string): ClaimValue => ({
  type: 'place',
  key,
  entity: null,
  negated: false,
  span: { start: 0, end: 1 },
});
const where = (key: string, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'where',
  value: place(key),
  ...more,
});

describe('time', () => {
  it('takes the end of a failure for no other time of it', () => {
    const failed = { ...at(1020), words: 'The heating of the mill failed at 5 p.m.' };
    const again = { ...at(1430), words: 'The heating of the mill was working again by 11.50 p.m.' };
    expect(timeRule.judge(pairOfClaims(failed, again))).toMatchObject({ fires: false });
  });

  it('fires on clock times hours apart', () => {
    expect(timeRule.judge(pairOfClaims(at(180), at(420)))).toMatchObject({
      fires: true,
      reason: 'One side says 03:00, the other 07:00.',
    });
  });

  it('takes a time without its half of the day for either', () => {
    const two = (fromMinute: number, valueWords: string): ClaimParts => ({ ...at(fromMinute), valueWords });
    const spoken = two(140, 'twenty past two');
    expect(timeRule.judge(pairOfClaims(spoken, two(860, '2:20 p.m.')))).toMatchObject({ fires: false });
    expect(timeRule.judge(pairOfClaims(spoken, two(985, '4:25 p.m.')))).toMatchObject({ fires: true });
    expect(timeRule.judge(pairOfClaims(two(140, '2:20 a.m.'), two(860, '2:20 p.m.')))).toMatchObject({ fires: true });
  });

  it('holds times of one zone alone against each other', () => {
    const zoned = (fromMinute: number, valueWords: string): ClaimParts => ({ ...at(fromMinute), valueWords });
    const local = zoned(1030, '5:10 p.m.');
    expect(timeRule.judge(pairOfClaims(local, zoned(890, '1450 GMT')))).toMatchObject({ fires: false });
    expect(timeRule.judge(pairOfClaims(zoned(700, '1140 GMT'), zoned(890, '1450 GMT')))).toMatchObject({ fires: true });
  });

  it.each([
    ['a stretch that holds the time', at(180), at(0, 300)],
    ['rounding', at(180), at(200)],
  ])('lets %s go', (_, a, b) => {
    expect(timeRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });
});

describe('place', () => {
  it('only notices opposite quarters of one place', () => {
    expect(placeRule.severity).toBe('notice');
    expect(placeRule.judge(pairOfClaims(where('north lindow'), where('south lindow')))).toMatchObject({ fires: true });
  });

  describe('of two settlements', () => {
    const named = (key: string, words: string, more: Partial<ClaimParts> = {}): ClaimParts =>
      where(key, { words, valueWords: key.replace(/^./u, (letter) => letter.toUpperCase()), ...more });
    const orrin = named('orrin', 'The ferry ran aground in the village of Orrin');
    const velden = named('velden', 'The ferry ran aground in the town of Velden');

    it('notices a town and a village of which neither report names the other’s', () => {
      expect(placeRule.judge(pairOfClaims(orrin, velden))).toMatchObject({
        fires: true,
        reason: 'One side says orrin, the other velden.',
      });
      const apposed = named('velden', 'The ferry ran aground off the pier in Velden, a small harbour town');
      expect(placeRule.judge(pairOfClaims(apposed, orrin))).toMatchObject({ fires: true });
    });

    it.each([
      ['a town and what nothing tells the kind of', named('velden', 'The ferry ran aground in Velden')],
      ['a village and a province', named('velden', 'The ferry ran aground in the province of Velden')],
      ['a village and a city that it may lie in', named('velden', 'The ferry ran aground in the city of Velden')],
      ['a village and a suburb', named('velden', 'The ferry ran aground in the suburb of Velden')],
      [
        'what is both a town and a district',
        named('velden', 'In Velden district, in the town of Velden, it ran aground'),
      ],
      ['what is only near', named('velden', 'The ferry ran aground near the town of Velden')],
      ['a way', named('velden', 'The ferry ran aground on its way to the town of Velden')],
      ['a report that names both', named('velden', 'The ferry ran aground in the town of Velden, by Orrin')],
      ['a plan', { ...velden, modality: 'plan' as const }],
    ])('lets %s go', (_, other) => {
      expect(placeRule.judge(pairOfClaims(orrin, other))).toMatchObject({ fires: false });
    });

    it('lets go a report that gives the event several places', () => {
      const pair = pairOfClaims(orrin, velden);
      const third = { ...pair.b, claimId: 'third', value: place('ferrow') };
      expect(placeRule.judge({ ...pair, sameReport: () => [third] })).toMatchObject({ fires: false });
    });

    it('reads what the report calls the place in other sentences', () => {
      const pair = pairOfClaims(orrin, named('velden', 'The ferry ran aground in Velden'));
      const lead = { ...pair.b, words: { ...pair.b.words, evidence: 'Nothing moves in Velden village today' } };
      expect(placeRule.judge({ ...pair, sentences: (one) => (one === pair.b ? [lead] : [one]) })).toMatchObject({
        fires: true,
      });
    });

    it('says nothing of one report, or of what did not happen there', () => {
      expect(placeRule.judge(pairOfClaims(orrin, velden, { reportId: 'report-a' }))).toMatchObject({ fires: false });
      expect(placeRule.judge(pairOfClaims(orrin, { ...velden, polarity: 'negated' }))).toBeNull();
    });
  });

  it.each([
    ['a town and a countryside', where('lindow'), where('ferrow countryside')],
    ['a plan', where('north lindow'), where('south lindow', { modality: 'plan' })],
  ])('lets %s go', (_, a, b) => {
    expect(placeRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });
});
