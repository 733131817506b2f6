/** How outcomes of one class stand to each other; a pair that is not listed fits. */
interface OutcomeClass {
  /** Outcomes that cannot both be the result of one event. */
  readonly exclude: readonly (readonly [string, string])[];
  /** `[before, after]`: the second may follow the first in one course of events. */
  readonly follow: readonly (readonly [string, string])[];
}

/** CLAIMS.md step 2: exclusion and succession by class, as data. */
export const OUTCOME_CLASSES: Readonly<Record<string, OutcomeClass>> = {
  fate: {
    exclude: [
      ['dead', 'held'],
      ['dead', 'free'],
      ['dead', 'escaped'],
      ['dead', 'alive'],
      ['dead', 'hurt'],
      ['dead', 'unhurt'],
      ['held', 'escaped'],
      ['held', 'free'],
      ['hurt', 'unhurt'],
    ],
    follow: [
      ['held', 'free'],
      ['held', 'escaped'],
      ['held', 'dead'],
      ['hurt', 'dead'],
      ['missing', 'dead'],
      ['missing', 'alive'],
      ['missing', 'held'],
      ['free', 'held'],
      ['free', 'dead'],
      ['escaped', 'held'],
      ['escaped', 'dead'],
    ],
  },
  decision: {
    exclude: [
      ['approved', 'rejected'],
      ['approved', 'pending'],
      ['rejected', 'pending'],
      ['approved', 'withdrawn'],
    ],
    follow: [
      ['pending', 'approved'],
      ['pending', 'rejected'],
      ['pending', 'withdrawn'],
      ['rejected', 'approved'],
      ['approved', 'withdrawn'],
    ],
  },
  test: { exclude: [['passed', 'failed']], follow: [['failed', 'passed']] },
  contest: {
    exclude: [
      ['won', 'lost'],
      ['won', 'drawn'],
      ['lost', 'drawn'],
    ],
    follow: [],
  },
  deal: {
    exclude: [
      ['agreed', 'off'],
      ['agreed', 'talks'],
      ['off', 'talks'],
    ],
    follow: [
      ['talks', 'agreed'],
      ['talks', 'off'],
      ['agreed', 'off'],
      ['off', 'talks'],
    ],
  },
  office: {
    exclude: [
      ['in', 'out'],
      ['in', 'resigned'],
      ['in', 'dismissed'],
      ['resigned', 'dismissed'],
    ],
    follow: [
      ['in', 'out'],
      ['in', 'resigned'],
      ['in', 'dismissed'],
    ],
  },
  verdict: {
    exclude: [
      ['guilty', 'acquitted'],
      ['guilty', 'dropped'],
      ['admitted', 'denied'],
    ],
    follow: [
      ['guilty', 'acquitted'],
      ['denied', 'admitted'],
    ],
  },
  cause: {
    exclude: [
      ['accident', 'deliberate'],
      ['accident', 'attack'],
      ['natural', 'deliberate'],
    ],
    follow: [],
  },
  trend: {
    exclude: [
      ['up', 'down'],
      ['up', 'flat'],
      ['down', 'flat'],
    ],
    follow: [],
  },
  operation: {
    exclude: [
      ['open', 'closed'],
      ['started', 'cancelled'],
    ],
    follow: [
      ['open', 'closed'],
      ['closed', 'open'],
    ],
  },
};
