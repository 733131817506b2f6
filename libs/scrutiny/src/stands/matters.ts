import { stem } from '../words/stem.js';
import type { MatterRow } from './matter-row.js';
import { MATTERS_OF_AFFAIRS } from './matters-of-affairs.js';
import { MATTERS_OF_CHOICES } from './matters-of-choices.js';
import { MATTERS_OF_COURSES } from './matters-of-courses.js';
import { MATTERS_OF_EVENTS } from './matters-of-events.js';
import { MATTERS_OF_PEOPLE } from './matters-of-people.js';
import { MATTERS_OF_STATES } from './matters-of-states.js';
import { sameThing } from './same-things.js';

/** A matter on which stands are taken. */
export interface Matter extends Pick<
  MatterRow,
  'name' | 'later' | 'ofEvent' | 'towards' | 'ofPerson' | 'ofFinding' | 'ofNone' | 'ofPlan'
> {
  /** Stems of the things of which alone it is told; `null` where it is told of anything. */
  readonly things: readonly string[] | null;
}

/** The words of one answer as they are matched: stems in their order, and what they answer. */
export interface Wording {
  /** `null` where the words tell of no matter, so that a shorter wording does not either. */
  readonly matter: Matter | null;
  readonly answer: 'yes' | 'no';
  readonly stems: readonly string[];
  /** The one form of each word that will do. */
  readonly forms: readonly string[] | null;
  /** Whether it says more than its answer, so that its negation gives none. */
  readonly narrow: boolean;
}

const ROWS: readonly MatterRow[] = [
  ...MATTERS_OF_PEOPLE,
  ...MATTERS_OF_AFFAIRS,
  ...MATTERS_OF_EVENTS,
  ...MATTERS_OF_STATES,
  ...MATTERS_OF_CHOICES,
  ...MATTERS_OF_COURSES,
];
const MATTERS: readonly { readonly row: MatterRow; readonly matter: Matter }[] = ROWS.map((row) => ({
  row,
  matter: { ...row, things: row.things?.split(' ').map((thing) => sameThing(stem(thing))) ?? null },
}));

/** A matter that is read by more than its words. */
export function matterNamed(name: string): Matter {
  const found = MATTERS.find(({ row }) => row.name === name);
  if (found === undefined) throw new Error(`no matter is called ${name}`);
  return found.matter;
}

function compile(): Map<string, Wording[]> {
  const byFirst = new Map<string, Wording[]>();
  for (const { row, matter } of MATTERS) {
    for (const answer of ['yes', 'no'] as const) {
      for (const words of row[answer].split(/,\s*/u).filter((one) => one !== '')) {
        const narrow = words.startsWith('~');
        const forms = words.includes('=') ? words.replace(/^~?=/u, '').split(' ') : null;
        const stems = words
          .replace(/^[~=]+/u, '')
          .split(/[\s-]/u)
          .map(stem);
        const [first = ''] = stems;
        const known = byFirst.get(first) ?? [];
        byFirst.set(first, known);
        known.push({ matter, answer, stems, forms, narrow });
      }
    }
  }
  return byFirst;
}

/** What verbs of the matters say of none with other words behind them. */
const ELSEWHERE =
  'survive by, better know, well know, best know, know for, hold without bail, hold without charge, hold without bond, go on a, go on trial, go on strike, go on sale, go on tour, go on leave, go on display, go on air, go on holiday, go on record, go on show, get out of car, get out of vehicle, get out of bed, come out of nowhere, find out, let alone, touch down, touch on, keep in touch, concede that, concede goal, concede penalty, hurt case, hurt chance, hurt business, hurt economy, close in, open door, open window, open up, end up, work with, work for, work as, work at, work on, run out, pass through, pass on, pass by, fall asleep, fall behind, fall in, fall on, clear up, cut off, cut short, break out, break into, break through, raise question, raise concern, raise alarm, raise money, drop off, lift off, cover up, back down, strike out, use to, free of charge, lock in, lock into, lock horn, in advance, fire first, fire shot, previous conviction, prior conviction, know as, order of, safe haven, dead end, end of, death toll, death penalty, death sentence, sentence to death, sentenced to death, condemn to death, death row, death threat, death certificate, in order, call off for night, suspend for night, break off for night, halt for night, end for night, stop for night, call off for day, suspend for day, halt for day, suspend overnight, halt overnight'.split(
    ', ',
  );

const byFirst = compile();
for (const words of ELSEWHERE) {
  const stems = words.split(' ').map(stem);
  const [first = ''] = stems;
  const none: Wording = { matter: null, answer: 'yes', stems, forms: null, narrow: false };
  byFirst.set(first, [...(byFirst.get(first) ?? []), none]);
}
for (const [first, wordings] of byFirst)
  byFirst.set(
    first,
    [...wordings].sort((a, b) => b.stems.length - a.stems.length),
  );

/** The wordings that begin with a stem, those of more words first. */
export const wordingsFrom = (first: string): readonly Wording[] => byFirst.get(first) ?? [];
