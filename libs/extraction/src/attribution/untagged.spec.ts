import { buildDocument } from '../document/index.js';
import { extract } from '../extract.js';
import { findAttributions } from './index.js';

/** Who says what, of what stands in no other one's words. */
const said = (text: string): [string | undefined, string][] =>
  findAttributions(buildDocument(text))
    .filter(({ nestedIn }) => nestedIn === null)
    .map(({ speakers, content }) => [
      speakers[0]?.name,
      content.map(({ start, end }) => text.slice(start, end)).join(' | '),
    ]);

const quote = '"They had nine weeks and did nothing."';

describe('quoted speech without a tag', () => {
  it.each([
    ['the person whom the sentence before it is about', 'Ana Brill was in no mood to talk.', 'Ana Brill'],
    ['somebody with an office', 'The port’s managing director struck a softer tone.', 'The port’s managing director'],
    ['whom a pronoun means there', 'Ana Brill was late. She shook her head.', 'Ana Brill'],
  ])('is of %s', (_name, before, speaker) => {
    expect(said(`${before} ${quote}`)).toEqual([[speaker, quote]]);
    expect(said(`${before}\n\n${quote}`)).toEqual([[speaker, quote]]);
  });

  it.each([
    ['who heard or read it', 'Ana Brill heard a voice.'],
    ['whom something was said to', 'Ana Brill was told by nobody.'],
    ['a body', 'The port was closed.'],
    ['a thing', 'The gate fell.'],
    ['several', 'Ana Brill and Ivo Tarn met.'],
  ])('is not of %s', (_name, before) => {
    expect(said(`${before} ${quote}`).map(([, content]) => content)).not.toContain(quote);
  });

  it('is none where it is a title or a heading', () => {
    expect(said('Ana Brill wrote three books. "The Long Water."')).toEqual([]);
    expect(said('Ana Brill was late.\n\n"Nine Weeks of Nothing"')).toEqual([]);
  });

  it('is none where a mark within it shows that another is out of place', () => {
    const text = 'Ana Brill was late. "It is over, "Ivo Tarn said. "We are done."';
    expect(said(text).map(([speaker]) => speaker)).not.toContain('Ana Brill');
  });

  it('goes on with who spoke in the paragraph before', () => {
    expect(said(`Ana Brill said that she was angry.\n\n${quote}\n\n"Nobody called."`)).toEqual([
      ['Ana Brill', 'that she was angry'],
      ['Ana Brill', `${quote} | "Nobody called."`],
    ]);
    expect(said(`Ana Brill said that she was angry.\n\nThe port was quiet.\n\n${quote}`)).toHaveLength(1);
  });

  it('goes on over paragraphs of one long quotation', () => {
    const text = 'Ana Brill said that she was angry.\n\n"They had nine weeks.\n\n"Nobody called me."';
    expect(said(text)[1]).toEqual(['Ana Brill', '"They had nine weeks. | "Nobody called me."']);
  });

  it('shows no words that report it', () => {
    const { attributions } = extract(`Ana Brill was in no mood to talk. ${quote}`);
    expect(attributions.map(({ cue }) => cue)).toEqual([[]]);
  });
});
