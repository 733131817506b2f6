import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packageRoot } from '#platform';
import { describeBesideShared } from '../support/beside-shared.js';
import { storyWords, storyWordsIn } from './story-words.js';

/** Calendar words and abbreviations. */
const calendar = 'sunday oct october december';
/** Countries, capitals and great cities with their adjectives, tongues and faiths, as public lists give them whole. */
const geography =
  'united states kingdom canada canadian american syria syrian damascus iraq iranian london washington york central middle arabic kurdish muslims islamic';
/** Titles, kinds of bodies and parts of their names that any body of the kind has; agencies. */
const offices = 'president secretary general sheikh army command state center marines associated free press';
/** Words of any text that the stories only write at the head of a line or within a name. */
const english = ['allegedly deadly drew articles context informant mistake outcome path responses says'];
const open = new Set([
  ...[calendar, geography, offices].flatMap((list) => list.split(' ')),
  'united states',
  'united kingdom',
  'associated press',
  'middle east',
  'new york',
]);

const textsOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));

/** The words of the stories that the expected results quote, and those whom they name. */
const marked = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) =>
      Array.from(
        readFileSync(path.join(folder, name), 'utf8').matchAll(/"(?:contains|who|text)": "((?:[^"\\]|\\.)*)"/gu),
        ([, words = '']) => words,
      ),
    );

const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
    .map((name) => path.join(folder, name));

const planted = [
  'The Tolvane council met Ida Rusk on June 3, and the north weir gave way before anybody had been told.',
];

describe('the words of a story', () => {
  const story = storyWords(planted, new Set(['june']), []);
  it.each([
    ['a name in a list', "const cities = new Set(['lindow', 'tolvane']);", ['tolvane']],
    ['a run of names in a comment', '/** As with Ida Rusk. */', ['ida', 'ida rusk', 'rusk']],
    ['a date', 'const day = "3 June"; // June 3', ['june 3']],
    ['a phrase', 'the north weir gave way before it did', ['the north weir gave way before']],
    ['nothing', 'The weir gave way. const before = 3;', []],
  ])('are found: %s', (_name, source, found) => {
    expect(storyWordsIn(source, story)).toEqual(found);
  });
});

describeBesideShared('the rules know no story', 'seeds', (seeds) => {
  const story = storyWords([...textsOf(seeds), ...marked(path.join(seeds, '..', 'gold'))], open, english);

  it('looks for a good many names and phrases', () => {
    expect(story.names.size).toBeGreaterThan(25);
    expect(story.phrases.size).toBeGreaterThan(2000);
  });

  it.each(['libs/extraction/src', 'libs/scrutiny/src'])('none of them stands in %s', (folder) => {
    const found = sourcesOf(path.join(packageRoot(), folder)).flatMap((file) =>
      storyWordsIn(readFileSync(file, 'utf8'), story).map((words) => `${path.relative(packageRoot(), file)}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});
