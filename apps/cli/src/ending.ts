/** A verb that could not do all that was asked, and has said so already or says so by its message. Exit code 1. */
export class VerbFailed extends Error {
  override readonly name = 'VerbFailed';
}

/** A verb was called wrongly; the message says what to write. Exit code 2. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}

/** Data go to stdout, so that they can be piped. */
export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/**
 * Lets a verb finish its work where the reader of its output has gone, as `… | head` does. Whatever it prints from then on
 * is lost, and nothing else.
 * @throws any other failure of stdout
 */
export function outliveReaders(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
}

/** Progress and sentences go to stderr. */
export function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}
