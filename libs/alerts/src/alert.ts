/** Why the desk is told: a conflict is new, has a new side, or was reopened by a new independent origin. */
export const ALERT_CAUSES = ['detected', 'side-added', 'reopened'] as const;
export type AlertCause = (typeof ALERT_CAUSES)[number];

/** One entry of the alert log. A bundle tells of several conflicts at once. */
export interface Alert {
  /** Place in the log, by which a client resumes (`Last-Event-ID`). */
  readonly id: string;
  readonly storyId: string;
  readonly type: 'conflict' | 'bundle';
  readonly severity: 'alert' | 'notice';
  readonly kinds: readonly string[];
  readonly conflictIds: readonly string[];
  readonly causes: readonly AlertCause[];
  /** For each conflict the report whose arrival gave rise to the alert; `null` where no report did. */
  readonly reportIds: readonly (string | null)[];
  /** Whom the claims name, as speakers or in what they say, by the form in which names compare. */
  readonly actors: readonly string[];
  /** Places that the claims name, likewise. */
  readonly places: readonly string[];
  readonly position: string;
  readonly recordedAt: string;
}

/** Whether one alert's id comes after another's in the log. */
export function isLaterAlert(id: string, than: string): boolean {
  const [transaction = '0', place = '0'] = id.split('.');
  const [thanTransaction = '0', thanPlace = '0'] = than.split('.');
  return (
    BigInt(transaction) > BigInt(thanTransaction) ||
    (transaction === thanTransaction && BigInt(place) > BigInt(thanPlace))
  );
}

/** A `Last-Event-ID` that no alert ever had. */
export class InvalidAlertIdError extends Error {
  override readonly name = 'InvalidAlertIdError';
  constructor(readonly id: string) {
    super(`"${id}" is no alert's id; send the last id that the stream gave, or none to start from now.`);
  }
}
