import {
  byFirstKnown,
  displayOf,
  questionsOf,
  type AssessedConflict,
  type ClaimGist,
  type ClaimRecord,
  type GroupedQuestion,
} from '#story';
import type { ClaimAtPoint } from '../claims/claim-at-point.js';
import type { TextOf } from '../claims/show-claim.js';
import type { ShownClaim } from '../claims/shown-claim.js';
import type { StoryAtPoint } from '../points/story-at-point.js';
import type { QuestionOnPage } from './question-page.js';
import type { ShownAnswer, ShownQuestion } from './view.js';

interface PlacedClaim extends ClaimAtPoint, ClaimGist {}

/** A question with the part of each answer that stands on the page. */
interface Cut {
  readonly place: QuestionOnPage;
  readonly question: GroupedQuestion<PlacedClaim>;
  readonly answers: readonly {
    readonly whole: GroupedQuestion<PlacedClaim>['answers'][number];
    readonly here: readonly PlacedClaim[];
  }[];
}

function cut(place: QuestionOnPage, question: GroupedQuestion<PlacedClaim>): Cut {
  let passed = 0;
  const answers = question.answers.map((whole) => {
    const begin = Math.max(0, place.skip - passed);
    const end = Math.max(0, place.skip + place.take - passed);
    passed += whole.claims.length;
    return { whole, here: whole.claims.slice(begin, end) };
  });
  return { place, question, answers: answers.filter(({ here }) => here.length > 0) };
}

async function placedClaims(story: StoryAtPoint, claims: readonly ClaimAtPoint[]): Promise<PlacedClaim[]> {
  const { reports, origins } = await story.facts();
  return claims.flatMap((claim) => {
    const report = reports.get(claim.reportId);
    const origin = origins.get(claim.reportId);
    return report && origin ? [{ ...claim, outlet: report.report.outlet.name, origin: origin.key }] : [];
  });
}

interface Words {
  readonly records: ReadonlyMap<string, ClaimRecord>;
  readonly textOf: TextOf;
  readonly shown: ReadonlyMap<string, ShownClaim>;
}

function showQuestion(
  { place, question, answers }: Cut,
  conflicts: readonly AssessedConflict[],
  { records, textOf, shown }: Words,
): ShownQuestion[] {
  const { spokesman } = question;
  const speaking = records.get(spokesman.claimId);
  if (!speaking) return [];
  return [
    {
      questionId: place.questionId,
      eventKey: spokesman.eventKey,
      question: spokesman.question,
      aspect: speaking.aspect,
      answers: answers.flatMap(({ whole, here }): ShownAnswer[] => {
        const first = records.get(whole.claims[0].claimId);
        if (!first) return [];
        const text = textOf(first.reportId, first.evidence.revision);
        return [
          {
            value: { ...first.value, display: displayOf(first.value, text) },
            polarity: first.polarity,
            certainties: whole.certainties,
            standing: whole.standing,
            independentOrigins: whole.independentOrigins,
            outlets: whole.outlets,
            knownFrom: whole.knownFrom,
            reconstructed: whole.reconstructed,
            claims: here.flatMap(({ claimId }) => shown.get(claimId) ?? []),
          },
        ];
      }),
      conflictIds: conflicts
        .filter(({ conflict }) => conflict.questionId === place.questionId)
        .map(({ conflict }) => conflict.conflictId),
      ...(place.whole ? {} : { continued: true }),
    },
  ];
}

/** The questions of a page with their answers, counted over all claims, and the claims that stand on the page. */
export async function showQuestions(
  story: StoryAtPoint,
  places: readonly QuestionOnPage[],
  conflicts: readonly AssessedConflict[],
): Promise<ShownQuestion[]> {
  const claims = await story.claims({ of: 'questions', questionIds: places.map(({ questionId }) => questionId) });
  const grouped = new Map(
    questionsOf(await placedClaims(story, claims)).map((question) => [question.spokesman.questionId, question]),
  );
  const cuts = places.flatMap((place) => {
    const question = grouped.get(place.questionId);
    return question ? [cut(place, question)] : [];
  });
  const here = cuts.flatMap(({ answers }) => answers.flatMap((answer) => answer.here)).sort(byFirstKnown);
  const speaking = cuts.flatMap(({ question, answers }) => [
    question.spokesman,
    ...answers.map(({ whole }) => whole.claims[0]),
  ]);
  const needed = [...new Map([...here, ...speaking].map((claim) => [claim.claimId, claim])).values()];
  const [records, textOf] = await Promise.all([
    story.records(needed),
    story.texts(needed.map(({ reportId }) => reportId)),
  ]);
  const shown = new Map((await story.show(here, records, textOf)).map((claim) => [claim.id, claim]));
  return cuts.flatMap((one) => showQuestion(one, conflicts, { records, textOf, shown }));
}
