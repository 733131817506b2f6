import { hintOf } from '../document/hints.js';
import { itemAt } from '../document/item-at.js';
import type { Token } from '../document/token.js';
import type { NamedOutlet } from './outlets.js';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u));

/** Words before an outlet that make it a credit: "told the Orrin Post", "citing Radio Orrin". */
const BEFORE = words('told tells telling citing cited cites quoting quoted quotes via credit source');
/** What an outlet does with news, as a participle before "by": "first reported on Friday by". */
const PUBLISHED_BY = words(
  `reported published obtained reviewed seen captured first-reported broadcast aired taken shot interviewed cited quoted
  released verified viewed posted revealed disclosed uncovered exposed named identified printed carried unearthed run
  shown gathered compiled collected report reporting investigation article story footage photographs analysis interview`,
);
/** Prepositions before an outlet, with the words that they belong to there. */
const LED: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['with', words('interview speaking spoke comments conversation shared spoken talking talked')],
  ['to', words('according speaking spoke comments statement interview spoken talking talked leaked')],
  ['of', words('edition issue')],
  ['from', words('statement input inputs material reporting information report reports footage files dispatches')],
  [
    'in',
    words(
      'wrote writing printed serialised serialized published appeared report reports article story interview reported column editorial',
    ),
  ],
  ['on', words('interview broadcast aired appearing appeared speaking spoke said says told')],
  ['for', words('piece column article essay wrote writing')],
]);
const LEADING: ReadonlySet<string> = new Set([...LED.values()].flatMap((led) => [...led]));
/** What an outlet does with news: "the Post first reported", "Radio Orrin, which broke the story". */
const ACTS = words(
  `reported reports revealed reveals published publishes wrote writes broke disclosed aired broadcast uncovered quoted
  quotes cited cites interviewed contributed posted printed obtained`,
);
/** What does so only where a noun says that it is an outlet: others "say" and "put" as well. */
const WIDE_ACTS = words('said says put puts named identified gave gives showed shows ran carried estimated');
/** What belongs to an outlet and tells: "an Orrin Post report", "the Post's correspondent". */
const WORKS = words(
  'report report. article story investigation journalist journalists reporter reporters correspondent correspondents exclusive interview documentary',
);
/** Whom "told Orrin TV viewers" speaks of. */
const AUDIENCE = words('viewers readers listeners subscribers staff workers employees shareholders shares');
const ADVERBS = words('first also has had have previously earlier later since then and that which was itself already');

/** Words of which a sentence with a credit holds one. */
export const OF_CREDITS = hintOf(
  (word) =>
    BEFORE.has(word) ||
    PUBLISHED_BY.has(word) ||
    ACTS.has(word) ||
    WIDE_ACTS.has(word) ||
    WORKS.has(word) ||
    LEADING.has(word) ||
    word === 'publish' ||
    word === 'broadcast',
);

/** Whether the sentence says that it has something from an outlet, or that somebody told it to the outlet. */
export function isCredited(tokens: readonly Token[], outlet: NamedOutlet): boolean {
  const ofOutlet = AUDIENCE.has(tokens[outlet.to + 1]?.lower ?? '');
  return !ofOutlet && (isLed(tokens, outlet.from - 1) || acts(tokens, outlet));
}

/** Words of a phrase before a name that qualify it: "Germany's biggest daily". */
const QUALIFIERS = 5;
/** Words between an act and its "by": "reported on Friday by". */
const BETWEEN = 5;

function isLed(tokens: readonly Token[], last: number): boolean {
  let at = last;
  for (let left = QUALIFIERS; left > 0 && /^(?:DET|ADJ|NOUN|PROPN|PART)$/u.test(tokens[at]?.pos ?? ''); left -= 1) {
    if (isCue(tokens, at)) return true;
    at -= 1;
  }
  return isCue(tokens, at);
}

function isCue(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (BEFORE.has(lower)) return true;
  if (lower === ':') return BEFORE.has(itemAt(tokens, at - 1)?.lower ?? '');
  if (lower === 'by') {
    for (let back = at - 1; back >= at - BETWEEN; back -= 1) {
      const token = tokens[back];
      if (token === undefined || token.pos === 'PUNCT') return false;
      if (PUBLISHED_BY.has(token.lower)) return true;
    }
    return false;
  }
  return LED.get(lower)?.has(itemAt(tokens, at - 1)?.lower ?? '') === true;
}

/** Whether the outlet is the one who reports. */
function acts(tokens: readonly Token[], { to, byNoun }: NamedOutlet): boolean {
  let at = to + 1;
  if (tokens[at]?.lower === "'s" || tokens[at]?.lower === '’s') return WORKS.has(tokens[at + 1]?.lower ?? '');
  if (WORKS.has(tokens[at]?.lower ?? '')) return true;
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'which') at += 1;
  // "was the first to publish"
  if (tokens[at]?.lower === 'was' && tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.lower === 'first')
    return tokens[at + 3]?.lower === 'to';
  while (ADVERBS.has(tokens[at]?.lower ?? '')) at += 1;
  // "The Post, citing court papers, said"
  if (tokens[at]?.text === ',' && tokens[at + 1]?.lower === 'citing') return true;
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'said' || lower === 'says') return byNoun || !speaksOfItself(tokens, at + 1);
  return ACTS.has(lower) || (byNoun && WIDE_ACTS.has(lower));
}

/** Words behind "said" within which an outlet that speaks of its own affairs names itself. */
const NEAR = 6;

/** "The Orrin Post said on Monday that its presses would stop." */
const speaksOfItself = (tokens: readonly Token[], from: number): boolean => {
  const self = tokens.slice(from, from + NEAR).findIndex(({ lower }) => /^(?:it|its|they|their|we|our)$/u.test(lower));
  // "said it had seen the contract"
  return self >= 0 && !/^(?:seen|obtained|reviewed)$/u.test(tokens[from + self + 2]?.lower ?? '');
};
