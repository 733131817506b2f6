import { claim as build, placed, type ClaimParts } from '../testing/claim-builder.js';
import { pairOfStatements, stating } from '../testing/sentences-of-one-matter.js';
import { wordedAgentRule } from './worded-agent.js';

const judge = (one: string, other: string, more: Partial<ClaimParts> = {}) =>
  wordedAgentRule.judge(pairOfStatements(one, other, more));
const fires = (one: string, other: string): boolean => judge(one, other)?.fires === true;

describe('worded-agent', () => {
  it.each([
    ['The caretaker raised the alarm.', 'A passing cyclist raised the alarm.'],
    ['The alarm was raised by a nurse.', 'It was a bus driver who raised the alarm.'],
    ['The ambulance was called by a postman.', 'A waitress called an ambulance.'],
    ['The review will be led by Judge Ida Rusk.', 'Judge Leo Dahl will lead the review.'],
    ['The first goal was scored by Mara Voll.', 'The first goal came early and was scored by Ina Thorn.'],
    ['He was spotted by a search dog.', 'A diver found him.'],
    ['The barge was steered by the first mate.', 'The captain was steering the barge.'],
    ['Rusk Holdings owns the quay.', 'The quay is owned by Lindow Partners.'],
    ['The pier was designed by Ida Rusk in 1961.', 'The pier, which was designed by Leo Dahl, opened in 1961.'],
    ['The plane was flown by the flying instructor Ida Rusk.', 'A student was flying the plane.'],
    ['The letter was written by his sister.', 'His mother wrote the letter.'],
    ['The decree was signed by the treasurer, Ida Rusk.', 'Leo Dahl signed the decree.'],
    ['The fire was started by a schoolboy.', 'A shepherd started the fire.'],
  ])('fires on two doers of one deed: %s | %s', (one, other) => {
    expect(judge(one, other)).toMatchObject({ fires: true });
    expect(judge(other, one)).toMatchObject({ fires: true });
  });

  it('tells the editor who is said to have done it', () => {
    expect(judge('The review is led by Judge Ida Rusk.', 'Leo Dahl leads the review.')).toMatchObject({
      reason: 'One side says that it was done by ida rusk, the other by leo dahl.',
      sides: [{ value: { type: 'actor', entity: 'ida rusk' } }, { value: { type: 'actor', entity: 'leo dahl' } }],
    });
  });

  it.each([
    ['The alarm was raised by a neighbour.', 'The alarm was raised by a teacher.'],
    ['The caretaker raised the alarm.', 'A man raised the alarm.'],
    ['The review is led by a judge.', 'The review is led by Ida Rusk.'],
    ['The review is led by Ida Rusk.', 'The review is led by Ida Rusk-Dahl.'],
    ['The plane was flown by the instructor.', 'The plane was flown by Ida Rusk.'],
    ['The review is led by Ida Kessler.', 'The review is led by Eva Kesler.'],
    ['The quay was bought by Lindow Partners.', 'The quay was bought by Ida Rusk.'],
    ['The pilot was a student: the plane was flown by a student nurse.', 'The plane was flown by a nurse.'],
    ['The coach was driven by a retired soldier.', 'The coach was driven by a baker.'],
    ['The letter was written by her mother.', "The boy's aunt wrote the letter."],
  ])('lets those go who may be one: %s | %s', (one, other) => {
    expect(fires(one, other)).toBe(false);
    expect(fires(other, one)).toBe(false);
  });

  it.each([
    ['A nurse heard the blast.', 'A bus driver heard the blast.'],
    ['The contract was signed by Ida Rusk.', 'The contract was signed by Leo Dahl.'],
    ['A nurse signed the petition.', 'A baker signed the petition.'],
    ['Two nurses raised the alarm.', 'A baker raised the alarm.'],
    ['Ida Rusk and Leo Dahl founded the firm.', 'Mara Voll founded the firm.'],
    ['A goal was scored by Mara Voll.', 'A goal was scored by Ina Thorn.'],
    ['The first goal was scored by Mara Voll.', 'The last goal was scored by Ina Thorn.'],
    ['The race was won by Mara Voll.', "The women's race was won by Ina Thorn."],
    ['The gates of the mill were painted by Ida Rusk.', 'The gates of the quay were painted by Leo Dahl.'],
    ['A dog was spotted by a baker.', 'A dog was spotted by a nurse.'],
    ['He was spotted by a baker.', 'He was spotted by a nurse.'],
    ['It was found by a baker.', 'It was found by a nurse.'],
    ['A nurse wants to buy the quay.', 'A baker bought the quay.'],
    ['The quay was owned by Rusk Holdings.', 'The quay is owned by Lindow Partners.'],
    ['The review was led by Ida Rusk until March.', 'The review is led by Leo Dahl.'],
    ['The alarm was not raised by a nurse.', 'The alarm was raised by a baker.'],
    ['Another alarm was raised by a nurse.', 'The alarm was raised by a baker.'],
  ])('lets two deeds go, and what several can do: %s | %s', (one, other) => {
    expect(fires(one, other)).toBe(false);
    expect(fires(other, one)).toBe(false);
  });

  it('says nothing of what may be, of one report, and of reports about two matters', () => {
    const [one, other] = ['The alarm was raised by a nurse.', 'The alarm was raised by a baker.'];
    expect(fires(one, other)).toBe(true);
    expect(judge(one, other, { certainty: 'possible' })?.fires).toBe(false);
    expect(judge(one, other, { modality: 'forecast' })?.fires).toBe(false);
    expect(wordedAgentRule.judge(pairOfStatements(one, other, {}, { reportId: 'report-a' }))).toBeNull();
    expect(wordedAgentRule.judge({ ...pairOfStatements(one, other), akin: () => false })?.fires).toBe(false);
  });

  it('takes a pronoun for whom the report named last', () => {
    const [one, other] = ['She was found by a nurse.', 'A baker found her.'];
    const pair = pairOfStatements(one, other);
    const named = (who: string) => {
      const before = placed(build(stating(`The mayor, ${who}, was there.`)));
      return { ...before, evidence: { ...before.evidence, start: -1 } };
    };
    const judged = (left: string, right: string) =>
      wordedAgentRule.judge({ ...pair, sentences: (claim) => [named(claim === pair.a ? left : right), claim] })
        ?.fires === true;
    expect(judged('Mara Voll', 'Mara Voll')).toBe(true);
    expect(judged('Ina Thorn', 'Mara Voll')).toBe(false);
  });

  it('lets go where one report speaks of both', () => {
    const pair = pairOfStatements('The alarm was raised by a nurse.', 'The alarm was raised by a baker.');
    const beside = placed(build(stating('The nurse had met a baker on the stairs.')));
    expect(wordedAgentRule.judge({ ...pair, sentences: (claim) => (claim === pair.a ? [beside] : []) })).toMatchObject({
      fires: false,
    });
  });
});
