import { perClaim } from './per-claim.js';

/** Names the sentence of a claim: its report and where it begins. */
export const sentenceKey = perClaim(({ reportId, evidence }) => `${reportId}:${evidence.start}`);
