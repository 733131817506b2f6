import type { Severity } from '#story';

/** A place in one of the expected documents: any of the sentences that contain the words. */
export interface GoldPlace {
  readonly seed: string;
  readonly contains: string;
}

export interface GoldPair {
  readonly id: string;
  readonly kind?: string;
  readonly a: GoldPlace;
  readonly b: GoldPlace;
}

export interface GoldExpectations {
  readonly mustAlert: readonly GoldPair[];
  readonly shouldNotice: readonly GoldPair[];
  readonly mustNotAlert: readonly GoldPair[];
}

/** A conflict as a reader sees it: the evidence of each side in words. */
export interface ReadConflict {
  readonly conflictId: string;
  readonly kind: string;
  readonly severity: Severity;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly reason: string;
  readonly sides: readonly { readonly evidence: readonly { readonly seed: string; readonly text: string }[] }[];
}

export interface GoldScore {
  readonly alerted: readonly string[];
  readonly notAlerted: readonly string[];
  readonly noticed: readonly string[];
  readonly notNoticed: readonly string[];
  /** Pairs that must not alert and do, with the conflict; one that an expected alert is about may hold their sentences. */
  readonly wronglyAlerted: readonly { readonly id: string; readonly conflictId: string }[];
  /** Alerts that no expected alert accounts for. */
  readonly extraAlerts: readonly ReadConflict[];
}

/** Holds the conflicts of a story against what it must, should and must not yield. A notice may also be met by an alert. */
export function scoreGold(expected: GoldExpectations, conflicts: readonly ReadConflict[]): GoldScore {
  const alerts = conflicts.filter(({ severity }) => severity === 'alert');
  const [alerted, notAlerted] = split(expected.mustAlert, (pair) => alerts.some((one) => covers(one, pair)));
  const [noticed, notNoticed] = split(expected.shouldNotice, (pair) => conflicts.some((one) => covers(one, pair)));
  return {
    alerted,
    notAlerted,
    noticed,
    notNoticed,
    wronglyAlerted: expected.mustNotAlert.flatMap(({ id, a, b }) =>
      alerts
        .filter((one) => covers(one, { id, a, b }) && !expected.mustAlert.some((pair) => covers(one, pair)))
        .map(({ conflictId }) => ({ id, conflictId })),
    ),
    extraAlerts: alerts.filter((one) => !isExpected(one, expected)),
  };
}

/** Whether an expected alert or notice accounts for the conflict. */
export const isExpected = (conflict: ReadConflict, { mustAlert, shouldNotice }: GoldExpectations): boolean =>
  [...mustAlert, ...shouldNotice].some((pair) => covers(conflict, pair));

function split(pairs: readonly GoldPair[], met: (pair: GoldPair) => boolean): readonly [string[], string[]] {
  return [pairs.filter(met).map(({ id }) => id), pairs.filter((pair) => !met(pair)).map(({ id }) => id)];
}

/** Whether the conflict is of the pair's kind, where it names one, and has its two places on different sides. */
function covers(conflict: ReadConflict, { kind, a, b }: GoldPair): boolean {
  if (kind !== undefined && kind !== conflict.kind) return false;
  const on = (place: GoldPlace): number[] =>
    conflict.sides.flatMap(({ evidence }, index) =>
      evidence.some(({ seed, text }) => seed === place.seed && text.includes(place.contains)) ? [index] : [],
    );
  return on(a).some((left) => on(b).some((right) => left !== right));
}
