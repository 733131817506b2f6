import { useState } from 'preact/hooks';
import { answerOf, api, given } from '../api/client.js';
import { useAnswer, type Asked } from '../api/use-answer.js';
import { pointOfView } from '../time/point-of-view.js';
import type { View } from './records.js';
import { joined } from './use-view.js';

/** Claims that one request reads: a thousand are a few megabytes. */
const PAGE = 500;

/** The story at the point that the address names with all of its claims, and how many have been read so far. */
export function useWholeView(storyId: string): { readonly asked: Asked<View>; readonly read: number } {
  const point = pointOfView();
  const query = given({ asOf: point.asOf, recordedAsOf: point.recordedAsOf, reconstructed: point.reconstructed });
  const [read, setRead] = useState(0);
  const asked = useAnswer(`whole ${storyId} ${JSON.stringify(query)}`, async (signal) => {
    const page = (cursor: string | null): Promise<View> =>
      answerOf(
        api.GET('/v1/stories/{story}/view', {
          params: { path: { story: storyId }, query: { ...query, limit: PAGE, ...given({ cursor }) } },
          signal,
        }),
      );
    const first = await page(null);
    let { questions, nextCursor } = first;
    setRead(claimsIn(questions));
    while (nextCursor !== null) {
      const next = await page(nextCursor);
      questions = joined(questions, next.questions);
      ({ nextCursor } = next);
      setRead(claimsIn(questions));
    }
    return { ...first, questions, nextCursor: null };
  });
  return { asked, read };
}

const claimsIn = (questions: View['questions']): number =>
  questions.reduce((sum, { answers }) => sum + answers.reduce((some, { claims }) => some + claims.length, 0), 0);
