import fc from 'fast-check';
import { buildDocument } from '../document/index.js';
import { outerAttributions, type AttributionWords } from '../testing/attribution-words.js';
import { findAttributions } from './attributions.js';

const cases: readonly [string, string, AttributionWords[]][] = [
  [
    'according to, after and before',
    'According to the harbour master, the pier is closed. The pier will open in May, according to two clerks.',
    [
      { source: 'the harbour master', cue: 'According to', content: 'the pier is closed' },
      { source: 'two clerks', cue: 'according to', content: 'The pier will open in May' },
    ],
  ],
  [
    'a passive whose clause follows the speaker',
    'It was confirmed by two clerks that the dam had leaked.',
    [{ source: 'two clerks', cue: 'was confirmed by', content: 'that the dam had leaked' }],
  ],
  [
    'a date with its year before the speaker',
    'The barge sank off Tolvane on May 3, 2031, the harbour office said.',
    [{ source: 'the harbour office', cue: 'said', content: 'The barge sank off Tolvane on May 3, 2031' }],
  ],
  [
    'a clause with an addressee and a day',
    'Orrin Vale told the Tolvane Echo on Friday that the dam had leaked.',
    [{ source: 'Orrin Vale', cue: 'told', content: 'that the dam had leaked' }],
  ],
  [
    'the day right after the cue as part of it',
    'The board said Tuesday it would appeal.',
    [{ source: 'The board', cue: 'said Tuesday', content: 'it would appeal' }],
  ],
  [
    'auxiliaries and adverbs as part of the cue',
    'Police have repeatedly denied that the van was theirs.',
    [{ source: 'Police', cue: 'have repeatedly denied', content: 'that the van was theirs' }],
  ],
  [
    'a quotation that the tag interrupts and another sentence continues',
    '“We ran,” Ana Brill, a clerk at the port, said, “and we hid.” “Nobody came.”',
    [{ source: 'Ana Brill, a clerk at the port,', cue: 'said', content: '“We ran,” | “and we hid.” | “Nobody came.”' }],
  ],
  [
    'an inverted tag with an apposition',
    '“The lift is safe,” said Ivo Tarn, chief engineer of the mine, in a letter.',
    [{ source: 'Ivo Tarn, chief engineer of the mine,', cue: 'said', content: '“The lift is safe,”' }],
  ],
  [
    'a tag after a question',
    '“Who paid for it?” Lena Orr asked.',
    [{ source: 'Lena Orr', cue: 'asked', content: '“Who paid for it?”' }],
  ],
  [
    'a clause that a tag interrupts',
    'The ferry, the owners said, was sound.',
    [{ source: 'the owners', cue: 'said', content: 'The ferry | was sound' }],
  ],
  [
    'a tag over a clause that holds a verb of speech',
    'The mayor promised to resign, two aides said.',
    [{ source: 'two aides', cue: 'said', content: 'The mayor promised to resign' }],
  ],
  [
    'a participle and a second verb that go on with the speaker',
    'Mara Quill said the mill was sold and warned that jobs would go, adding that talks were over.',
    [
      { source: 'Mara Quill', cue: 'said', content: 'the mill was sold' },
      { source: 'Mara Quill', cue: 'warned', content: 'that jobs would go' },
      { source: 'Mara Quill', cue: 'adding', content: 'that talks were over' },
    ],
  ],
  [
    'a second speaker after but',
    'The union said nobody was hurt, but the firm said two men were burned.',
    [
      { source: 'The union', cue: 'said', content: 'nobody was hurt' },
      { source: 'the firm', cue: 'said', content: 'two men were burned' },
    ],
  ],
  [
    'coordinated speakers as one source',
    'Relatives and two port officials said that Sefa Dorn had left.',
    [{ source: 'Relatives and two port officials', cue: 'said', content: 'that Sefa Dorn had left' }],
  ],
  [
    'a document',
    'The audit found that the fund was empty.',
    [{ source: 'The audit', cue: 'found', content: 'that the fund was empty' }],
  ],
  [
    'a request whose person belongs to the content, and one whose person is told',
    'The governor urged residents to leave. She asked drivers to wait.',
    [
      { source: 'The governor', cue: 'urged', content: 'residents to leave' },
      { source: 'She', cue: 'asked', content: 'to wait' },
    ],
  ],
  [
    'a cue with its preposition',
    'Farmers complained about the dust.',
    [{ source: 'Farmers', cue: 'complained about', content: 'the dust' }],
  ],
  [
    'hearsay in the passive, without a source',
    'The bridge is believed to be unsafe. It is unclear whether it will open.',
    [
      { source: '', cue: 'is believed', content: 'The bridge | to be unsafe' },
      { source: '', cue: 'It is unclear', content: 'whether it will open' },
    ],
  ],
  [
    'a predicate of belief, of knowledge, of feeling and of intention',
    'Mayor Dorn was confident that the weir would hold. He is aware of the delay. Tenants were worried about the smell. The board seems eager to sell the mill.',
    [
      { source: 'Mayor Dorn', cue: 'was confident', content: 'that the weir would hold' },
      { source: 'He', cue: 'is aware of', content: 'the delay' },
      { source: 'Tenants', cue: 'were worried about', content: 'the smell' },
      { source: 'The board', cue: 'seems eager', content: 'to sell the mill' },
    ],
  ],
  [
    'a predicate of a thing that nobody holds',
    'It was unclear. The weir was sure to hold. The sky is clear of smoke.',
    [],
  ],
  [
    'a verb with its noun of speech',
    'Farmers expressed outrage over the new toll. The bishop issued a call for calm.',
    [
      { source: 'Farmers', cue: 'expressed outrage over', content: 'the new toll' },
      { source: 'The bishop', cue: 'issued a call for', content: 'calm' },
    ],
  ],
  [
    'what is made clear, and how it is put',
    'The minister made it clear that no boat would sail. Rhee put it this way: “We lost.”',
    [
      { source: 'The minister', cue: 'made it clear', content: 'that no boat would sail' },
      { source: 'Rhee', cue: 'put it', content: '“We lost.”' },
    ],
  ],
  [
    'a noun of speech and its owner',
    'The firm’s claim that the dust was harmless failed.',
    [{ source: 'The firm’s', cue: 'claim', content: 'that the dust was harmless' }],
  ],
  [
    'a relative clause around the speaker',
    'The man, who neighbours say had worked nights, was found.',
    [{ source: 'neighbours', cue: 'say', content: 'who | had worked nights' }],
  ],
  [
    'a participle that opens the sentence',
    'Citing two clerks, the Echo reported that the vault was open.',
    [
      { source: 'the Echo', cue: 'Citing', content: 'two clerks' },
      { source: 'the Echo', cue: 'reported', content: 'that the vault was open' },
    ],
  ],
];

