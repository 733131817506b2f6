import { outletKey } from '../assessment/origins.js';
import type { EventOf, StoryEvent } from '../events/catalogue.js';
import type { OutletGrade } from '../vocabulary.js';
import { Rejection } from './rejection.js';

/** What the desk has said of an outlet; `null` where it has said nothing. */
export type OutletState = EventOf<'OutletGraded'>['data'] | null;

export interface GradeCommand {
  readonly outlet: string;
  readonly grade: OutletGrade;
  readonly note: string;
}

/** The outlet after one of its events. */
export const evolveOutlet = (_state: OutletState, { data }: EventOf<'OutletGraded'>): OutletState => data;

/**
 * What grading makes of an outlet. The same grade with the same note again changes nothing.
 * @throws Rejection `outlet-unnamed` where the name holds neither letter nor digit, so that nothing could compare with it
 */
export function decideOutlet({ outlet, grade, note }: GradeCommand, state: OutletState): StoryEvent[] {
  if (outletKey(outlet) === '') {
    throw new Rejection('outlet-unnamed', `"${outlet}" is no outlet's name; write letters or digits.`, 'outlet');
  }
  if (state?.grade === grade && state.note === note) return [];
  return [{ type: 'OutletGraded', data: { outlet, grade, note } }];
}
