import { valueKey } from '#story';
import type { Finding } from '../conflicts/conflict-book.js';
import type { PlacedClaim } from '../gates/claim-pair.js';
import type { Rule } from '../rules/rule.js';
import type { ScrutinyReport } from '../scrutiny-claim.js';
import { isNotice, takesBack } from './notices.js';

/** It judges no pairs: what it tells is that there was none. */
const unmatchedNotice: Rule = {
  name: 'unmatched-notice',
  version: '1',
  kind: 'retraction',
  severity: 'notice',
  reach: 'notice',
  judge: () => null,
};

/**
 * What the desk is told of a correction or retraction that came as a report of its own and took back nothing: no report
 * of the story says it, or none that the notice speaks for. Its own words stand on both sides.
 */
export function unmatchedFinding(
  { reportId, kind }: Pick<ScrutinyReport, 'reportId' | 'kind'>,
  claims: readonly PlacedClaim[],
): Finding | null {
  if (kind !== 'correction' && kind !== 'retraction') return null;
  const notice =
    claims.find(isNotice) ?? claims.find(takesBack) ?? claims.find(({ position }) => position === 'correction');
  if (!notice) return null;
  const old = notice.target?.value ?? notice.value;
  return {
    rule: unmatchedNotice,
    a: notice,
    b: notice,
    judgement: {
      fires: true,
      reason: 'A notice takes back what no report of this story says.',
      gates: ['neither its outlet nor any report that credits it says so here'],
      sides: [
        { key: `said ${valueKey(old)}`, value: old },
        { key: `taken back ${valueKey(notice.value)}`, value: notice.value },
      ],
      about: `unmatched:${reportId}`,
    },
  };
}
