import { useTitle } from '../app/title.js';
import { text } from '../strings/time.js';
import './time.css';

export function ComparePage() {
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
    </>
  );
}
