import { extract } from '../extract.js';

/** How sure, which way, of what kind and by whom each outcome of the last sentence is told. */
const outcomes = (sentence: string): string[] =>
  extract(`A vote in Lindow\n\nIda Rusk leads the council of Lindow.\n\n${sentence}`)
    .claims.filter(({ value, evidence }) => value.type === 'outcome' && evidence.start > 50)
    .map(
      ({ certainty, polarity, modality, stance, attribution }) =>
        `${certainty} ${polarity} ${modality} ${stance} ${attribution.map(({ speaker }) => speaker).join('>')}`,
    );

describe('what speakers hold of an outcome', () => {
  it.each([
    ['Police said it was possible that Ida Rusk was arrested.', 'possible affirmed fact asserts Police'],
    ['Police said it was unlikely that Ida Rusk was arrested.', 'probable negated fact asserts Police'],
    ['Police said it was not true that Ida Rusk was arrested.', 'certain negated fact denies Police'],
    ['Police said there was no evidence that Ida Rusk was arrested.', 'unknown affirmed fact asserts Police'],
    ['Police said there was no doubt that Ida Rusk was arrested.', 'certain affirmed fact asserts Police'],
    ['Police said reports that Ida Rusk was arrested were false.', 'certain negated fact denies Police'],
    ['Police laughed off claims that Ida Rusk was arrested.', 'certain negated fact denies Police'],
    ['The clerk doubts that Ida Rusk was arrested.', 'probable negated fact asserts The clerk'],
    ['Police did not say that Ida Rusk was arrested.', 'unknown affirmed fact asserts Police'],
    ['Police were not sure that Ida Rusk was arrested.', 'unknown affirmed fact asserts Police'],
    ['The clerk wondered if Ida Rusk was arrested.', 'unknown affirmed fact asserts The clerk'],
    ['Ida Rusk is thought to have been arrested.', 'probable affirmed fact asserts '],
    ['Ida Rusk is said to have been arrested.', 'probable affirmed fact asserts '],
    ['Ida Rusk appears to have been arrested.', 'probable affirmed fact asserts '],
    ['Ida Rusk is not thought to have been arrested.', 'probable negated fact asserts '],
    ['Ida Rusk was nearly arrested.', 'certain negated fact asserts '],
    ['Ida Rusk was not arrested until Monday.', 'certain affirmed fact asserts '],
    ['The council will vote if Ida Rusk is arrested.', 'certain affirmed condition asserts '],
  ])('%s', (sentence, expected) => {
    const found = outcomes(sentence);
    expect(found.length).toBeGreaterThan(0);
    expect(new Set(found)).toEqual(new Set([expected]));
  });

  it('turns only what is called false', () => {
    const found = outcomes('Police said the report was false and that Ida Rusk was arrested.');
    expect(new Set(found)).toEqual(new Set(['certain affirmed fact asserts Police']));
  });

  it('finds no outcome in what was not done, and none in a test that nobody took', () => {
    expect(outcomes('Ida Rusk failed to appear before the council.')).toEqual([]);
  });

  it('finds a cause told by its noun', () => {
    const causes = extract('Fire in Lindow\n\nThe cause of the fire was a short circuit.').claims.flatMap(
      ({ value }) => (value.type === 'cause' ? [value.key] : []),
    );
    expect(causes).toEqual(['short circuit']);
  });

  it('counts those who are believed to have died', () => {
    const counts = extract('Fire in Lindow\n\nAt least 12 people are believed to have been killed.').claims.flatMap(
      ({ value, certainty }) =>
        value.type === 'quantity' ? [`${value.counted} ${String(value.min)} ${certainty}`] : [],
    );
    expect(counts).toEqual(['person dead 12 probable']);
  });

  it('leaves to the speaker who did what they deny or admit', () => {
    const agents = (sentence: string): string[] =>
      extract(`Fire in Lindow\n\nThe mill of Lindow burned on Monday.\n\n${sentence}`)
        .claims.filter(({ aspect, evidence }) => aspect.slot === 'agent' && evidence.start > 50)
        .map(({ stance, attribution }) => `${stance} ${attribution[0]?.speaker ?? ''}`);
    expect(agents('Ida Rusk denied starting the fire.')).toEqual(['denies Ida Rusk']);
    expect(agents('Ida Rusk admitted starting the fire.')).toEqual(['confirms Ida Rusk']);
  });
});

describe('what one verb says of a subject that another shares', () => {
  it('is as sure as its own words', () => {
    expect(outcomes('Ida Rusk left the hall on Friday and will resign.')).toContain(
      'certain affirmed forecast asserts ',
    );
  });
});

describe('what nobody says', () => {
  it.each([
    ['No witness said that Ida Rusk was arrested.', []],
    ['Police said that nobody had said that Ida Rusk was arrested.', []],
    ['None of the clerks thought that Ida Rusk was arrested.', []],
    ['Nobody doubts that Ida Rusk was arrested.', ['certain affirmed fact asserts Nobody']],
  ])('is told of nobody: %s', (text, told) => {
    expect(outcomes(text)).toEqual(told);
  });
});
