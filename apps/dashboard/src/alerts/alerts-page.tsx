import { useTitle } from '../app/title.js';
import { text } from '../strings/alerts.js';
import './alerts.css';

export function AlertsPage() {
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
    </>
  );
}
