import { answerOf, api, written, type Answer } from '../api/client.js';
import { Failure } from '../api/failure.js';
import { text } from '../strings/composer.js';
import type { DraftClaim } from './report-fields.js';

export type Amendment = Omit<Answer<'AmendClaimBody'>, 'note'>;

/** What an editor made of a claim that the machine shows. */
export interface Decided {
  readonly verdict: 'accept' | 'mend' | 'drop';
  /** The claim in words, for a reader who must be told that a decision could not be recorded. */
  readonly claim: string;
  readonly changes?: Amendment;
  readonly note?: string;
}

/** What tells a claim from others, while the text around it is still being written and once it is filed. */
export const keyOf = ({ aspect, content, value }: Pick<DraftClaim, 'aspect' | 'content' | 'value'>): string =>
  [aspect.slot, aspect.detail, value.display, content.text].join('\n');

/** A claim in a few words. */
export const wordsOf = ({ aspect, value }: DraftClaim): string => `${aspect.question} ${value.display}`;

/** A decision that could not be recorded, and why. */
export interface Unrecorded {
  readonly claim: string;
  readonly why: string;
}

/**
 * Records what the editor decided on claims of a report that has just been filed. A claim is found again by its words
 * and its question, which the preview and the filing read alike. `done` hears of each that is recorded, so that a second
 * try goes on where the first one stopped.
 */
export async function recordDecisions(
  claimIds: readonly string[],
  decided: Readonly<Record<string, Decided>>,
  done: (key: string) => void,
): Promise<readonly Unrecorded[]> {
  const wanted = Object.entries(decided);
  if (wanted.length === 0) return [];
  const unrecorded: Unrecorded[] = [];
  const filed = await readFiled(claimIds);
  for (const [key, decision] of wanted) {
    try {
      const id = filed.get(key);
      if (id === undefined) unrecorded.push({ claim: decision.claim, why: text.notFound });
      else {
        await record(id, decision);
        done(key);
      }
    } catch (error) {
      const why = error instanceof Failure ? error.message : Failure.unreachable().message;
      unrecorded.push({ claim: decision.claim, why });
    }
  }
  return unrecorded;
}

/** The ids of filed claims by what tells them apart. @throws Failure */
async function readFiled(claimIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const claims = await Promise.all(
    claimIds.map((claim) => answerOf(api.GET('/v1/claims/{claim}', { params: { path: { claim } } }))),
  );
  return new Map(claims.map((claim) => [keyOf(claim), claim.id]));
}

async function record(claim: string, { verdict, changes, note = '' }: Decided): Promise<void> {
  const params = { path: { claim } };
  if (verdict === 'drop') {
    await written(api.POST('/v1/claims/{claim}/drop', { params, body: { note } }));
    return;
  }
  if (verdict === 'mend') {
    await written(api.POST('/v1/claims/{claim}/amendment', { params, body: { ...changes, note } }));
  }
  await written(api.POST('/v1/claims/{claim}/acceptance', { params, body: {} }));
}
