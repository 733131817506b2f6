import { claim, day, mention, pairOfClaims, quantity, type ClaimParts } from '../testing/claim-builder.js';
import { quantityRule } from './quantity.js';

const counted = (figure: number, more: Partial<ClaimParts> = {}): ClaimParts => ({
  slot: 'count',
  value: quantity(figure),
  detail: 'person aboard',
  ...more,
});
const grows = { behaviour: 'grows' } as const;
const varies = { behaviour: 'varies' } as const;
const later = { published: { earliest: '2031-05-04T00:00:00.000Z', latest: '2031-05-04T23:59:59.999Z' } };
const attack = mention({ class: 'attack', head: 'attack', participants: [] });

describe('quantity', () => {
  it.each([
    ['those who are left', '900 homes in Orm lost power', '300 homes in Orm were still without power'],
    ['a moment of its own', '36 people in Orm had caught it', 'By Thursday 58 people in Orm had caught it'],
  ])('lets a growing count of %s go', (_, one, other) => {
    const pair = pairOfClaims(counted(36, { ...grows, words: one }), counted(58, { ...grows, words: other }));
    expect(quantityRule.judge(pair)).toMatchObject({ fires: false });
  });

  it.each<[string, ClaimParts, ClaimParts, object]>([
    ['two totals', counted(41), counted(43), {}],
    [
      'a figure beyond a bound',
      counted(41),
      counted(60, { value: quantity(60, { bound: 'at_least', max: null }) }),
      {},
    ],
    ['a later fall', counted(41, grows), counted(38, grows), later],
    ['growth within one day that nothing calls growth', counted(41, grows), counted(43, grows), {}],
    [
      'shares at one time',
      counted(41, { ...varies, validAt: day('2031-03') }),
      counted(43, { ...varies, validAt: day('2031-03') }),
      {},
    ],
    [
      'one dated attack',
      counted(41, { event: { ...attack, date: day('2031-05-02') } }),
      counted(43, { event: { ...attack, date: day('2031-05-02') } }),
      {},
    ],
  ])('fires on %s', (_, a, b, of) => {
    expect(quantityRule.judge(pairOfClaims(a, b, of))).toMatchObject({ fires: true });
  });

  it('lets a figure go that its report only looks back on', () => {
    const pair = pairOfClaims(counted(14), counted(12));
    const own = { ...pairOfClaims(counted(12), counted(12)).a, reportId: pair.a.reportId, claimId: 'own' };
    const before = { ...pair.a, reconstructed: { range: day('2031-05-01'), why: 'reported before' } };
    expect(quantityRule.judge({ ...pair, a: before, sameReport: () => [own] })).toMatchObject({ fires: false });
    expect(quantityRule.judge({ ...pair, a: before })).toMatchObject({ fires: true });
  });

  it('lets akin reports count one thing in words of which one is swapped', () => {
    const votes = (figure: number, words: string) =>
      counted(figure, { entity: 'plan', detail: 'vote against', words, valueWords: String(figure) });
    const pair = pairOfClaims(
      votes(98, 'The council rejected the quay plan by 98 votes'),
      votes(89, 'The quay plan was rejected by 89 votes last night'),
    );
    expect(quantityRule.judge(pair)).toMatchObject({ fires: false });
    expect(quantityRule.judge({ ...pair, akin: () => true })).toMatchObject({ fires: true });
    const theft = pairOfClaims(
      votes(8, 'serving eight years for a murder in Lindow'),
      votes(9, 'serving nine years for theft of a tug'),
    );
    expect(quantityRule.judge({ ...theft, akin: () => true })).toMatchObject({ fires: false });
  });

  it('holds the final scores of one match against each other, and no others', () => {
    const match = (loser: string, main = true) =>
      mention({
        class: 'contest',
        head: 'beat',
        main,
        participants: [
          { name: 'orlo', part: 'agent' },
          { name: loser, part: 'patient' },
        ],
      });
    const score = (figure: number, more: Partial<ClaimParts> = {}) =>
      counted(figure, {
        detail: 'winner score',
        value: quantity(figure, { unit: 'score', counted: 'winner score', whose: 'orlo' }),
        event: match('velden'),
        words: 'Orlo beat Velden 3-1 in the cup',
        ...more,
      });
    const fires = (a: ClaimParts, b: ClaimParts, akin = true) =>
      quantityRule.judge({ ...pairOfClaims(a, b), akin: () => akin })?.fires;
    expect(fires(score(3), score(2))).toBe(true);
    expect(fires(score(3), score(2), false)).toBe(false);
    expect(fires(score(3), score(2, { event: match('lindow'), words: 'Orlo beat Lindow 2-0' }))).toBe(false);
    const before = score(2, { event: match('velden', false) });
    expect(fires(score(3), before)).toBe(true);
    const twice = { ...pairOfClaims(score(3), before), akin: () => true };
    const earlier = claim(score(1, { words: 'Orlo had beaten Velden 1-0 in March' }));
    expect(quantityRule.judge({ ...twice, sentences: (one) => [one, earlier] })?.fires).toBe(false);
  });

  it('lets the figure of a notice stand for the day of what it sets right', () => {
    const notice = counted(38, { ...grows, position: 'correction' });
    expect(
      quantityRule.judge(pairOfClaims(counted(41, grows), notice, { ...later, outlet: 'Orm Echo' })),
    ).toMatchObject({
      fires: false,
    });
  });

  it('counts what befell people in one event as one thing, and nothing else of it', () => {
    const told = (figure: number, words: string, more: Partial<ClaimParts>): ClaimParts =>
      counted(figure, { words, event: mention({ class: 'operation', head: 'sweep', participants: [] }), ...more });
    const judged = (more: Partial<ClaimParts>) =>
      quantityRule.judge(
        pairOfClaims(
          told(41, 'At the hospital a doctor named 41 casualties of the operation', more),
          told(38, 'Rescuers pulled 38 survivors out of a flooded cabin', more),
        ),
      );
    expect(judged({ detail: 'count' })).toMatchObject({ fires: false });
    expect(judged({ detail: 'person aboard' })).toMatchObject({ fires: true });
    expect(judged({ detail: 'person dead', ...grows })).toMatchObject({ fires: true });
  });

  it('compares what is held within days, or passed on from the other, and nothing that changes by the day', () => {
    const has = (figure: number, what = 'berths', more: Partial<ClaimParts> = {}): ClaimParts =>
      counted(figure, { ...varies, words: `The harbour has ${String(figure)} ${what}`, ...more });
    const soon = { published: day('2031-05-04') };
    const muchLater = { published: day('2031-05-24') };
    expect(quantityRule.judge(pairOfClaims(has(41), has(14), soon))).toMatchObject({ fires: true });
    expect(quantityRule.judge(pairOfClaims(has(41), has(14), muchLater))).toMatchObject({ fires: false });
    expect(quantityRule.judge(pairOfClaims(has(41, 'visitors'), has(14, 'visitors'), soon))).toMatchObject({
      fires: false,
    });
    const relayed = has(14, 'berths', { speaker: 'the Harbour Post' });
    expect(quantityRule.judge(pairOfClaims(has(41), relayed, muchLater))).toMatchObject({ fires: true });
  });

  it('tells by its year another occasion of which there is no event', () => {
    const lost = (figure: number, words: string): ClaimParts => counted(figure, { event: null, words });
    const now = lost(51, 'Fifty-one barns burnt above Velden');
    const then = lost(112, 'Since 2019, when 112 barns burnt above Velden');
    expect(quantityRule.judge(pairOfClaims(now, lost(48, 'Forty-eight barns burnt above Velden')))).toMatchObject({
      fires: true,
    });
    expect(quantityRule.judge(pairOfClaims(now, then))).toMatchObject({ fires: false });
  });

  it.each<[string, ClaimParts, ClaimParts, object]>([
    ['a bound that includes', counted(41), counted(40, { value: quantity(40, { bound: 'at_least', max: null }) }), {}],
    ['a total and a difference', counted(41), counted(3, { value: quantity(3, { measure: 'difference' }) }), {}],
    ['a part of a total', counted(41), counted(12, { value: quantity(12, { measure: 'part', partOf: '41' }) }), {}],
    ['later growth', counted(41, grows), counted(43, grows), later],
    [
      'growth that is called so',
      counted(41, grows),
      counted(43, { ...grows, words: 'The number of those aboard rose' }),
      {},
    ],
    [
      'a price of another day',
      counted(41, { ...varies, words: 'The share price stands' }),
      counted(43, { ...varies, words: 'The share price stands' }),
      later,
    ],
    [
      'shares at two times',
      counted(41, { ...varies, validAt: day('2031-03') }),
      counted(43, { ...varies, validAt: day('2031-06') }),
      {},
    ],
    ['a forecast', counted(41), counted(43, { modality: 'forecast' }), {}],
    [
      'two ships',
      counted(41),
      counted(43, { event: mention({ participants: [{ name: 'ferrow star', part: 'patient' }] }) }),
      {},
    ],
    [
      'undated attacks',
      counted(41, { ...grows, event: attack }),
      counted(43, { ...grows, event: attack, words: 'A mortar hit the mill' }),
      {},
    ],
    [
      'attacks of two days',
      counted(41, { ...grows, event: { ...attack, date: day('2031-05-02') } }),
      counted(43, { ...grows, event: { ...attack, date: day('2031-05-03') } }),
      {},
    ],
  ])('lets %s go', (_, a, b, of) => {
    expect(quantityRule.judge(pairOfClaims(a, b, of))).toMatchObject({ fires: false });
  });

  it('takes the caller at its word that two reports are about one event', () => {
    const pair = pairOfClaims(counted(41, { ...grows, event: attack }), counted(43, { event: attack }));
    expect(quantityRule.judge({ ...pair, options: { sameEvent: true } })).toMatchObject({
      fires: true,
      reason: 'One side says 41 people, the other 43 people.',
    });
  });
});
