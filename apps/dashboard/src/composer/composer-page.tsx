import { useTitle } from '../app/title.js';
import { text } from '../strings/composer.js';
import './composer.css';

export function ComposerPage() {
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
    </>
  );
}
