import type { Account } from './account.js';
import type { Claim, OfficialResponse, Question } from './records.js';

/** The evidence of a dossier in the order in which its text refers to it, each claim once. */
export interface Footnotes {
  readonly claims: readonly Claim[];
  /** Numbers from 1 by the id of a claim. */
  readonly numberOf: ReadonlyMap<string, number>;
}

/** Numbers every claim of an account, from the contested on top to what may only have been public. */
export function footnotesOf(
  account: Account,
  claims: ReadonlyMap<string, Claim>,
  responses: readonly OfficialResponse[],
): Footnotes {
  const ofSides = account.contested.flatMap(({ conflicts, others }) => [
    ...conflicts.flatMap(({ sides }) =>
      sides.flatMap((side) => side.claims.flatMap(({ claimId }) => claims.get(claimId) ?? [])),
    ),
    ...others.flatMap((answer) => answer.claims),
  ]);
  const ordered = [
    ...ofSides,
    ...claimsIn(account.agreed),
    ...responses.map(({ claim }) => claim),
    ...claimsIn(account.unconfirmed),
    ...claimsIn(account.possible),
  ];
  const once = [...new Map(ordered.map((claim) => [claim.id, claim])).values()];
  return { claims: once, numberOf: new Map(once.map(({ id }, index) => [id, index + 1])) };
}

const claimsIn = (questions: readonly Question[]): Claim[] =>
  questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.claims));

/** Numbers as a reader finds them: 3, 5–8. */
export function numbersInWords(numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((one, other) => one - other);
  const runs: [number, number][] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}
