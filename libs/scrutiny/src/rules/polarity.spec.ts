import {
  dateValue,
  mention,
  outcome,
  pairOfClaims,
  polarity,
  role,
  type ClaimParts,
} from '../testing/claim-builder.js';
import { polarityRule } from './polarity.js';

const yes: ClaimParts = { slot: 'happened', value: polarity('affirmed'), speaker: 'orrin' };
const no: ClaimParts = {
  slot: 'happened',
  value: polarity('negated'),
  speaker: 'the board',
  words: 'The board denied that the ferry ran aground',
  stance: 'denies',
  polarity: 'negated',
};
const dead: ClaimParts = { slot: 'result', value: outcome('dead') };

const fate = (value: string): ClaimParts => ({
  slot: 'happened',
  value: polarity('affirmed'),
  event: mention({ key: 'fate:vale', class: 'fate', head: 'capture' }),
  words: `Vale was ${value} at the farm`,
  valueWords: value,
});

describe('polarity', () => {
  it.each<[string, ClaimParts, ClaimParts]>([
    ['a denial against an allegation', yes, no],
    ['a negated result', dead, { ...dead, polarity: 'negated' }],
    ['a negated date', { value: dateValue('2031-05-02') }, { value: dateValue('2031-05-02'), polarity: 'negated' }],
  ])('fires on %s', (_, a, b) => {
    expect(polarityRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: true });
    expect(polarityRule.judge(pairOfClaims(b, a))).toMatchObject({ fires: true });
  });

  it.each<[string, ClaimParts, ClaimParts]>([
    ['an aim', { ...yes, modality: 'goal' }, no],
    ['a condition', yes, { ...no, modality: 'condition' }],
    ['what may be', { ...yes, certainty: 'possible' }, no],
    ['another verb of fate', fate('captured'), { ...fate('shot'), value: polarity('negated'), polarity: 'negated' }],
  ])('lets %s go', (_, a, b) => {
    expect(polarityRule.judge(pairOfClaims(a, b))).toMatchObject({ fires: false });
  });

  it.each<[string, ClaimParts, ClaimParts]>([
    ['two denials', no, no],
    ['a negated value against another value', dead, { ...dead, value: outcome('held'), polarity: 'negated' }],
    ['a narrower no', { value: role('clerk') }, { value: role('chief clerk'), polarity: 'negated' }],
    [
      'a notice that takes the value back',
      dead,
      { ...dead, polarity: 'negated', stance: 'corrects', position: 'correction' },
    ],
    ['silence', { slot: 'reply', value: { type: 'response', response: 'no_comment' } }, no],
  ])('says nothing of %s', (_, a, b) => {
    expect(polarityRule.judge(pairOfClaims(a, b))).toBeNull();
  });

  it('keeps the two answers apart by key', () => {
    const judgement = polarityRule.judge(pairOfClaims(dead, { ...dead, polarity: 'negated' }));
    expect(judgement).toMatchObject({
      reason: 'One side says dead, the other not dead.',
      sides: [{ key: 'affirmed outcome:fate/dead' }, { key: 'negated outcome:fate/dead' }],
    });
  });
});
