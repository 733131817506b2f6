import type { ValueOf } from '#story';
import { nameWords, sameName } from '../words/names.js';
import { stem } from '../words/stem.js';
import type { Comparison } from './comparison.js';
import { rolesExclude } from './role-relations.js';

type Named = ValueOf<'role'> | ValueOf<'actor'>;

/**
 * Who or what somebody is. "Not B" excludes B and every narrower B; two affirmed roles exclude each other only when the
 * data say so, for a person is many things at once.
 */
export function compareRoles(a: Named, b: Named): Comparison {
  const left = nameWords(a.key).map(stem);
  const right = nameWords(b.key).map(stem);
  const equal = left.length > 0 && left.length === right.length && left.every((word) => right.includes(word));
  if (a.negated !== b.negated) {
    const [denied, stated] = a.negated ? [left, right] : [right, left];
    return denied.length > 0 && denied.every((word) => stated.includes(word)) ? 'excludes' : 'fits';
  }
  if (equal) return 'same';
  if (a.negated) return 'apart';
  if (a.entity !== null && b.entity !== null) return sameName(a.entity, b.entity) ? 'same' : 'fits';
  return rolesExclude(nameWords(a.key), nameWords(b.key)) ? 'excludes' : 'fits';
}
