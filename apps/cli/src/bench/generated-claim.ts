import type { ClaimContent, ClaimRecord } from '#story';

/** A claim of a generated report: one in thirty is an official silence, the others are figures. */
export function generatedClaim(next: () => number, reportId: string, index: number): ClaimRecord {
  const start = index * 190;
  const span = { revision: 1, start, end: start + 170 };
  const silent = next() < 1 / 30;
  const value = Math.floor(next() * 4);
  const speaker = `Speaker ${Math.floor(next() * 60)}`;
  const common: Omit<ClaimContent, 'stance' | 'response' | 'aspect' | 'value'> = {
    evidence: span,
    content: { ...span, start: start + 20, end: start + 160 },
    position: index === 0 ? 'headline' : 'body',
    attribution: [
      {
        level: 0,
        speaker,
        kind: 'named',
        count: null,
        role: 'spokesman',
        onBehalfOf: null,
        toldTo: null,
        cue: 'said',
        direct: false,
      },
    ],
    authorCommitment: 'relays',
    certainty: next() < 0.8 ? 'certain' : 'probable',
    polarity: 'affirmed',
    hedges: [],
    modality: 'fact',
    target: null,
    event: {
      key: 'crash:harlow',
      class: 'accident',
      head: 'crash',
      main: true,
      participants: [{ name: 'harlow', part: 'patient' }],
      place: 'harlow',
      date: null,
      qualifiers: [],
    },
    valueSpan: { start: start + 40, end: start + 52 },
    occurred: null,
    validAt: null,
    reconstructed: null,
  };
  const ids = { claimId: `${reportId}.${String(index).padStart(8, '0')}`, reportId, extractor: 'bench' };
  if (silent) {
    const aspect = {
      key: 'crash:harlow/reply',
      slot: 'reply',
      behaviour: 'reply',
      detail: speaker,
      question: `What did ${speaker} say?`,
    } as const;
    return {
      ...common,
      ...ids,
      stance: 'responds',
      response: 'no_comment',
      aspect,
      value: { type: 'response', response: 'no_comment' },
    };
  }
  const aspect = {
    key: 'crash:harlow/count/hurt',
    slot: 'count',
    behaviour: 'grows',
    detail: 'hurt',
    question: 'How many were hurt?',
  } as const;
  return {
    ...common,
    ...ids,
    stance: 'asserts',
    response: null,
    aspect,
    value: {
      type: 'quantity',
      min: value,
      max: value,
      bound: 'exact',
      unit: 'person',
      counted: 'hurt',
      whose: '',
      measure: 'total',
      partOf: null,
    },
  };
}
