import { outerAttributions } from '../testing/attribution-words.js';

/** A rule about where reported words begin and end, a text, and the content of each attribution in it. */
const cases: readonly [string, string, string[]][] = [
  [
    'an object ends before the next deed of its speaker',
    'The council backed the plan and hired a surveyor.',
    ['the plan'],
  ],
  [
    'an object ends before a clause of somebody else',
    'Shopkeepers want a wider road and the school has none.',
    ['a wider road'],
  ],
  [
    'a subject of two members stays whole',
    'She said the harbour board and its tenants will seek damages.',
    ['the harbour board and its tenants will seek damages'],
  ],
  [
    'a clause goes on after a dash',
    'Police have said divers searched the quay — a stretch of two miles.',
    ['divers searched the quay — a stretch of two miles'],
  ],
  [
    'an object keeps when it took place',
    'Vale raised questions about the pump during a hearing.',
    ['the pump during a hearing'],
  ],
  [
    'the relative pronoun is part of what was said',
    'The pump, which the owners claimed had been repaired, failed.',
    ['which | had been repaired'],
  ],
  [
    'a relative pronoun after a preposition is not',
    'He lost the letter in which she called the sale a scandal.',
    ['the sale a scandal'],
  ],
  [
    'quoted speech goes on after the place where it was said',
    '“The dam will hold,” Ana Brill told the board on Friday, “and nobody need leave.”',
    ['“The dam will hold,” | “and nobody need leave.”'],
  ],
  [
    'a quotation goes on with a paraphrase that a tag closed',
    'The dam will hold, Ana Brill said. “Nobody need leave.”',
    ['The dam will hold | “Nobody need leave.”'],
  ],
  [
    'quoted speech goes on with a reported clause',
    'Ana Brill said the dam would hold. “Nobody need leave.”',
    ['the dam would hold | “Nobody need leave.”'],
  ],
  [
    'quoted speech without a closing mark goes on in the next paragraph',
    '“The dam will hold,” Ana Brill said. “We built it well.\n\n“Nobody need leave.”',
    ['“The dam will hold,” | “We built it well. | “Nobody need leave.”'],
  ],
  [
    'a closed quotation goes on in a paragraph that is nothing but another one',
    '“The dam will hold,” Ana Brill said.\n\n“Nobody need leave.”',
    ['“The dam will hold,” | “Nobody need leave.”'],
  ],
  [
    'a closed quotation does not go on in a paragraph that says more',
    '“The dam will hold,” Ana Brill said.\n\n“Nobody need leave.” The river fell on Monday.',
    ['“The dam will hold,”'],
  ],
  ['a dateline is not what was said', 'PORT ELLERY — The dam will hold, the board said.', ['The dam will hold']],
  [
    'a phrase that links sentences is not what was said',
    'In addition, the pumps were rusty, a clerk said.',
    ['the pumps were rusty'],
  ],
  [
    'a transcript may open its lines with a quotation mark',
    '“VALE: The dam will hold.\n\n“BRILL: Nobody need leave.',
    ['The dam will hold.', 'Nobody need leave.'],
  ],
  [
    'a clause holds whose reading it rests on',
    'The envoy said that, according to his reading, the law was old.',
    ['that, according to his reading, the law was old'],
  ],
  [
    'a verb behind an apposition is the first of its clause',
    'The Echo reports that Ivo Tarn, the head of the guild, says that he will leave.',
    ['that Ivo Tarn, the head of the guild, says that he will leave'],
  ],
  [
    'an object in a relative clause ends before the main verb, past an adjective',
    'Growers who had lobbied against making the water free were angry about the toll.',
    ['making the water free', 'the toll'],
  ],
  [
    'hearsay about a subject is part of its clause',
    'The Echo said Orr, believed to be ill, would come.',
    ['Orr, believed to be ill, would come'],
  ],
];

describe('what an attribution says was said', () => {
  it.each(cases)('%s', (_, text, contents) => {
    expect(outerAttributions(text).map(({ content }) => content)).toEqual(contents);
  });
});
