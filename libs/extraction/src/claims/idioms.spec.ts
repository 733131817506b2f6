import { extract } from '../extract.js';

/** Every claim of an outcome: where it is asked, who it is of, and what it says. */
const outcomes = (text: string): string[] =>
  extract(text, { outlet: 'Wire', referenceDate: '2031-05-04' }).claims.flatMap(({ aspect, value, polarity }) =>
    value.type === 'outcome' ? [`${aspect.key} ${polarity === 'negated' ? 'not ' : ''}${value.outcome}`] : [],
  );

describe('idioms', () => {
  it.each([
    ['Soldiers took Ivo Prell into custody.', 'prell/stage/custody held'],
    ['Ivo Prell was taken prisoner.', 'prell/stage/custody held'],
    ['Ivo Prell is in custody.', 'prell/stage/custody held'],
    ['Ivo Prell is still at large.', 'prell/stage/custody escaped'],
    ['Ivo Prell walked free.', 'prell/stage/custody free'],
    ['Ivo Prell lost his life.', 'prell/stage/health dead'],
    ['Ivo Prell is alive.', 'prell/stage/health alive'],
    ['The jury found Ivo Prell guilty of fraud.', 'prell/stage/proceedings guilty'],
    ['Ivo Prell was found not guilty.', 'prell/stage/proceedings acquitted'],
    ['The court cleared Ivo Prell of fraud.', 'prell/stage/proceedings acquitted'],
    ['Ivo Prell pleaded not guilty.', 'prell/stage/plea denied'],
    ['Ivo Prell pleaded guilty.', 'prell/stage/plea admitted'],
    ['Ivo Prell tested positive for a banned drug.', 'test:prell/result/prell failed'],
    ['Ivo Prell remains in office.', 'office:prell/result/prell in'],
    ['Ivo Prell handed in his resignation.', 'office:prell/result/prell resigned'],
    ["The prime minister accepted Ivo Prell's resignation.", 'office:prell/result/prell resigned'],
    ["The prime minister turned down Ivo Prell's resignation.", 'office:prell/result/prell in'],
    ['The prime minister removed Ivo Prell from office.', 'office:prell/result/prell dismissed'],
    ['The council blocked the plan.', 'decision:council/decision/plan rejected'],
    ['The council gave the plan the green light.', 'decision:council/decision/plan approved'],
    ['The court found the clerk, Ivo Prell, guilty.', 'prell/stage/proceedings guilty'],
    ['The port relieved its head, Ivo Prell, of his duties.', 'office:prell/result/prell dismissed'],
    ['Members voted against the plan.', 'decision:members/decision/plan rejected'],
    ['The bill passed.', 'decision:bill/decision approved'],
    ['The regulator cleared the takeover.', 'decision:regulator/decision/takeover approved'],
    ['Ivo Prell was forced to resign.', 'office:prell/result/prell resigned'],
    ['The merger fell through.', 'deal:merger/result off'],
    ['Ivo Prell did not test positive.', 'test:prell/result/prell not failed'],
  ])('are read with the words behind the verb: %s', (text, outcome) => {
    expect(outcomes(text)).toContain(outcome);
  });

  it.each([
    'Ivo Prell took the train into town.',
    'The mayor found the cake delicious.',
    'The lorry blocked the road.',
    'Ivo Prell remains in the garden.',
    'The committee gave the winner a green scarf.',
    'The car passed the school.',
    'Ivo Prell voted against the plan.',
    'Four members voted against the plan.',
    'The mayor opposed the plan and backed the bill.',
  ])('are no idioms with other words: %s', (text) => {
    expect(outcomes(text).filter((one) => /held|guilty|rejected|approved| in$/.test(one))).toEqual([]);
  });

  it.each([
    ['The bank increased its rates.', ['trend:bank/result/rate up']],
    ['The firm doubled its profit.', ['trend:firm/result/profit up']],
    ['The price of oil dropped 4 percent.', ['trend:price/result/price down']],
    ['Planes dropped bombs on the mill.', []],
    ['The firm dropped the plan.', []],
    ['The danger has passed.', []],
    ['Police evacuated 200 guests.', []],
    ['Police evacuated the mill.', ['operation:police/result/mill closed']],
    ['Ivo Prell won 40 percent of the vote.', []],
    ['The party won 61 of the 120 seats.', []],
    ['Contact with the ship was lost on Monday.', []],
    ['Ivo Prell refused to concede.', []],
    ['The bank left its rate unchanged.', []],
    ['Many hours passed.', []],
  ])('say no more than they tell of a thing: %s', (text, expected) => {
    expect(outcomes(text)).toEqual(expected);
  });

  it('takes what breaks out without being anybody for begun, and not for escaped', () => {
    const dated = (text: string): string[] =>
      extract(text, { outlet: 'Wire', referenceDate: '2031-05-14' }).claims.flatMap(({ aspect, value }) =>
        value.type === 'date' ? [aspect.key] : [],
      );
    expect(dated('The Corvan fire was put out. It broke out on May 3.')).toEqual(['accident:corvan/when']);
    expect(dated('Ivo Prell was caught. He broke out on May 3.')).toEqual(['fate:prell/when']);
  });

  it('takes neither flames nor thieves with their loot for anybody who escaped', () => {
    expect(outcomes('The flames broke out in a store.')).toEqual([]);
    expect(outcomes('The thieves got away with two clocks.').join()).not.toContain('escaped');
  });
});
