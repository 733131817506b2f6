/** Why a command is refused. The codes are stable: clients tell refusals apart by them. */
export type RejectionCode =
  | 'unknown-story'
  | 'story-exists'
  | 'unknown-time-zone'
  | 'time-zone-fixed'
  | 'unknown-report'
  | 'unknown-claim'
  | 'text-empty'
  | 'text-differs'
  | 'text-unchanged'
  | 'span-outside-text'
  | 'already-withdrawn'
  | 'already-there'
  | 'not-editable'
  | 'unknown-conflict'
  | 'unknown-side'
  | 'pair-decided'
  | 'unknown-edge'
  | 'edge-cut'
  | 'outlet-unnamed';

/** A command that the rules refuse. Nothing is appended; the sentence says what to mend. */
export class Rejection extends Error {
  override readonly name = 'Rejection';
  constructor(
    readonly code: RejectionCode,
    message: string,
    /** The field of the command at fault, where there is one. */
    readonly field: string | null = null,
  ) {
    super(message);
  }
}
