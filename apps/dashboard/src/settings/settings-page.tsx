import { useState } from 'preact/hooks';
import { editor, setEditor } from '../api/editor.js';
import { useTitle } from '../app/title.js';
import { text } from '../strings/settings.js';
import './settings.css';

export function SettingsPage() {
  useTitle(text.title);
  const [name, setName] = useState(editor.value);
  return (
    <>
      <h1>{text.title}</h1>
      <form
        class="settings"
        onSubmit={(event) => {
          event.preventDefault();
          setEditor(name);
        }}
      >
        <label>
          {text.editor}
          <input
            value={name}
            onInput={({ currentTarget }) => {
              setName(currentTarget.value);
            }}
          />
        </label>
        <button type="submit" class="primary">
          {text.save}
        </button>
        <p role="status">{text.kept(editor.value)}</p>
      </form>
    </>
  );
}
