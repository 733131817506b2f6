const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What reports of an event count beside its dead and hurt, by all the words in which they do. */
export interface CountKind {
  /** The key under which all of them meet. */
  readonly counted: string;
  /** Nouns that are counted; `null` where people are, whatever they are called. */
  readonly nouns: ReadonlySet<string> | null;
  /** Verbs of what is done to them. */
  readonly done: ReadonlySet<string>;
  /** Verbs of what they do themselves. */
  readonly alone: ReadonlySet<string>;
  /** Words behind what is counted that say the same: "4,000 people homeless". */
  readonly state: RegExp | null;
  /** Words before a bare figure that say what it counts: "the crowd at 12,000". */
  readonly before: RegExp | null;
  /** Classes of events that have such a count. */
  readonly classes: ReadonlySet<string>;
}

/** "Attendance was given as", "put the gate at": how many watched, and not "gate 7". */
export const GATE =
  /(?<!average )\b(?:attendance|gate)(?: at the (?!gate)\S+)?(?: (?:was|were|is|stood|figure|given|put|estimated|reported|announced|counted|recorded|officially|of|at|as|by|about|around|some|only|just|nearly)){1,4}$/;

const none: ReadonlySet<string> = new Set();
const mishaps = set('accident disaster attack operation protest');

/** Gathered from FrameNet's frames of destroying, quitting a place and gathering. */
export const COUNT_KINDS: readonly CountKind[] = [
  {
    counted: 'home destroyed',
    nouns: set('home house dwelling residence cottage'),
    done: set('destroy level gut raze flatten burn burn_down demolish lose wreck reduce obliterate incinerate consume'),
    alone: set('burn burn_down collapse'),
    state: null,
    before: null,
    classes: mishaps,
  },
  {
    counted: 'building destroyed',
    nouns: set('building structure'),
    done: set('destroy level gut raze flatten burn burn_down demolish lose wreck reduce obliterate incinerate consume'),
    alone: set('burn burn_down collapse'),
    state: null,
    before: null,
    classes: mishaps,
  },
  {
    counted: 'home damaged',
    nouns: set('home house dwelling residence cottage'),
    done: set('damage hit affect unroof'),
    alone: none,
    state: null,
    before: null,
    classes: mishaps,
  },
  {
    counted: 'shot fired',
    nouns: set('shot round'),
    done: set('fire hear shoot discharge loose let_off count'),
    alone: set('ring_out'),
    state: null,
    before: null,
    classes: set('attack operation protest fate'),
  },
  {
    counted: 'person evacuated',
    nouns: null,
    done: set('evacuate displace relocate uproot move'),
    alone: set('flee evacuate'),
    state:
      /^(?:\S+ )?(?:to flee|(?:from|out of) (?:their|its) (?:homes?|houses?))\b|^(?:(?!(?:and|but|who|which|that|when)\b)\S+ ){0,7}?(?:to leave|left|fled|abandoned|to abandon) their (?:homes?|houses?)\b/,
    before: null,
    classes: set('accident disaster attack outbreak protest'),
  },
  {
    counted: 'person homeless',
    nouns: null,
    done: none,
    alone: none,
    state: /^(?:(?:were|was|are|have|has|been|left|made|rendered|now) )*homeless\b|^(?:have |had )?lost their homes?\b/,
    before: null,
    classes: mishaps,
  },
  {
    counted: 'person missing',
    nouns: null,
    done: none,
    alone: none,
    state:
      /^(?:(?:were|was|are|is|remain|remained|remains|still|reported|listed|as|have|been) )*(?:missing|unaccounted)\b/,
    before: null,
    classes: mishaps,
  },
  {
    counted: 'person attending',
    nouns: null,
    done: set('draw attract gather'),
    alone: set('march attend gather join turn_out rally protest demonstrate assemble participate parade'),
    state: /^(?:(?:have|has|had) )?(?:took|taken|taking|take) (?:part|to the streets)\b/,
    before: new RegExp(
      String.raw`\bcrowd\b|\bnumber of (?:\S+ )?(?:protesters|demonstrators|marchers|participants|people)\b|${GATE.source}`,
    ),
    classes: set('protest meeting'),
  },
  {
    counted: 'person attending',
    nouns: set('spectator fan supporter person onlooker visitor'),
    done: set('draw attract'),
    alone: set('attend watch'),
    state: null,
    before: new RegExp(
      String.raw`\bcrowd (?:of|at|was|put)\b|${GATE.source}|\bin front of(?: (?:about|around|some|nearly|only|just|over|almost))?$`,
    ),
    classes: set('contest'),
  },
];
