import { useState } from 'preact/hooks';
import { followAnew } from '../api/alert-stream.js';
import { editor, setEditor } from '../api/editor.js';
import { text } from '../strings/settings.js';

/** The name that decisions from this device are signed with. */
export function EditorName() {
  const [name, setName] = useState(editor.value);
  return (
    <form
      class="settings"
      onSubmit={(event) => {
        event.preventDefault();
        setEditor(name);
        followAnew();
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
      <div>
        <button type="submit" class="primary">
          {text.save}
        </button>
      </div>
      <p role="status">{text.kept(editor.value)}</p>
    </form>
  );
}
