import { answerOf, api, given, type Answer } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';

type Story = Answer<'StoryList'>['stories'][number];

/** How many stories can be chosen from; others are named by their ids. */
const MOST = 200;

export interface Stories {
  readonly all: readonly Story[];
  readonly titleOf: (id: string) => string;
}

/** The stories of the desk, to choose from and to name. */
export function useStories(): Stories {
  const asked = useAnswer('stories', (signal) =>
    answerOf(api.GET('/v1/stories', { params: { query: given({ limit: MOST }) }, signal })),
  );
  const all = asked.value?.stories ?? [];
  return { all, titleOf: (id) => all.find((story) => story.id === id)?.title ?? id };
}
