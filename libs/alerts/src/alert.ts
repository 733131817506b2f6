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
  readonly position: string;
  readonly recordedAt: string;
}

/** A `Last-Event-ID` that no alert ever had. */
export class InvalidAlertIdError extends Error {
  override readonly name = 'InvalidAlertIdError';
  constructor(readonly id: string) {
    super(`"${id}" is no alert's id; send the last id that the stream gave, or none to start from now.`);
  }
}
