import { valueKey, type ClaimValueType } from '#story';
import type { ClaimPair } from '../gates/claim-pair.js';
import { runGates, type Gate } from '../gates/gates.js';
import { compareValues } from '../values/compare-values.js';
import { letGo, type Judgement } from './rule.js';
import { valueWords } from './value-words.js';

/**
 * Judges two answers to one question by type: they must exclude each other, both be affirmed, and pass the gates. The
 * common ground of the rules that work inside one question.
 * @param types value types that the rule speaks for
 */
export function judgeAnswers(
  pair: ClaimPair,
  types: readonly ClaimValueType[],
  gates: readonly Gate[],
): Judgement | null {
  const { a, b } = pair;
  if (!types.includes(a.value.type) || !types.includes(b.value.type)) return null;
  if (a.polarity === 'negated' || b.polarity === 'negated') return null;
  const comparison = compareValues(a.value, b.value);
  if (comparison === 'same') return null;
  if (comparison !== 'excludes') {
    return letGo(comparison === 'fits' ? 'both answers can hold' : 'the answers do not measure the same');
  }
  const { open, reasons } = runGates(pair, gates);
  if (!open) return letGo(reasons[0] ?? 'a gate stopped it');
  return {
    fires: true,
    reason: `One side says ${valueWords(a.value)}, the other ${valueWords(b.value)}.`,
    gates: [pair.why, ...reasons],
    sides: [
      { key: valueKey(a.value), value: a.value },
      { key: valueKey(b.value), value: b.value },
    ],
  };
}
