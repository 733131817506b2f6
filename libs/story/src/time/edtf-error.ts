/** The text is no date that this system can keep. The message is a sentence for whoever wrote it: what is wrong, what to write. */
export class EdtfError extends Error {
  override readonly name = 'EdtfError';

  /** @param field the part of a compound value that is at fault (`earliest`, `latest`, `basis`), `null` for a plain text */
  constructor(
    message: string,
    readonly field: string | null = null,
  ) {
    super(message);
  }
}

/** The text in quotation marks, cut to a length that a message can carry. */
export const quoted = (text: string): string => JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text);
