import { itemAt } from './item-at.js';
import type { Token } from './token.js';

/** Adjectives that are verbs as they stand, and that news plans; listed by hand. */
const bareVerbs: ReadonlySet<string> = new Set(
  'close open lower free slow clean clear empty dry warm narrow calm complete correct secure double'.split(' '),
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

/** How a noun of several ends. */
export const SEVERAL = /(?:s|people|police|staff|crew|men|women|children)$/u;

/** "Police shot a man", "two soldiers shot dead a clerk": behind several, or the first noun, and before an object. */
export function isShooting(tokens: readonly Token[], index: number): boolean {
  const [previous, next] = [itemAt(tokens, index - 1), tokens[index + 1]];
  if (tokens[index]?.lower !== 'shot' || previous === undefined || next === undefined) return false;
  if (previous.pos !== 'NOUN' && previous.pos !== 'PROPN') return false;
  if (next.pos !== 'DET' && !/^(?:him|them|her|us|me|dead)$/u.test(next.lower)) return false;
  return (previous.pos === 'NOUN' && SEVERAL.test(previous.lower)) || isFirst(tokens, index);
}

/** Whether no verb stands before in the sentence. */
const isFirst = (tokens: readonly Token[], index: number): boolean =>
  !tokens.slice(0, index).some(({ pos }) => pos === 'VERB' || pos === 'AUX');
