import { isNativeError } from 'node:util/types';

/*
 * What was thrown is `unknown`. `instanceof Error` does not do: the errors of Node's own modules are of another
 * realm than the code that jest, or a vm, runs.
 */

/** The code of an error of Node or PostgreSQL, such as `ENOENT` or `23505`; undefined when it has none. */
export function codeOf(thrown: unknown): string | undefined {
  const code = typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
  return typeof code === 'string' ? code : undefined;
}

/** The message of an error, or whatever else was thrown as text. */
export function messageOf(thrown: unknown): string {
  return isNativeError(thrown) ? thrown.message : String(thrown);
}
