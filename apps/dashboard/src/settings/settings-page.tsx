import { useTitle } from '../app/title.js';
import { text } from '../strings/settings.js';
import './settings.css';

export function SettingsPage() {
  useTitle(text.title);
  return (
    <>
      <h1>{text.title}</h1>
    </>
  );
}
