import { CommanderError } from 'commander';
import { ConfigError, DataFolderLocked, EmbeddedPostgresError, messageOf } from '#platform';
import { isUnreachable, PositionsAheadError } from '#event-store';
import { tell, VerbFailed, WrongUsage } from './ending.js';
import { commandLine } from './program.js';

/** Done 0, failed 1, wrong usage 2. */
function codeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  return error instanceof WrongUsage || error instanceof ConfigError ? 2 : 1;
}

/** Failures whose message says it all. */
const said = (error: unknown): boolean =>
  [VerbFailed, WrongUsage, ConfigError, DataFolderLocked, EmbeddedPostgresError, PositionsAheadError].some(
    (kind) => error instanceof kind,
  );

try {
  await commandLine().parseAsync();
} catch (error) {
  // commander has said its own already.
  if (error instanceof CommanderError) process.exitCode = codeOf(error);
  else {
    if (said(error)) tell(messageOf(error));
    else if (isUnreachable(error)) tell(`The database or the server cannot be reached: ${messageOf(error)}`);
    else tell(error instanceof Error ? (error.stack ?? error.message) : String(error));
    process.exitCode = codeOf(error);
  }
}
