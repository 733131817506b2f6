import { useState } from 'preact/hooks';
import { answerOf, api, given } from '../api/client.js';
import { Failure } from '../api/failure.js';
import { useAnswer, type Asked } from '../api/use-answer.js';
import { pointOfView, type PointOfView } from '../time/point-of-view.js';
import type { Question, View } from './records.js';

/** How many claims a page of the view holds: about two screens, read in well under a tenth of a second. */
const PAGE = 200;

export interface PagedView {
  readonly asked: Asked<View>;
  readonly questions: readonly Question[];
  /** Asks for the next page; null where all are there. */
  readonly more: (() => void) | null;
  readonly reading: boolean;
  readonly failure: Failure | null;
}

interface Extra {
  readonly of: View;
  readonly questions: readonly Question[];
  readonly cursor: string | null;
}

/** The request for the first page of the story at a point. */
export function viewAt(storyId: string, point: PointOfView) {
  const query = given({ asOf: point.asOf, recordedAsOf: point.recordedAsOf, reconstructed: point.reconstructed });
  const params = { path: { story: storyId }, query: { ...query, limit: PAGE } };
  return {
    key: `view ${storyId} ${JSON.stringify(query)}`,
    query,
    ask: (signal: AbortSignal): Promise<View> => answerOf(api.GET('/v1/stories/{story}/view', { params, signal })),
  };
}

/** The story at the point that the address names, a page at a time. */
export function useView(storyId: string): PagedView {
  const point = pointOfView();
  const { key, query, ask } = viewAt(storyId, point);
  const asked = useAnswer(key, ask);
  const [extra, setExtra] = useState<Extra | null>(null);
  const [reading, setReading] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const first = asked.value;
  const own = extra !== null && extra.of === first ? extra : null;
  const cursor = own ? own.cursor : (first?.nextCursor ?? null);

  const more = async (of: View, from: string): Promise<void> => {
    setReading(true);
    setFailure(null);
    try {
      const request = { ...query, limit: PAGE, cursor: from };
      const page = await answerOf(
        api.GET('/v1/stories/{story}/view', { params: { path: { story: storyId }, query: request } }),
      );
      setExtra({ of, questions: [...(own?.questions ?? []), ...page.questions], cursor: page.nextCursor });
    } catch (error) {
      setFailure(error instanceof Failure ? error : Failure.unreachable());
    } finally {
      setReading(false);
    }
  };
  return {
    asked,
    questions: joined(first?.questions ?? [], own?.questions ?? []),
    more:
      first !== null && cursor !== null
        ? () => {
            void more(first, cursor);
          }
        : null,
    reading,
    failure,
  };
}

/** A question that was split between pages is one again. */
export function joined(first: readonly Question[], later: readonly Question[]): Question[] {
  const byId = new Map<string, Question>();
  for (const question of [...first, ...later]) {
    const before = byId.get(question.questionId);
    if (!before) byId.set(question.questionId, question);
    else {
      const { continued: _continued, ...whole } = before;
      byId.set(question.questionId, { ...whole, answers: [...before.answers, ...question.answers] });
    }
  }
  return [...byId.values()];
}
