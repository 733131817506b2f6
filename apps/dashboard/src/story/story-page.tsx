import { useTitle } from '../app/title.js';
import { text } from '../strings/story.js';
import './story.css';

export function StoryPage() {
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
    </>
  );
}
