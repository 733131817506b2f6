import fc from 'fast-check';
import {
  aClaim,
  aReport,
  asOfs,
  atHour,
  histories,
  record,
  recordedAsOfs,
  twoArrivals,
} from '../../../../test/support/histories.js';
import type { ClaimContent } from '../claims/claim-content.js';
import type { StoryEvent } from '../events/catalogue.js';
import type { Assessment, AssessmentPoint } from './assessment.js';
import { assess, assessFacts } from './assess.js';
import { claimBounds, knownAt } from './assess-claim.js';
import { evolveFacts } from './evolve-facts.js';
import { NO_FACTS, type StoryFacts } from './facts.js';
import type { RecordedStoryEvent } from './recorded-event.js';

const END = '9999-01-01T00:00:00.000Z';
const point = (asOf: string, more: Partial<AssessmentPoint> = {}): AssessmentPoint => ({
  asOf,
  recordedAsOf: END,
  reconstructed: 'include',
  ...more,
});

/** Claims as the view shows them: which, how surely known, with which standing; and who is silent. */
function summary(assessment: Assessment): unknown {
  const claims = [
    ...assessment.questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.claims)),
    ...assessment.officialResponses.map(({ claim }) => claim),
  ];
  return {
    claims: claims.map(({ claimId, known, standing }) => `${claimId} ${known} ${standing}`).sort(),
    responses: assessment.officialResponses
      .map(({ who, response, claim }) => `${who} ${response} ${claim.claimId}`)
      .sort(),
  };
}

const factsOf = (history: readonly RecordedStoryEvent[]): StoryFacts => evolveFacts(NO_FACTS, history);

describe('the facts of a story', () => {
  it('are the same whether its events are folded in pieces or whole', () => {
    fc.assert(
      fc.property(histories, fc.nat(), (history, cut) => {
        const at = cut % (history.length + 1);
        expect(evolveFacts(factsOf(history.slice(0, at)), history.slice(at))).toEqual(factsOf(history));
      }),
    );
  });

  it('leave the facts they started from untouched', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const before = factsOf(history.slice(0, 3));
        const copy = structuredClone(before);
        evolveFacts(before, history.slice(3));
        expect(before).toEqual(copy);
      }),
    );
  });
});

describe('what was known at a point', () => {
  it('holds every claim known then exactly once', () => {
    fc.assert(
      fc.property(histories, asOfs, (history, asOf) => {
        const facts = factsOf(history);
        const expected = [...facts.claims.values()]
          .filter((claim) => {
            const report = facts.reports.get(claim.record.reportId);
            return report !== undefined && knownAt(claimBounds(claim, report), asOf) !== null;
          })
          .map((claim) => claim.record.claimId)
          .sort();
        const view = assessFacts(facts, point(asOf));
        const shown = [
          ...view.questions.flatMap(({ answers }) =>
            answers.flatMap(({ claims }) => claims.map(({ claimId }) => claimId)),
          ),
          ...view.officialResponses.map(({ claim }) => claim.claimId),
        ];
        expect(shown.sort()).toEqual(expected);
      }),
    );
  });

  it('does not hang on the order in which reports came in', () => {
    fc.assert(
      fc.property(twoArrivals, asOfs, ([one, other], asOf) => {
        expect(summary(assess(one, point(asOf)))).toEqual(summary(assess(other, point(asOf))));
      }),
    );
  });

  it('does not hang on what was recorded later', () => {
    fc.assert(
      fc.property(
        histories.chain((history) => fc.tuple(fc.constant(history), recordedAsOfs(history))),
        asOfs,
        ([history, recordedAsOf], asOf) => {
          const earlier = history.filter((event) => event.recordedAt <= recordedAsOf);
          expect(assess(history, point(asOf, { recordedAsOf }))).toEqual(
            assess(earlier, point(asOf, { recordedAsOf })),
          );
        },
      ),
    );
  });

  it('does not hang, without reconstructed claims, on what was published later', () => {
    fc.assert(
      fc.property(histories, asOfs, (history, asOf) => {
        const facts = factsOf(history);
        const later = new Set(
          [...facts.claims.values()]
            .filter((claim) => {
              const report = facts.reports.get(claim.record.reportId);
              return report === undefined || knownAt(claimBounds(claim, report), asOf) === null;
            })
            .map((claim) => claim.record.claimId),
        );
        const without = history.filter(({ event }) => !('claimId' in event.data && later.has(event.data.claimId)));
        const at = point(asOf, { reconstructed: 'exclude' });
        expect(summary(assess(history, at))).toEqual(summary(assess(without, at)));
      }),
    );
  });

  it('names change points that lie strictly before and after it', () => {
    fc.assert(
      fc.property(histories, asOfs, (history, asOf) => {
        const { previous, next } = assess(history, point(asOf)).changes;
        expect(previous === null || previous < asOf).toBe(true);
        expect(next === null || next > asOf).toBe(true);
      }),
    );
  });
});

