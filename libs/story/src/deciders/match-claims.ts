import { claimSpeaker, type ClaimContent } from '../claims/claim-content.js';
import { valueKey } from '../claims/value-key.js';
import type { ClaimRecord } from '../events/claim-schemas.js';

/** A new draft and the live claim that it continues, or `null` where it says something new. */
export interface DraftMatch {
  readonly draft: ClaimContent;
  readonly claim: ClaimRecord | null;
}

export interface ClaimMatching {
  readonly matches: readonly DraftMatch[];
  /** Live claims that no draft continues. */
  readonly unmatched: readonly ClaimRecord[];
}

/** Share of the shorter span that both spans cover, 0 to 1; spans of different revisions share nothing. */
function overlap(a: ClaimContent['content'], b: ClaimContent['content']): number {
  if (a.revision !== b.revision) return 0;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / Math.max(1, Math.min(a.end - a.start, b.end - b.start));
}

function score(draft: ClaimContent, claim: ClaimRecord): number {
  const covered = overlap(draft.content, claim.content);
  const sameSpeaker = claimSpeaker(draft) === claimSpeaker(claim);
  const sameValue = valueKey(draft.value) === valueKey(claim.value);
  if (covered < 0.5 || !(sameSpeaker || sameValue)) return 0;
  return covered + (draft.aspect.slot === claim.aspect.slot ? 2 : 0) + (sameSpeaker ? 1 : 0) + (sameValue ? 1 : 0);
}

/**
 * Matches drafts of one text to the claims that live on it: same revision, content overlap of half or more, same
 * speaker or value; the best pair first, each claim once (EVENTS.md section 2).
 */
export function matchByOverlap(drafts: readonly ClaimContent[], live: readonly ClaimRecord[]): ClaimMatching {
  const pairs = drafts
    .flatMap((draft, index) => live.map((claim) => ({ index, claim, score: score(draft, claim) })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index || (a.claim.claimId < b.claim.claimId ? -1 : 1));
  const byDraft = new Map<number, ClaimRecord>();
  const taken = new Set<string>();
  for (const { index, claim } of pairs) {
    if (byDraft.has(index) || taken.has(claim.claimId)) continue;
    byDraft.set(index, claim);
    taken.add(claim.claimId);
  }
  return {
    matches: drafts.map((draft, index) => ({ draft, claim: byDraft.get(index) ?? null })),
    unmatched: live.filter(({ claimId }) => !taken.has(claimId)),
  };
}

/**
 * Matches drafts of a corrected text to the claims of the text before it, whose offsets have moved: same words, same
 * speaker, same slot, same value.
 * @param words the words of a claim's content, by {@link wordsKey}
 */
export function matchByWords(
  drafts: readonly ClaimContent[],
  live: readonly ClaimRecord[],
  words: (content: ClaimContent['content']) => string,
): ClaimMatching {
  const identity = (claim: ClaimContent): string =>
    JSON.stringify([words(claim.content), claimSpeaker(claim), claim.aspect.slot, valueKey(claim.value)]);
  const waiting = new Map<string, ClaimRecord[]>();
  for (const claim of live) waiting.set(identity(claim), [...(waiting.get(identity(claim)) ?? []), claim]);
  const matches = drafts.map((draft) => ({ draft, claim: waiting.get(identity(draft))?.shift() ?? null }));
  const left = new Set([...waiting.values()].flat());
  return { matches, unmatched: live.filter((claim) => left.has(claim)) };
}
