import { z } from 'zod';
import { instantSchema, OUTLET_GRADES } from '#story';
import { count, id, nextCursor } from './parts.js';

const grade = z.strictObject({
  grade: z.enum(OUTLET_GRADES).describe('How far the desk trusts it, A best.'),
  note: z.string(),
  by: z.string(),
  at: instantSchema,
});

const shownOutlet = z.strictObject({
  key: id.describe('The form of its name by which outlets compare.'),
  name: z.string(),
  grade: grade.nullable().describe('null: the desk has not graded it.'),
  counts: z
    .strictObject({
      reports: count,
      corrections: count.describe('Times that its reports were corrected.'),
      withdrawnReports: count,
      correctedClaims: count.describe('Claims that a correction or a notice set right.'),
      changedClaims: count.describe('Claims in whose place a later report of its own put another answer.'),
      retractedClaims: count,
      lostCorrections: count.describe('Conflicts in which it gives what had been set right.'),
      repeatedRetractions: count.describe('Conflicts in which it repeats what had been taken back.'),
    })
    .describe('What became of what it published, as it stands now.'),
});

export const outletList = z.strictObject({ outlets: z.array(shownOutlet), nextCursor });

export const outletPage = shownOutlet.extend({
  grades: z.array(grade).describe('Every grade that it was given, the one that stands first.'),
});
