import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract, type Extraction } from '#extraction';

/** Every name, number, weekday and month of the seeds, and another of its kind; initials stay, so that acronyms do. */
const others: Readonly<Record<string, string>> = {
  Khaled: 'Karim',
  Masoud: 'Marwan',
  'al-Masoud': 'al-Marwan',
  'Al-Masoud': 'Al-Marwan',
  Sabah: 'Samira',
  'al-Sheikh': 'al-Shami',
  'al-Kilani': 'al-Kadiri',
  'Al-Kilani': 'Al-Kadiri',
  Abdel: 'Adnan',
  Kareem: 'Kemal',
  Ahmad: 'Anwar',
  'al-Sharaa': 'al-Sadaa',
  'Al-Sharaa': 'Al-Sadaa',
  Bashar: 'Basil',
  Assad: 'Aswad',
  Wassim: 'Walid',
  Nasr: 'Nadim',
  Soufan: 'Sorrel',
  Emily: 'Ellen',
  Tripp: 'Trask',
  Airwars: 'Ashwatch',
  Tom: 'Tim',
  Barrack: 'Barlow',
  Pete: 'Paul',
  Hegseth: 'Hanford',
  Trump: 'Tyler',
  Dumayr: 'Dovayr',
  'al-Dumayr': 'al-Dovayr',
  Idlib: 'Idram',
  Badiya: 'Bahira',
  Syria: 'Serbia',
  Syrian: 'Serbian',
  Damascus: 'Dublin',
  October: 'August',
  'Oct.': 'Aug.',
  Sunday: 'Tuesday',
  '19': '17',
  '28': '26',
  '15': '18',
  '52': '57',
  '375': '395',
  '1,038': '1,076',
  '2,500': '3,700',
  '1,000': '4,000',
};

const longestFirst = Object.keys(others).sort((a, b) => b.length - a.length);
const anyName = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${longestFirst.map((name) => name.replace('.', '\\.')).join('|')})(?![\\p{L}\\p{N}])`,
  'gu',
);
const renamed = (text: string): string => text.replace(anyName, (name) => others[name] ?? name);

/** A claim without its dates and offsets: what it says, in the words of the text. */
const lines = ({ text, claims }: Extraction, turn: (words: string) => string): string[] =>
  claims.map(({ content, attribution, aspect, stance, certainty, polarity }) =>
    [
      turn(text.slice(content.start, content.end)),
      turn(attribution.map(({ speaker, cue }) => `${speaker}/${cue ?? ''}`).join('; ')),
      aspect.slot,
      stance,
      certainty,
      polarity,
    ].join(' | '),
  );

const folder = join(process.cwd(), 'seeds');
const context = { referenceDate: '2025-12-06', outlet: 'Velden Courier' };

describe('a story under other names', () => {
  const seeds = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it('yields the same claims, but for the names', () => {
    let same = 0;
    let all = 0;
    const changed: string[] = [];
    for (const name of seeds) {
      const text = readFileSync(join(folder, name), 'utf8');
      const before = lines(extract(text, context), renamed);
      const after = new Set(lines(extract(renamed(text), context), (words) => words));
      all += before.length;
      for (const line of before) {
        if (after.has(line)) same += 1;
        else changed.push(line);
      }
    }
    expect(all).toBeGreaterThan(150);
    // Shown where the share falls short, so that the rule that knows a name is found.
    expect({ share: same / all >= 0.99, changed: same / all >= 0.99 ? [] : changed }).toEqual({
      share: true,
      changed: [],
    });
  });
});
