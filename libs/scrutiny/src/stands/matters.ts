import { stem } from '../words/stem.js';
import type { MatterRow } from './matter-row.js';
import { MATTERS_OF_AFFAIRS } from './matters-of-affairs.js';
import { MATTERS_OF_CHOICES } from './matters-of-choices.js';
import { MATTERS_OF_EVENTS } from './matters-of-events.js';
import { MATTERS_OF_PEOPLE } from './matters-of-people.js';
import { MATTERS_OF_STATES } from './matters-of-states.js';

/** A matter on which stands are taken. */
export type Matter = Pick<
  MatterRow,
  'name' | 'later' | 'ofEvent' | 'towards' | 'ofPerson' | 'ofFinding' | 'ofNone' | 'ofPlan'
>;

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

const MATTERS: readonly MatterRow[] = [
  ...MATTERS_OF_PEOPLE,
  ...MATTERS_OF_AFFAIRS,
  ...MATTERS_OF_EVENTS,
  ...MATTERS_OF_STATES,
  ...MATTERS_OF_CHOICES,
];

/** A matter that is read by more than its words. */
export function matterNamed(name: string): Matter {
  const matter = MATTERS.find((row) => row.name === name);
  if (matter === undefined) throw new Error(`no matter is called ${name}`);
  return matter;
}

function compile(): Map<string, Wording[]> {
  const byFirst = new Map<string, Wording[]>();
  for (const matter of MATTERS) {
    for (const answer of ['yes', 'no'] as const) {
      for (const words of matter[answer].split(/,\s*/u).filter((one) => one !== '')) {
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
  'survive by, better know, well know, best know, know for, hold without bail, hold without charge, hold without bond, go on a, go on trial, go on strike, go on sale, go on tour, go on leave, go on display, go on air, go on holiday, go on record, go on show, get out of car, get out of vehicle, get out of bed, come out of nowhere, find out, let alone, touch down, touch on, keep in touch, concede that, concede goal, concede penalty, hurt case, hurt chance, hurt business, hurt economy, close in, open door, open window, open up, end up, work with, work for, work as, work at, work on, run out, pass through, pass on, pass by, fall asleep, fall behind, fall in, fall on, clear up, carry on, cut off, cut short, break out, break into, break through, raise question, raise concern, raise alarm, raise money, drop off, lift off, cover up, back down, strike out, use to, free of charge, lock in, lock into, lock horn, in advance, fire first, fire shot, previous conviction, prior conviction, know as, order of, safe haven, dead end, end of, death toll, death penalty, death sentence, sentence to death, sentenced to death, condemn to death, death row, death threat, death certificate, in order'.split(
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
