import { text } from '../strings/composer.js';
import type { Draft } from './use-draft.js';

/** How the draft stands: kept, not kept, or written in another tab as well. */
export function DraftBar({ draft }: { readonly draft: Draft<object> }) {
  const { kept, elsewhere, discard, settle } = draft;
  if (elsewhere) {
    return (
      <div class="state state-failed" role="alert">
        <p>{text.elsewhere}</p>
        <div class="actions">
          <button
            type="button"
            onClick={() => {
              settle('theirs');
            }}
          >
            {text.takeTheirs}
          </button>
          <button
            type="button"
            onClick={() => {
              settle('mine');
            }}
          >
            {text.keepMine}
          </button>
        </div>
      </div>
    );
  }
  return (
    <div class="draft-bar">
      <p class="data soft" role="status">
        {kept === true && text.draftKept}
        {kept === false && text.draftNotKept}
        {kept === null && text.draftNone}
      </p>
      {kept !== null && (
        <button type="button" onClick={discard}>
          {text.discard}
        </button>
      )}
    </div>
  );
}
