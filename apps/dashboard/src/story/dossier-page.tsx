import type { PageProps } from '../app/lazy-page.js';
import { StoryFrame } from './story-frame.js';

export function DossierPage({ parts: [storyId = ''] }: PageProps) {
  return (
    <StoryFrame storyId={storyId} tab="dossier">
      {() => null}
    </StoryFrame>
  );
}
