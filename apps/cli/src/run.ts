import { CommanderError } from 'commander';
import { ConfigError, DataFolderLocked, EmbeddedPostgresError, messageOf } from '#platform';
import { isUnreachable, PositionsAheadError } from '#event-store';
import { NoServerError } from '../../server/src/index.js';
import { tell, VerbFailed, WrongUsage } from './ending.js';
import { commandLine } from './program.js';

/** Failures whose message says it all. */
const said = (error: unknown): boolean =>
  [
    VerbFailed,
    WrongUsage,
    NoServerError,
    ConfigError,
    DataFolderLocked,
    EmbeddedPostgresError,
    PositionsAheadError,
  ].some((kind) => error instanceof kind);

/**
 * Runs the command line with the arguments of a process, the first two of which name the program. Answers the exit
 * code: done 0, failed 1, wrong usage 2.
 */
export async function run(argv: readonly string[]): Promise<number> {
  try {
    await commandLine().parseAsync([...argv]);
    return 0;
  } catch (error) {
    // commander has said its own already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    tell(sentenceOf(error));
    return error instanceof WrongUsage || error instanceof ConfigError ? 2 : 1;
  }
}

function sentenceOf(error: unknown): string {
  if (said(error)) return messageOf(error);
  if (isUnreachable(error)) return `The database cannot be reached: ${messageOf(error)}.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
