import { useTitle } from '../app/title.js';
import { text } from '../strings/stories.js';
import './stories.css';

export function StoriesPage() {
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
    </>
  );
}
