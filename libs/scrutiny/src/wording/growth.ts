import type { PlacedClaim } from '../gates/claim-pair.js';
import { publicationOrder } from '../gates/claim-pair.js';
import { stem } from '../words/stem.js';
import type { WordedFigure } from './figures.js';

/** What is said of a count that came later and is higher. */
const GREW = 'a count that grew';

const stems = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(stem));

/** What is counted anew as an event goes on: victims, cases, votes, those found and those helped. */
const GROWING = stems(
  'dead die kill death toll fatality body victim casualty injure hurt wound infect infection case ill sick sicken ' +
    'hospitalize patient diagnose positive arrest detain evacuate displace homeless rescue recover find vote ballot ' +
    'signature complaint lawsuit report donate donation raise collect witness hear contract contact fire damage destroy ' +
    'close quarantine isolate vaccinate rescuer firefighter volunteer protester search',
);

/** What goes up and down, so that two figures of two days say nothing of each other. */
const VARYING = stems(
  'employ employee staff job workforce member subscriber customer user follower share stock price rate poll percentage ' +
    'approval support lead missing prisoner inmate unemployed attendance spectator debt profit revenue sale turnover ' +
    'temperature point ranking seed',
);

/** "The number rose to 12", "so far", "at least": a count under way. */
const UNDER_WAY =
  /\b(?:rises?|rose|risen|rising|climb\w*|grow\w*|grew|reach\w*|so far|now|up to|jump\w*|number of|at least|more|already|since then|brings?|bringing|brought|raising|total of|latest|updated?)\b/iu;

/** "After four days of protests": how long it had gone on by then. */
const GOES_ON = /\b(?:days|nights|weeks|months) of\b/iu;
const SPANS = stems('day night week month');
const isSpan = ({ noun, following }: WordedFigure): boolean =>
  SPANS.has(noun) || following.slice(0, 2).some((word) => SPANS.has(word));

const speaksOf = (figure: WordedFigure, words: ReadonlySet<string>): boolean =>
  words.has(figure.noun) || words.has(figure.before) || figure.following.some((word) => words.has(word));

/**
 * Why two figures of one thing may both be right though they differ: a later, higher count of what grows, or a state that
 * varies from day to day. `null` where nothing explains it.
 */
export function development(
  [a, one]: readonly [PlacedClaim, WordedFigure],
  [b, other]: readonly [PlacedClaim, WordedFigure],
): string | null {
  if ([one, other].some((figure) => speaksOf(figure, VARYING))) return 'such figures vary from day to day';
  const grows = [one, other].some((figure) => speaksOf(figure, GROWING));
  const goesOn = [a, b].some(({ words }) => GOES_ON.test(words.evidence)) && [one, other].every(isSpan);
  const underWay = goesOn || UNDER_WAY.test(a.words.evidence) || UNDER_WAY.test(b.words.evidence);
  if (!grows && !underWay) return null;
  const order = publicationOrder(a, b);
  if (order === 'unknown') return 'a count that may have grown between the two';
  const [earlier, later] = order === 'before' ? [one, other] : [other, one];
  return later.value > earlier.value ? GREW : null;
}

/**
 * Whether two sentences that otherwise agree tell of one count before and after it grew: the order is known, the later
 * figure is the higher, and what is counted grows by its own word or is said to be under way.
 */
export function grewLater(
  [a, one]: readonly [PlacedClaim, WordedFigure],
  [b, other]: readonly [PlacedClaim, WordedFigure],
): string | null {
  const order = publicationOrder(a, b);
  if (order === 'unknown') return null;
  const [earlier, later] = order === 'before' ? [one, other] : [other, one];
  if (later.value <= earlier.value) return null;
  const last = order === 'before' ? b : a;
  const grows = [one, other].every(({ noun, before }) => GROWING.has(noun) || GROWING.has(before));
  return grows || UNDER_WAY.test(last.words.evidence) ? GREW : null;
}
