import type { Sentence } from '../document/document.js';
import type { Token } from '../document/token.js';
import type { Aside, OwnVoice } from './aside.js';

const REASON = 'question: the outlet asks and claims nothing';

const ASKING: ReadonlySet<string> = new Set('who whom whose what which when where why how'.split(' '));
const SUBORDINATING: ReadonlySet<string> = new Set(
  'if unless when while although though because as after before since until once with given'.split(' '),
);
/** Parts of speech of the words that stand before the asking word of a question: "But for how long, then, ...". */
const LEADING: ReadonlySet<string> = new Set(['ADP', 'ADV', 'CCONJ', 'INTJ', 'PUNCT', 'SCONJ']);

/**
 * The question that the outlet itself asks in a sentence, or `null`: "So why the delay?", "If he knew, who told him?"
 * @param from where its text starts, behind a dateline
 */
export function readQuestion(text: string, sentence: Sentence, from: number, voice: OwnVoice): Aside | null {
  if (!endsAsking(text, sentence) || voice.isTold(sentence) || isTagged(sentence)) return null;
  const first = sentence.tokens.findIndex(({ start }) => start >= from);
  return first < 0 || opensTelling(sentence, first)
    ? null
    : { start: sentence.start, end: sentence.end, reason: REASON };
}

/** Whether a question mark ends the sentence, alone or with marks behind it. */
const endsAsking = (text: string, { end }: Sentence): boolean =>
  text.charCodeAt(end - 1) === 0x3f || (text.charCodeAt(end - 2) === 0x3f && /[?!)\]]/u.test(text.charAt(end - 1)));

/** "Why, she asked, had nobody come?" */
const isTagged = ({ tokens, groups }: Sentence): boolean =>
  groups.some(
    ({ first, last, lemma }) =>
      (lemma === 'ask' || lemma === 'wonder') &&
      tokens[last + 1]?.pos === 'PUNCT' &&
      /^(?:PRON|PROPN|NOUN)$/u.test(tokens[first - 1]?.pos ?? ''),
  );

/** Whether a sentence tells something before it asks, or only sounds like a question: "She left, but why?", "She knew?" */
function opensTelling({ tokens, groups }: Sentence, first: number): boolean {
  // "And if the owner refuses?"
  const condition = tokens[first]?.pos === 'CCONJ' ? first + 1 : first;
  if (tokens[condition]?.lower === 'if' && !tokens.some(({ lower }, at) => at > condition && lower === ','))
    return false;
  const group = groups.find(({ form, head }) => form === 'finite' && head >= first);
  if (group === undefined) return false;
  // "Ferries: Who pays for the pier?"
  const label = tokens.findIndex(({ text }, at) => at >= first && text === ':');
  const open = label >= 0 && label < group.first ? label + 1 : first;
  const asks = asksFrom(tokens, open);
  if (asks < 0) return true;
  return group.first < asks && !SUBORDINATING.has(tokens[open]?.lower ?? '');
}

/** Index of the word that turns a clause into a question: at its opening, or behind the comma of what leads up to it. */
function asksFrom(tokens: readonly Token[], open: number): number {
  const isLed = isLeading(tokens[open]);
  let leading = true;
  for (let at = open; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // "When the mayor left" opens a side clause, "when did he leave" asks.
    const asks =
      token.pos === 'AUX' ||
      (ASKING.has(token.lower) && !(SUBORDINATING.has(token.lower) && tokens[at + 1]?.pos !== 'AUX'));
    if (leading ? asks || token.pos === 'VERB' : asks && isLed && tokens[at - 1]?.text === ',') return at;
    leading &&= isLeading(token) && !SUBORDINATING.has(token.lower);
  }
  return -1;
}

const isLeading = (token: Token | undefined): boolean =>
  token !== undefined && (LEADING.has(token.pos) || SUBORDINATING.has(token.lower));
