import {
  notConditional,
  notSetRight,
  oneTime,
  ownSpeakerStands,
  sameModality,
  sureEnough,
  type Gate,
} from './gates.js';
import { onePassage } from './one-passage.js';

/** What must hold of two sentences that tell one deed, whatever they tell of it otherwise: its doer, its place. */
export const OF_ONE_DEED: readonly Gate[] = [
  sameModality,
  sureEnough,
  notConditional,
  oneTime,
  notSetRight,
  ownSpeakerStands,
  onePassage,
];
