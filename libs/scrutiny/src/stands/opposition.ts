import type { Matter } from './matters.js';

/** What two stretches of two reports say against each other. */
export interface Opposition {
  /** The matter; `null` where one only negates what the other says in the same words. */
  readonly matter: Matter | null;
  readonly answers: readonly ['yes' | 'no', 'yes' | 'no'];
  /** Whether a negation makes the difference, and not a word and its opposite. */
  readonly negation: boolean;
  /** Which of the two denies, where a negation makes the difference. */
  readonly denier: 0 | 1;
  /** Telling words that both have. */
  readonly shared: readonly string[];
}
