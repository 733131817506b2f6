import type { ScrutinyClaim } from '../scrutiny-claim.js';
import { perSentence } from './per-sentence.js';

/** Letters and figures alone: outlets set quotation marks, dashes and capitals each in their way. */
const lettersOf = perSentence((sentence) => sentence.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase());

/** Whether two claims stand in sentences that are word for word the same. */
export const sameWording = (a: ScrutinyClaim, b: ScrutinyClaim): boolean => lettersOf(a) === lettersOf(b);
