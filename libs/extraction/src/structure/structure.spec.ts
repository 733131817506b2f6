import { buildDocument } from '../document/index.js';
import { splitSentences } from '../sentences/index.js';
import { guessLanguage, readStructure } from './index.js';

const read = (text: string) => readStructure(buildDocument(text, splitSentences(text)));
const kinds = (text: string) => read(text).blocks.map((block) => block.kind);

describe('readStructure', () => {
  it('tells banner, headline, byline, lead, subhead, body and links apart', () => {
    const text = [
      'Velden Courier News',
      'Ferry Strikes Pier in Velden, Dozens Hurt',
      'By Ida Rusk',
      'Published: 2 April 2031',
      'A ferry with 41 people aboard struck the north pier on Tuesday, the harbour office said.',
      'What the captain saw',
      'The captain told reporters that the engine had stopped.',
      'Related Stories',
      'Pier to be rebuilt after years of delay',
      'Ferry Strikes Pier in Velden, Dozens Hurt - Velden Courier News',
    ].join('\n\n');
    expect(kinds(text)).toEqual([
      'furniture',
      'headline',
      'byline',
      'published',
      'lead',
      'subhead',
      'body',
      'furniture',
      'furniture',
      'furniture',
    ]);
    expect(read(text).outlet?.name).toBe('Velden Courier News');
  });

  it('reads a dateline with its agency and starts the text behind it', () => {
    const text = 'PORT ELLERY, March 3 (NWS) - A ferry struck the pier on Tuesday.';
    const { dateline, blocks } = read(text);
    expect(dateline).toMatchObject({ place: 'PORT ELLERY', agency: 'NWS' });
    expect(text.slice(blocks[0]?.textStart)).toBe('A ferry struck the pier on Tuesday.');
  });

  it('knows a repeated headline, a correction box and a caption', () => {
    const text = [
      'Council Backs Bridge Over the Orrin',
      'Council Backs Bridge Over the Orrin',
      'Photo: the old bridge at Lindow',
      'The council of Lindow voted for a new bridge on Monday.',
      'Correction: An earlier version gave the wrong day of the vote.',
      'Copyright 2031 Lindow Post. All rights reserved.',
    ].join('\n\n');
    const { blocks } = read(text);
    expect(blocks.map((block) => block.kind)).toEqual([
      'headline',
      'headline',
      'caption',
      'lead',
      'correction',
      'furniture',
    ]);
    expect(blocks[1]?.notClaim).toBe('repeats the headline');
  });

  it('takes a text of one sentence for its lead', () => {
    expect(kinds('The council of Lindow voted for a new bridge on Monday.')).toEqual(['lead']);
    expect(kinds('')).toEqual([]);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['en', 'The council of the town has voted for the bridge, and it will be built by the river in the spring.'],
    ['de', 'Der Rat der Stadt hat für die Brücke gestimmt, und sie wird im Frühling an dem Fluss gebaut werden.'],
    [
      'fr',
      'Le conseil de la ville a voté pour le pont, et il sera construit sur les bords de la rivière au printemps.',
    ],
    [
      'es',
      'El consejo de la ciudad ha votado por el puente y será construido en la orilla del río durante la primavera.',
    ],
    ['ru', 'Совет города проголосовал за новый мост через реку.'],
    ['en', 'Council Backs Bridge'],
    ['und', '12 34 56 !!!'],
  ])('is %s', (code, text) => {
    expect(guessLanguage(text)).toBe(code);
  });
});
