import type { PageProps } from '../app/lazy-page.js';
import { StoryFrame } from '../story/story-frame.js';

export function ComparePage({ parts: [storyId = ''] }: PageProps) {
  return (
    <StoryFrame storyId={storyId} tab="compare">
      {() => null}
    </StoryFrame>
  );
}
