import { useEffect, useRef, useState } from 'preact/hooks';
import { useAction } from '../api/use-action.js';
import { hrefTo } from '../app/router.js';
import { Failed } from '../app/states.js';
import { text } from '../strings/composer.js';
import { recordDecisions, type Decided, type Unrecorded } from './decided-claims.js';
import type { Filed, ReportFields } from './report-fields.js';
import type { Draft } from './use-draft.js';

interface FiledPanelProps {
  readonly storyId: string;
  readonly filed: Filed;
  readonly decided: Readonly<Record<string, Decided>>;
  readonly draft: Draft<ReportFields>;
}

/**
 * The report is filed; what the editor decided on its claims is recorded one by one. Until all of it is, the draft keeps
 * what is left, so that a reload goes on with it.
 */
export function FiledPanel({ storyId, filed, decided, draft }: FiledPanelProps) {
  const [all] = useState(() => Object.keys(decided).length);
  const [unrecorded, setUnrecorded] = useState<readonly Unrecorded[]>([]);
  const left = useRef(decided);
  const heading = useRef<HTMLHeadingElement>(null);
  const recording = useAction(async () => {
    const rest = await recordDecisions(filed.claimIds, left.current, (key) => {
      const { [key]: _, ...others } = left.current;
      left.current = others;
      draft.setNow({ decided: others });
    });
    setUnrecorded(rest);
    if (rest.length === 0) draft.forget();
  });
  useEffect(() => {
    heading.current?.focus();
    void recording.run();
  }, []);
  const done = all - Object.keys(decided).length;
  const story = `/stories/${encodeURIComponent(storyId)}`;
  return (
    <section class="filed">
      <h2 ref={heading} tabIndex={-1}>
        {text.filed}
      </h2>
      <p>{text.filedCount(filed.claimIds.length)}</p>
      {all > 0 && (
        <p class="data" role="status">
          {recording.busy ? text.applying(done, all) : text.applied(done)}
        </p>
      )}
      {recording.failure && <Failed failure={recording.failure} retry={() => void recording.run()} />}
      {unrecorded.length > 0 && !recording.busy && (
        <div class="state state-failed" role="alert">
          <p>{text.notApplied}</p>
          <ul>
            {unrecorded.map(({ claim, why }) => (
              <li key={claim}>
                <strong dir="auto">{claim}</strong> {why}
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => void recording.run()}>
            {text.again}
          </button>
        </div>
      )}
      <p class="actions">
        <a class="button" href={story}>
          {text.toStory}
        </a>
        <a class="button" href={hrefTo('/inbox', { story: storyId })}>
          {text.toInbox}
        </a>
        <button type="button" disabled={recording.busy} onClick={draft.discard}>
          {text.another}
        </button>
      </p>
    </section>
  );
}
