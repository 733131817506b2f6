import { useTitle } from '../app/title.js';
import { text } from '../strings/sources.js';
import './sources.css';

export function SourcesPage() {
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
    </>
  );
}
