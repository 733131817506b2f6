import { useState } from 'preact/hooks';
import { text } from '../strings/alerts.js';
import { desktop, setDesktop, setSound, sound } from './attention.js';

/** Whether alerts may be heard, and shown outside of the page. */
export function AttentionChoices() {
  const [refused, setRefused] = useState(false);
  return (
    <fieldset class="attention no-print">
      <legend class="hidden">{text.attention}</legend>
      <label class="attention-choice">
        <input
          type="checkbox"
          checked={sound.value}
          onChange={({ currentTarget }) => {
            setSound(currentTarget.checked);
          }}
        />
        <span>{text.sound}</span>
      </label>
      <label class="attention-choice">
        <input
          type="checkbox"
          checked={desktop.value}
          onChange={({ currentTarget }) => {
            const box = currentTarget;
            void setDesktop(box.checked).then((asAsked) => {
              setRefused(!asAsked);
              box.checked = desktop.value;
            });
          }}
        />
        <span>{text.desktop}</span>
      </label>
      <p role="status" class="data">
        {refused ? text.desktopRefused : ''}
      </p>
    </fieldset>
  );
}
