import { claim as build, placed, type ClaimParts } from '../testing/claim-builder.js';
import { pairOfStatements, stating } from '../testing/sentences-of-one-matter.js';
import { wordedPlaceRule } from './worded-place.js';

const judge = (one: string, other: string, more: Partial<ClaimParts> = {}) =>
  wordedPlaceRule.judge(pairOfStatements(one, other, more));
const fires = (one: string, other: string): boolean => judge(one, other)?.fires === true;

describe('worded-place', () => {
  it.each([
    ['The body was found in the laundry.', 'Officers discovered the body in the garage.'],
    ['The blaze began in the loft, the owner said.', 'The owner said the blaze had started in the basement.'],
    ['The ring was found in a drawer.', 'The ring was found in a washing machine.'],
    ['The glider came down in a meadow.', 'The glider crashed in the sea.'],
    ['The meeting was held in a school.', 'The meeting took place in a mosque.'],
    ['The clerk was arrested on a bus.', 'The clerk was arrested on a helicopter.'],
    ['The clerk was arrested at his home.', 'The clerk was seized at the airport.'],
    ['The blade that killed the clerk was found in a canal.', 'The blade was found in the loft.'],
    ['The ferry was hit on its left side.', 'The ferry was hit on the right side.'],
    ['The water entered at the bow.', 'The water entered through the stern.'],
    ['He sat in the rear of the bus.', 'He was sitting in the front of the bus.'],
    ['The widow lived on the third floor.', 'The widow lived on the sixth floor.'],
    ['The wreck lies north of the island.', 'The wreck lies south of the island.'],
  ])('fires on two places of one deed: %s | %s', (one, other) => {
    expect(judge(one, other)).toMatchObject({ fires: true });
    expect(judge(other, one)).toMatchObject({ fires: true });
  });

  it('tells the editor the two places', () => {
    expect(judge('The body was found in the boiler room.', 'The body was found in the yard.')).toMatchObject({
      reason: 'One side says boiler room, the other yard.',
      sides: [{ value: { type: 'place', key: 'boiler room' } }, { value: { type: 'place', key: 'yard' } }],
    });
  });

  it.each([
    ['The body was found in the kitchen.', 'The body was found in a hotel.'],
    ['The body was found in the boiler room.', 'The body was found in the basement.'],
    ['The glider came down in a meadow.', 'The glider came down beside a river.'],
    ['The car was found in a lake.', 'The car was found in a forest.'],
    ['The clerk was arrested on a plane.', 'The clerk was arrested at the airport.'],
    ['The clerk was shot in the church school.', 'The clerk was shot in a church.'],
    ['The widow lived on the ground floor.', 'The widow lived on the first floor.'],
    ['The wreck lies north of the island.', 'The wreck lies south of the coast.'],
    ['The clerk was arrested in a care home.', 'The clerk was arrested in a hospital.'],
    ['The paint was found on the left side of the bus.', 'The paint was found on the right side of the lorry.'],
    ['The ring was found in Bath.', 'The ring was found in a wardrobe.'],
    ['The clerk was sitting in a church.', 'The clerk was sitting in a cinema.'],
    ['The word appeared in the second letter.', 'The word appeared in the third letter.'],
    ['The crack is on the left wing.', 'The crack is on the right door.'],
  ])('lets a place go that may lie in the other: %s | %s', (one, other) => {
    expect(fires(one, other)).toBe(false);
    expect(fires(other, one)).toBe(false);
  });

  it.each([
    ['The fire began in the loft.', 'The fire spread to the basement.'],
    ['The clerk was seen in the kitchen.', 'The clerk was seen in the garage.'],
    ['The coat was found in the kitchen.', 'The scarf was found in the garage.'],
    ['The first shell was found in the kitchen.', 'The second shell was found in the garage.'],
    ['Shells were found in the kitchen.', 'Shells were found in the garage.'],
    ['A shell was found in the kitchen.', 'A shell was found in the garage.'],
    ['The shell was found in the kitchen and the garage.', 'The shell was found in the garage.'],
    ['Another meeting was held in a school.', 'The meeting was held in a mosque.'],
    ['The clerk was later arrested in a church.', 'The clerk was arrested in a bank.'],
    ['The shell was not found in the kitchen.', 'The shell was found in the garage.'],
    ['The shell of the guard was found in the kitchen.', 'The shell of the thief was found in the garage.'],
  ])('lets two deeds go, and several places: %s | %s', (one, other) => {
    expect(fires(one, other)).toBe(false);
    expect(fires(other, one)).toBe(false);
  });

  it('says nothing of what may be, of one report, and of reports about two matters', () => {
    const [one, other] = ['The shell was found in the kitchen.', 'The shell was found in the garage.'];
    expect(fires(one, other)).toBe(true);
    expect(judge(one, other, { certainty: 'possible' })?.fires).toBe(false);
    expect(judge(one, other, { modality: 'forecast' })?.fires).toBe(false);
    expect(wordedPlaceRule.judge(pairOfStatements(one, other, {}, { reportId: 'report-a' }))).toBeNull();
    expect(wordedPlaceRule.judge({ ...pairOfStatements(one, other), akin: () => false })?.fires).toBe(false);
  });

  it('takes a pronoun for whom the report named last', () => {
    const [one, other] = ['She was found in the kitchen.', 'Officers found Mara Voll in the garage.'];
    const pair = pairOfStatements(one, other);
    const named = (who: string) => {
      const before = placed(build(stating(`The mayor, ${who}, was there.`)));
      return { ...before, evidence: { ...before.evidence, start: -1 } };
    };
    const judged = (left: string, right: string) =>
      wordedPlaceRule.judge({ ...pair, sentences: (claim) => [named(claim === pair.a ? left : right), claim] })
        ?.fires === true;
    expect(judged('Mara Voll', 'Mara Voll')).toBe(true);
    expect(judged('Ina Thorn', 'Mara Voll')).toBe(false);
  });

  it('lets go where one report names both places', () => {
    const pair = pairOfStatements('The shell was found in the kitchen.', 'The shell was found in the garage.');
    const beside = placed(build(stating('The garage burned down.')));
    expect(wordedPlaceRule.judge({ ...pair, sentences: (claim) => (claim === pair.a ? [beside] : []) })).toMatchObject({
      fires: false,
    });
  });
});