describe('findAttributions', () => {
  it.each(cases)('reads %s', (_, text, expected) => {
    expect(outerAttributions(text)).toEqual(expect.arrayContaining(expected));
  });

  it('reads the verb at the end of a headline', () => {
    expect(outerAttributions('Harbour Fire Was Arson, Police Say')).toEqual([
      { source: 'Police', cue: 'Say', content: 'Harbour Fire Was Arson' },
    ]);
  });

  it('takes quoted words inside a sentence for no speech', () => {
    expect(outerAttributions('The “miracle” bridge of Tolvane opened in spring.')).toEqual([]);
  });

  it('reads a line of a transcript', () => {
    expect(outerAttributions('VALE: We will sail on Monday.')).toEqual([
      { source: 'VALE', cue: ':', content: 'We will sail on Monday.' },
    ]);
  });

  it('gives the paragraph after a colon to the one who introduces it', () => {
    const text = 'The board replied:\n\n“We have nothing to hide. Come and see.”';
    expect(outerAttributions(text)).toEqual([
      { source: 'The board', cue: 'replied:', content: '“We have nothing to hide. Come and see.”' },
    ]);
  });

  it('nests what A says that B had warned of', () => {
    const text = 'Ana Brill said that engineers had warned that the dam would fail.';
    const [outer, inner] = findAttributions(buildDocument(text));
    expect(outer?.nestedIn).toBeNull();
    expect(inner?.nestedIn).toBe(0);
    expect(inner?.speakers[0]?.name).toBe('engineers');
  });

  it('finds who a pronoun and a surname mean', () => {
    const text = 'Ana Brill, a clerk, said the vault was open. “I saw it,” she said. Brill added that it was late.';
    const names = findAttributions(buildDocument(text)).map((attribution) => attribution.speakers[0]?.name);
    expect(names).toEqual(['Ana Brill', 'Ana Brill', 'Ana Brill']);
  });

  it('tells named, anonymous and collective speakers and documents apart', () => {
    const text =
      'Two port officials, speaking on condition of anonymity, said it sank. Residents said it burned. The report said it drifted. Ivo Tarn said it was towed.';
    const speakers = findAttributions(buildDocument(text)).map((attribution) => attribution.speakers[0]);
    expect(speakers.map((speaker) => speaker?.kind)).toEqual(['anonymous', 'collective', 'document', 'named']);
    expect(speakers[0]?.count).toBe(2);
    expect(speakers[0]?.condition).toContain('condition of anonymity');
  });

  it('keeps whom a speaker speaks for, and who was told', () => {
    const [found] = findAttributions(
      buildDocument('A spokesman for the harbour board told reporters that the gate was shut.'),
    );
    expect(found?.speakers[0]?.onBehalfOf).toBe('harbour board');
    expect(found?.toldTo).toBe('reporters');
  });

  it('marks a negated cue and one that is only imagined', () => {
    const found = findAttributions(
      buildDocument('The mayor did not say whether she knew. The aim, he would argue, is peace.'),
    );
    expect(found.map((attribution) => [attribution.negated, attribution.modal])).toEqual([
      [true, null],
      [false, 'would'],
    ]);
  });

  it('gives spans inside the text for any mixture of speech', () => {
    const piece = fc.constantFrom(
      'the mayor said',
      ', according to',
      '“',
      '”',
      "'",
      ' told',
      ' that it was',
      '. ',
      ' — ',
      ': ',
      'Ana Brill',
      ' who ',
      ' denied ',
      '🔥',
      '\n\n',
      ' (',
      ') ',
      'is believed to',
      ', saying ',
      ' and ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        for (const attribution of findAttributions(buildDocument(text))) {
          for (const span of [...attribution.source, ...attribution.cue, ...attribution.content]) {
            expect(span.start).toBeGreaterThanOrEqual(0);
            expect(span.end).toBeGreaterThan(span.start);
            expect(span.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
