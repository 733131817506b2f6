import type { Role } from '#platform';
import type { ThreadProgram } from './consumer-thread.js';
import { BACKGROUND_ROLES } from './consumers.js';

/** Connections to the database of a process with one thread, and of each of two. */
const [CONNECTIONS, CONNECTIONS_OF_EACH] = [24, 14];

/** How a process shares out its work. */
export interface Sharing {
  /** Roles whose consumers run beside the requests. */
  readonly here: ReadonlySet<Role>;
  /** Roles whose consumers have a thread of their own, and its code. */
  readonly apart: { readonly roles: ReadonlySet<Role>; readonly program: ThreadProgram } | null;
  /** Connections to the database for each thread. */
  readonly connections: number;
}

/**
 * Gives background roles a thread of their own, where there are others beside which it would stand.
 * @param program the code of such a thread; undefined where there is to be none
 */
export function shareOut(roles: ReadonlySet<Role>, program: ThreadProgram | undefined): Sharing {
  const here = new Set([...roles].filter((role) => !BACKGROUND_ROLES.has(role)));
  if (!program || here.size === 0 || here.size === roles.size)
    return { here: roles, apart: null, connections: CONNECTIONS };
  const background = new Set([...roles].filter((role) => !here.has(role)));
  return { here, apart: { roles: background, program }, connections: CONNECTIONS_OF_EACH };
}
