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
    [
      'a rule of how it goes',
      { ...no, words: 'The board failed to lift the ban', stance: 'asserts' },
      { ...yes, words: 'Bans can only be lifted by a court', valueWords: 'lifted' },
    ],
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

  it('takes a denial for one of the time only where the event or its time is what is denied', () => {
    const on = (words: string): ClaimParts => ({
      value: dateValue('2031-05-02'),
      event: mention({ class: 'disaster', head: 'fire' }),
      words,
      valueWords: 'on May 2',
    });
    const judged = (words: string) =>
      polarityRule.judge(pairOfClaims(on('The fire broke out on May 2'), { ...on(words), polarity: 'negated' }));
    expect(judged('No one was injured in the fire on May 2')).toMatchObject({ fires: false });
    expect(judged('There was no fire on May 2')).toMatchObject({ fires: true });
    expect(judged('The fire did not break out on May 2')).toMatchObject({ fires: true });
    expect(judged('The fire was not on May 2 but on May 3')).toMatchObject({ fires: true });
  });

  it('keeps the two answers apart by key', () => {
    const judgement = polarityRule.judge(pairOfClaims(dead, { ...dead, polarity: 'negated' }));
    expect(judgement).toMatchObject({
      reason: 'One side says dead, the other not dead.',
      sides: [{ key: 'affirmed outcome:fate/dead' }, { key: 'negated outcome:fate/dead' }],
    });
  });
});