describe('standing and silence at a point', () => {
  const filed = (id: string, from: number, to: number): StoryEvent => ({
    type: 'ReportPublished',
    data: aReport(id, { edtf: '..', earliest: atHour(from), latest: atHour(to) }),
  });
  const claimed = (claimId: string, reportId: string, more: Partial<ClaimContent> = {}): StoryEvent => ({
    type: 'ClaimAsserted',
    data: { ...aClaim(more), claimId, reportId, extractor: 'rules/1' },
  });
  const at = (events: StoryEvent[], hour: number, more: Partial<AssessmentPoint> = {}): Assessment =>
    assess(record(events), point(atHour(hour), more));
  const onlyClaim = (view: Assessment) => view.questions[0]?.answers[0]?.claims[0];

  it('shows a report whose publication range straddles the moment as possibly known', () => {
    const events = [filed('r', 10, 20), claimed('c', 'r')];
    expect(onlyClaim(at(events, 9))).toBeUndefined();
    expect(onlyClaim(at(events, 15))?.known).toBe('possible');
    expect(onlyClaim(at(events, 20))?.known).toBe('definite');
  });

  it('lets a retraction count from its own time on and leaves the day before as it was', () => {
    const published = { edtf: '..', earliest: atHour(48), latest: atHour(48) };
    const events: StoryEvent[] = [
      filed('r', 10, 10),
      claimed('c', 'r'),
      {
        type: 'ClaimRetracted',
        data: { reportId: 'r', claimId: 'c', note: 'wrong street', published, causedBy: null },
      },
    ];
    expect(onlyClaim(at(events, 47))?.standing).toBe('current');
    expect(onlyClaim(at(events, 48))?.standing).toBe('retracted');
  });

  it('shows a reconstructed claim from the act that it recounts, marked, unless asked to leave it out', () => {
    const range = { edtf: '..', earliest: atHour(5), latest: atHour(6) };
    const events = [
      filed('r', 100, 120),
      claimed('c', 'r', { reconstructed: { range, why: 'early reports said so' } }),
    ];
    expect(onlyClaim(at(events, 6))).toMatchObject({ known: 'definite', reconstructed: true });
    expect(at(events, 6, { reconstructed: 'exclude' }).questions).toEqual([]);
  });

  it('counts pick-ups of one wire as one origin until an editor cuts the edge', () => {
    const edge = (id: string): StoryEvent => ({
      type: 'LineageEstablished',
      data: {
        edgeId: `e-${id}`,
        reportId: id,
        origin: { outlet: 'The Northern Wire', reportId: null },
        basis: 'stated',
        why: '',
        evidence: [],
      },
    });
    const placed = (id: string, reportId: string): StoryEvent => ({
      type: 'ClaimPlaced',
      data: { reportId, claimId: id, eventKey: 'e', questionId: 'q', question: '?', why: '', ruleVersion: '1' },
    });
    const events = [
      filed('a', 1, 1),
      filed('b', 2, 2),
      claimed('ca', 'a'),
      claimed('cb', 'b'),
      placed('ca', 'a'),
      placed('cb', 'b'),
      edge('a'),
      edge('b'),
    ];
    const answer = (all: StoryEvent[]) => at(all, 10).questions[0]?.answers[0];
    expect(answer(events)).toMatchObject({ independentOrigins: 1, outlets: ['Outlet a', 'Outlet b'] });
    expect(
      answer([...events, { type: 'LineageCut', data: { edgeId: 'e-a', reportId: 'a', note: '' } }])?.independentOrigins,
    ).toBe(2);
  });
});
