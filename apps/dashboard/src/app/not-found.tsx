import { text } from '../strings/shell.js';
import { useTitle } from './title.js';

export function NotFound() {
  useTitle(text.notFoundTitle);
  return (
    <>
      <h1>{text.notFoundTitle}</h1>
      <p>{text.notFound}</p>
      <p>
        <a href="/">{text.toStories}</a>
      </p>
    </>
  );
}
