import { plant } from './plant.js';
import { scoreGold, type ReadConflict } from './score-gold.js';
import { alertRate, scorePairs } from './score-pairs.js';

const conflict = (kind: string, severity: 'alert' | 'notice', ...texts: string[]): ReadConflict => ({
  conflictId: `${kind}-${severity}`,
  kind,
  severity,
  rule: kind,
  reason: '',
  sides: texts.map((text, index) => ({ evidence: [{ seed: `00${index}`, text }] })),
});
const pair = (id: string, kind?: string) => ({
  id,
  ...(kind === undefined ? {} : { kind }),
  a: { seed: '000', contains: 'ferry' },
  b: { seed: '001', contains: 'tram' },
});

describe('scoreGold', () => {
  const expected = {
    mustAlert: [pair('date', 'date')],
    shouldNotice: [pair('name', 'name-variant')],
    mustNotAlert: [pair('apart')],
  };

  it('counts what is met, missed and wrong', () => {
    const score = scoreGold(expected, [
      conflict('date', 'notice', 'the ferry', 'the tram'),
      conflict('name-variant', 'notice', 'the ferry', 'the tram'),
      conflict('quantity', 'alert', 'the ferry', 'the tram'),
      conflict('outcome', 'alert', 'the ferry', 'the bus'),
    ]);
    expect(score).toMatchObject({
      notAlerted: ['date'],
      noticed: ['name'],
      wronglyAlerted: [{ id: 'apart', conflictId: 'quantity-alert' }],
    });
    expect(score.extraAlerts.map(({ kind }) => kind)).toEqual(['quantity', 'outcome']);
  });

  it('needs the two places on different sides', () => {
    const both = conflict('date', 'alert', 'the ferry');
    const sides = [
      {
        evidence: [
          { seed: '000', text: 'ferry' },
          { seed: '001', text: 'tram' },
        ],
      },
      { evidence: [] },
    ];
    expect(scoreGold(expected, [{ ...both, sides }]).notAlerted).toEqual(['date']);
  });
});

describe('scorePairs', () => {
  const judged = [
    { id: '1', label: 'CONTRADICTION', alerts: ['date'] },
    { id: '2', label: 'CONTRADICTION', alerts: [] },
    { id: '3', label: 'ENTAILMENT', alerts: ['date', 'quantity'] },
    { id: '4', label: 'ENTAILMENT', alerts: [] },
  ];

  it('gives precision, recall and the rate of alerts', () => {
    expect(scorePairs(judged, 'CONTRADICTION')).toMatchObject({ precision: 0.5, recall: 0.5, found: 1 });
    expect(alertRate(judged)).toBe(0.5);
    expect(alertRate([])).toBe(0);
  });
});

describe('plant', () => {
  it('changes one number, date and outcome', () => {
    expect(plant('The board approved 12 tugs on 4 May 2031')).toEqual([
      { kind: 'date', from: '4 May', to: '13 May', text: 'The board approved 12 tugs on 13 May 2031' },
      { kind: 'number', from: '12', to: '25', text: 'The board approved 25 tugs on 4 May 2031' },
      { kind: 'outcome', from: 'approved', to: 'rejected', text: 'The board rejected 12 tugs on 4 May 2031' },
    ]);
  });

  it('leaves years, ordinals and model numbers alone', () => {
    expect(plant('The 3rd F-16 of 2031')).toEqual([]);
  });
});
