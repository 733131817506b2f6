import { useTitle } from '../app/title.js';
import { text } from '../strings/conflicts.js';
import './conflicts.css';

export function InboxPage() {
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
    </>
  );
}
