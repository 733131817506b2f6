import { useState } from 'preact/hooks';
import { api, written } from '../api/client.js';
import { useAction } from '../api/use-action.js';
import { hrefTo, navigate } from '../app/router.js';
import { Failed } from '../app/states.js';
import { text } from '../strings/stories.js';

/** Opens a story; a refusal is said in the problem document's own sentence. */
export function StartStory() {
  const [title, setTitle] = useState('');
  const [timeZone, setTimeZone] = useState(Intl.DateTimeFormat().resolvedOptions().timeZone);
  const open = useAction(async () => {
    const { storyId } = await written(api.POST('/v1/stories', { body: { title, timeZone } }));
    navigate(hrefTo(`/stories/${encodeURIComponent(storyId)}`));
  });
  return (
    <details class="start-story">
      <summary>{text.start}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void open.run();
        }}
      >
        <label>
          {text.name}
          <input
            required
            value={title}
            onInput={({ currentTarget }) => {
              setTitle(currentTarget.value);
            }}
          />
        </label>
        <label>
          {text.zone}
          <input
            required
            value={timeZone}
            onInput={({ currentTarget }) => {
              setTimeZone(currentTarget.value);
            }}
          />
        </label>
        {open.failure && <Failed failure={open.failure} />}
        <button type="submit" class="primary" disabled={open.busy}>
          {text.open}
        </button>
      </form>
    </details>
  );
}
