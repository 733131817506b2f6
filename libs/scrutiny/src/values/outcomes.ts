import type { ValueOf } from '#story';
import type { Comparison } from './comparison.js';
import { OUTCOME_CLASSES } from './outcome-relations.js';

type Outcome = ValueOf<'outcome'>;

/** Outcomes of one class by the table of relations; of two classes they say nothing of each other. */
export function compareOutcomes(a: Outcome, b: Outcome): Comparison {
  if (a.class !== b.class) return 'apart';
  if (a.outcome === b.outcome) return 'same';
  const relations = OUTCOME_CLASSES[a.class];
  if (!relations) return 'fits';
  const excluded = relations.exclude.some(
    ([one, other]) => (one === a.outcome && other === b.outcome) || (one === b.outcome && other === a.outcome),
  );
  return excluded ? 'excludes' : 'fits';
}

/** Whether the second outcome may follow the first as a stage of one course of events. */
export function mayFollow(earlier: Outcome, later: Outcome): boolean {
  if (earlier.class !== later.class) return false;
  return (
    OUTCOME_CLASSES[earlier.class]?.follow.some(
      ([before, after]) => before === earlier.outcome && after === later.outcome,
    ) ?? false
  );
}
