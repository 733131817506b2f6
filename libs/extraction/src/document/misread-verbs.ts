import { itemAt } from './item-at.js';
import type { Token } from './token.js';

/** Adjectives that are verbs as they stand: of the verbs of WordNet 3.0 those that news plans. */
const bareVerbs: ReadonlySet<string> = new Set(
  'close open lower free slow clean clear empty dry warm cool narrow calm complete correct secure double'.split(' '),
);

/** What asks: "what would free trade do" plans no freeing. */
const asking: ReadonlySet<string> = new Set(['what', 'why', 'how', 'when', 'where']);

/** "The firm will close the mill", "could not open": behind a modal and its subject stands no adjective. */
export function isPlanned(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !bareVerbs.has(token.lower)) return false;
  const denied = /^(?:not|n't|n’t)$/u.test(itemAt(tokens, index - 1)?.lower ?? '');
  const at = denied ? index - 2 : index - 1;
  if (at < 1 || !/^(?:will|would|can|could|may|might|must|shall|should|wo|ca|'ll|’ll)$/u.test(tokens[at]?.lower ?? ''))
    return false;
  const subject = itemAt(tokens, at - 1);
  return subject !== undefined && /^(?:NOUN|PROPN|PRON|NUM)$/u.test(subject.pos) && !asking.has(subject.lower);
}

/** Nouns that are the past of a verb too. */
const pasts: Readonly<Record<string, string>> = { shot: 'shoot', cut: 'cut', hit: 'hit' };

/** Nouns of several without "-s". */
const several: ReadonlySet<string> = new Set('police men women people troops gunmen policemen'.split(' '));

/**
 * "Police shot a man", "two soldiers shot dead a clerk": between several, or the only noun so far, and an object stands
 * no noun.
 * @returns the verb, or `null`
 */
export function pastOf(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index];
  const [previous, next] = [itemAt(tokens, index - 1), tokens[index + 1]];
  const verb = pasts[token?.lower ?? ''];
  if (verb === undefined || previous === undefined || next === undefined) return null;
  if (previous.pos !== 'NOUN' && previous.pos !== 'PROPN') return null;
  const isObject =
    next.pos === 'DET' || /^(?:him|them|her|us|me)$/u.test(next.lower) || (verb === 'shoot' && next.lower === 'dead');
  if (!isObject) return null;
  const plural = several.has(previous.lower) || (previous.pos === 'NOUN' && /[^s]s$/u.test(previous.lower));
  return plural || (verb === 'shoot' && isFirst(tokens, index)) ? verb : null;
}

/** Whether no verb stands before in the sentence. */
const isFirst = (tokens: readonly Token[], index: number): boolean =>
  !tokens.slice(0, index).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
