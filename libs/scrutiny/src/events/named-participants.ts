import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { nameWords } from '../words/names.js';

/**
 * Whether a participant is somebody with a name rather than "a suicide bomber": a patient of extraction's always is;
 * another is where a word of it is written with a capital inside a sentence.
 */
export function isNamed(name: string, part: 'agent' | 'patient' | 'other', claim: ScrutinyClaim): boolean {
  if (part === 'patient') return true;
  const inside = claim.words.evidence.slice(1);
  return nameWords(name).some((word) => {
    const at = inside.toLowerCase().indexOf(word);
    return at >= 0 && /\p{Lu}/u.test(inside.charAt(at)) && !/[.!?“"\n]\s*$/u.test(inside.slice(0, at));
  });
}
