import { outerAttributions } from '../testing/attribution-words.js';

/** What stands beside a quotation, a text, and its attribution as [source, cue, content], or none. */
const cases: readonly [string, string, readonly [string, string, string] | null][] = [
  [
    'a clause and a colon',
    'The fire chief was blunt: "We cannot win this."',
    ['The fire chief', ':', '"We cannot win this."'],
  ],
  [
    'a name, what describes it and a colon',
    'Orr Brill, 41, of Halden: "I never saw the gate."',
    ['Orr Brill', ':', '"I never saw the gate."'],
  ],
  [
    'a dash and a name after it',
    '"We should all have left then," -- Orr Brill',
    ['Orr Brill', '--', '"We should all have left then,"'],
  ],
  [
    'a verb whose speaker is a relative pronoun',
    'The lamp stood on a note that reads: "Mind the third step down."',
    ['that', 'reads:', '"Mind the third step down."'],
  ],
  [
    'a verb in "-s" right after it',
    '"The dam is too old for this," notes the site.',
    ['the site', 'notes', '"The dam is too old for this,"'],
  ],
  ['a title', 'The poem was headlined: "Under the three old bridges."', null],
  ['a dateline', 'HALDEN — "Mushrooms of the royal park" is the name of a show.', null],
  ['a name of two words', 'The brand has a new name: "Quiet Gull."', null],
];

describe('readMarks', () => {
  it.each(cases)('reads %s beside a quotation', (_kind, text, expected) => {
    const [source, cue, content] = expected ?? [];
    expect(outerAttributions(text)).toEqual(expected === null ? [] : [{ source, cue, content }]);
  });
});
