import { buildDocument } from '../document/index.js';
import { parseSentence } from './clauses.js';

/** Each verb of a sentence with the head of what it is said of. */
const subjects = (text: string): string[] =>
  buildDocument(text).sentences.flatMap((sentence) => {
    const { tokens, clauses } = parseSentence(sentence);
    return clauses.map(
      ({ lemma, subject }) => `${lemma}: ${subject === null ? '-' : (tokens[subject.head]?.text ?? '')}`,
    );
  });

describe('what a verb is said of', () => {
  it.each([
    ['The kiln was shut on Friday after a fire in Lindow killed two people.', 'kill: fire'],
    ['The ferry was stopped on Friday after clerks from the Orm depot questioned Ida Rusk.', 'question: clerks'],
    ['Trams came back on Monday after the drivers and the ministry signed a pact.', 'sign: drivers'],
    ['Ida Rusk stepped down on Monday after her party and its ally lost the vote.', 'lose: party'],
    ['The firm announced 300 job cuts after profits fell.', 'fall: profits'],
    ['The firm recalled 40,000 prams after two children were hurt.', 'hurt: children'],
    ['The clerk was held until guards from Orm and Lindow arrived on Sunday.', 'arrive: guards'],
  ])('begins behind the conjunction of a clause that follows another: %s', (text, subject) => {
    expect(subjects(text)).toContain(subject);
  });

  it.each([
    ['Two of the thieves were arrested on Tuesday and the cash was recovered a day later.', 'recover: cash'],
    ['The firm cut 40 jobs in Orm and its owner resigned on Monday.', 'resign: owner'],
    ['The storm destroyed a mill and two barns were damaged.', 'damage: barns'],
    ['The cook and the guests were rescued.', 'rescue: cook'],
    ['Rusk heard the cook and the porter had left.', 'leave: cook'],
  ])('begins behind an "and" that follows a whole clause: %s', (text, subject) => {
    expect(subjects(text)).toContain(subject);
  });

  it.each([
    ['He said the talks after the walkout in Lindow failed.', 'fail: talks'],
    ['The men who fled after the brawl on the pier were arrested in Orm.', 'arrest: men'],
    ['The quay closed after the flood in Lindow reopened on Monday.', 'reopen: quay'],
  ])('is no later noun of its own phrase: %s', (text, subject) => {
    expect(subjects(text)).toContain(subject);
  });

  it.each([
    [
      'The porter of the hotel that let in a thief at the south gate, a 40-year-old man, was not charged.',
      'charge: porter',
    ],
    ['The crane, which the owner says was inspected in May, had last been inspected in March.', 'inspect: crane'],
    ['Half of those who voted backed a walkout.', 'back: Half'],
  ])('reads over words that the tagger mistakes: %s', (text, subject) => {
    expect(subjects(text)).toContain(subject);
    expect(subjects(text).filter((one) => /^(?:gate|have):/.test(one))).toEqual([]);
  });
});

describe('what a verb is done to', () => {
  it.each([
    ['The mast fell at 5:20 a.m. on Monday.', null],
    ['The mast fell at about twenty past two on Monday.', null],
    ['The storm felled at least 20 masts on Monday.', 'masts'],
  ])('is no time of day: %s', (text, object) => {
    const [clause] = buildDocument(text).sentences.flatMap((sentence) => parseSentence(sentence).clauses);
    const [sentence] = buildDocument(text).sentences;
    expect(clause?.object === null ? null : sentence?.tokens[clause?.object.head ?? -1]?.text).toBe(object);
  });
});

describe('passives', () => {
  it.each(['The cup was won by Velden.', 'The mill was built by a guild.', 'The gate had been struck by a truck.'])(
    'knows a participle by its verb in "%s"',
    (text) => {
      const { clauses } = buildDocument(text).sentences.map(parseSentence)[0] ?? { clauses: [] };
      expect(clauses.map(({ verb }) => verb.passive)).toEqual([true]);
    },
  );
});
