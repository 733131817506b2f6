import type { Claim, Conflict } from './records.js';

const span = { text: 'The weir gave way on 4 May.', start: 0, end: 27 };

/** An invented claim for specs, with nothing remarkable about it. */
export const plainClaim: Claim = {
  ...{ id: 'a', storyId: 'weir', reportId: 'r1', revision: 1, outlet: 'Lowmere Echo' },
  ...{ evidence: span, content: span, position: 'body', attribution: [], authorCommitment: 'states' },
  ...{ certainty: 'certain', polarity: 'affirmed', hedges: [], modality: 'fact', stance: 'asserts' },
  ...{ target: null, response: null, event: null, questionId: 'q1' },
  aspect: { key: 'weir/when', slot: 'when', behaviour: 'fixed', detail: '', question: 'When did the weir give way?' },
  value: { type: 'text', display: '4 May', key: '4 may', span: { start: 21, end: 26 } },
  ...{ occurred: null, validAt: null },
  published: { edtf: '2021-05-06', earliest: null, latest: '2021-05-06T21:59:59.999Z', basis: 'stated' },
  ...{ recordedAt: '2021-05-07T08:00:00.000Z', possiblyFrom: '2021-05-06T21:59:59.999Z' },
  ...{ knownFrom: '2021-05-06T21:59:59.999Z', known: 'definite', reconstructed: false },
  ...{ standing: 'current', verdict: 'unverified', acceptedBy: null },
};

export const claim = (id: string, fields: Partial<Claim> = {}): Claim => ({ ...plainClaim, id, ...fields });

export const conflict = (id: string, fields: Partial<Conflict> = {}): Conflict => ({
  ...{ id, storyId: 'weir', kind: 'date', severity: 'alert', rule: 'dates', ruleVersion: '1' },
  ...{ reason: 'One side says 4 May, the other 5 May.', gates: [], status: 'open', aspect: null, event: null },
  ...{ relation: 'independent', sides: [], fitsSeveral: [], questionId: 'q1' },
  ...{ knownFrom: plainClaim.knownFrom, detectedAt: plainClaim.recordedAt },
  ...fields,
});
