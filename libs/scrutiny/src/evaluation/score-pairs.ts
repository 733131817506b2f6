/** What a comparison made of one labelled pair of texts. */
export interface JudgedPair {
  readonly id: string;
  readonly label: string;
  /** Kinds of the alerts that it raised. */
  readonly alerts: readonly string[];
}

export interface PairScore {
  /** Alerts among pairs that contradict, of all alerts. */
  readonly precision: number;
  /** Contradicting pairs that alert, of all that contradict. */
  readonly recall: number;
  readonly found: number;
  readonly alerted: number;
  readonly contradictions: number;
}

/** Precision and recall of alerts on pairs with the given label for a contradiction. Both are 0 where nothing is counted. */
export function scorePairs(pairs: readonly JudgedPair[], contradiction: string): PairScore {
  const contradictions = pairs.filter(({ label }) => label === contradiction);
  const alerted = pairs.filter(({ alerts }) => alerts.length > 0);
  const found = contradictions.filter(({ alerts }) => alerts.length > 0).length;
  return {
    precision: ratio(found, alerted.length),
    recall: ratio(found, contradictions.length),
    found,
    alerted: alerted.length,
    contradictions: contradictions.length,
  };
}

/** Share of the pairs that raise an alert. */
export const alertRate = (pairs: readonly JudgedPair[]): number =>
  ratio(pairs.filter(({ alerts }) => alerts.length > 0).length, pairs.length);

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
