import fc from 'fast-check';
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItsFunction } from 'wink-nlp';
import { PARTS_OF_SPEECH } from './token.js';
import { tagged } from './tagger.js';

const wink = winkNLP(model, ['pos']);
const known: ReadonlySet<string> = new Set(PARTS_OF_SPEECH);

function read(text: string, name: 'value' | 'pos' | 'lemma'): string[] {
  return wink
    .readDoc(text)
    .tokens()
    .out(Reflect.get(wink.its, name) as ItsFunction<string>);
}

/** Words with parts of speech and lemmas as the whole tagger gives them for a text. */
function whole(text: string): string[] {
  const tags = read(text, 'pos').map((tag) => (known.has(tag) ? tag : 'X'));
  const lemmas = read(text, 'lemma');
  return read(text, 'value').map((value, index) => `${value}/${tags[index] ?? ''}/${lemmas[index] ?? ''}`);
}

const own = (text: string, start = 0, end = text.length): string[] =>
  tagged(text, start, end).forms.map((form) => `${form.text}/${form.pos}/${form.lemma}`);

const texts = [
  'The mayor said she would not sign the plan, but she won’t block it either.',
  "Police can't say who they'd shot; \"it's a gun,\" Mr. Orrin Vale wrote.",
  'They plan to report what they report: a well-known U.S.-trained crew (of 1,250) left at 4 p.m.',
  'He has been seen building that building, and that is what worried the worried crew.',
  'Orr’s e-mail to vale@tolvane.example cost $3.5m… #flood @tolvane :-)',
  'Records set last May may record a fall; leaves fall, she leaves, he fell the felled tree.',
];

describe('tagged', () => {
  it.each(texts)('gives words, parts of speech and lemmas as the tagger does: %s', (text) => {
    expect(own(text)).toEqual(whole(text));
  });

  it('reads what it has cut before as the tagger does among whatever other words', () => {
    const pieces = texts.flatMap((text) => text.split(' '));
    const gap = fc.constantFrom(' ', '  ', '\n', '\r\n\r\n', '\t', '\u00a0', ' \u2009 ');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...pieces), gap), { minLength: 1, maxLength: 30 }), (parts) => {
        const text = parts.flat().join('');
        expect(own(text)).toEqual(whole(text));
      }),
    );
  });

  it('reads a part of a text', () => {
    expect(own('Vale fled the dam.', 5, 13)).toEqual(whole('fled the'));
  });

  it('tells where words start, unless letters of the text are in none', () => {
    expect(tagged('She won’t\u00a0go.', 0, 13).starts).toEqual([0, 4, 6, 10, 12]);
    expect(tagged('Vale\u000bfled', 0, 9).starts).toBeNull();
  });

  it('knows line breaks for blank', () => {
    expect(tagged('a\n\nb', 0, 4).forms.map(({ blank }) => blank)).toEqual([false, true, false]);
  });
});
