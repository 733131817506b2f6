import { outerAttributions } from '../testing/attribution-words.js';

/** A text and its attributions as [source, cue, content]. */
const cases: readonly [string, string, readonly (readonly [string, string, string])[]][] = [
  ['a plural that opens a sentence', 'Critics fear the dam will fail.', [['Critics', 'fear', 'the dam will fail']]],
  [
    'a plural and an object',
    'Experts estimate the cost at $4 million.',
    [['Experts', 'estimate', 'the cost at $4 million']],
  ],
  ['a word for several people', 'Some say the dam is safe.', [['Some', 'say', 'the dam is safe']]],
  ['a caption and "it"', 'A caption claims it is the mayor.', [['A caption', 'claims', 'it is the mayor']]],
  [
    'a noun before a name with its verb',
    'A masked man claims Orr was killed in the raid.',
    [['A masked man', 'claims', 'Orr was killed in the raid']],
  ],
  [
    'a tag before its speaker',
    'Several clips were posted, reports the Vale Times.',
    [['the Vale Times', 'reports', 'Several clips were posted']],
  ],
  [
    'an adjective of hearsay',
    'Orr is alleged to be living in Halden.',
    [['', 'is alleged', 'Orr | to be living in Halden']],
  ],
  [
    'several people',
    'Anglers were cross, with many saying that the lake was shut.',
    [['many', 'saying', 'that the lake was shut']],
  ],
  ['a name', 'Tarn claims Orr was late.', [['Tarn', 'claims', 'Orr was late']]],
  ['a name, though it points', 'Tarn points to a leak.', [['Tarn', 'points to', 'a leak']]],
  [
    'people, before a question',
    'Many fans wonder why the lake was shut.',
    [['Many fans', 'wonder', 'why the lake was shut']],
  ],
  [
    'no adjective of hearsay before its noun',
    'Many suspected raiders are held there, guards say.',
    [['guards', 'say', 'Many suspected raiders are held there']],
  ],
];

describe('startReading', () => {
  it.each(cases)('sees a verb of reporting after %s', (_kind, text, expected) => {
    expect(outerAttributions(text)).toEqual(expected.map(([source, cue, content]) => ({ source, cue, content })));
  });
});

describe('participles', () => {
  it.each([
    ['hearsay of a noun', 'A boy believed to be ten held a lamp.', '', 'believed', 'A boy | to be ten'],
    ['hearsay between commas', 'The ferry, said to be new, sank.', '', 'said', 'The ferry | to be new'],
    ['what can be heard', 'Orr can be heard yelling that the dam is lost.', 'Orr', 'yelling', 'that the dam is lost'],
    ['"as" and the paper', 'As reported by the Echo, the dam broke.', 'the Echo', 'reported', 'the dam broke'],
    [
      'one between a verb and its clause',
      'The Echo reported on Monday, quoting two clerks, that the dam broke.',
      'The Echo',
      'reported',
      'that the dam broke',
    ],
  ])('carry %s', (_kind, text, source, cue, content) => {
    expect(outerAttributions(text)).toContainEqual({ source, cue, content });
  });

  it('give what is quoted "as saying" to the person, not to the paper', () => {
    expect(outerAttributions('Orr was quoted by the Echo as saying the dam was safe.')).toEqual([
      { source: 'Orr', cue: 'was quoted by the Echo as saying', content: 'the dam was safe' },
    ]);
  });

  it('make no cue where a verb only begins to act', () => {
    expect(outerAttributions('The police may begin instructing officers to leave.')).toEqual([]);
  });
});

describe('a place before a colon', () => {
  it('speaks for nobody', () => {
    const text = 'The valley waits\n\nHALDEN: The mayor said that the dam was safe.\n\nNobody was hurt.';
    expect(outerAttributions(text).map(({ source }) => source)).toEqual(['The mayor']);
  });
});

describe('what stands between dashes', () => {
  it('ends at the second one', () => {
    expect(outerAttributions('Orr - who says she is ill - revealed on her page that she was born in Halden.')).toEqual([
      { source: 'who', cue: 'says', content: 'she is ill' },
      { source: 'Orr', cue: 'revealed', content: 'that she was born in Halden' },
    ]);
  });
});
