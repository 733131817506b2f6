import { useEffect, useState } from 'preact/hooks';
import { arrivals, connection, markSeen, type Arrival } from '../api/alert-stream.js';
import { answerOf, api, given } from '../api/client.js';
import { editor } from '../api/editor.js';
import { useAnswer } from '../api/use-answer.js';
import { Empty, Failed } from '../app/states.js';
import { useTitle } from '../app/title.js';
import { text } from '../strings/alerts.js';
import { AlertLine } from './alert-line.js';
import { AttentionChoices } from './attention-choices.js';
import { DigestPart } from './digest.js';
import { merged, MOST_SHOWN, readTold } from './told-alerts.js';
import './alerts.css';

/** How many stories are known by their titles here; others by their ids. */
const MOST_STORIES = 200;

/** The alerts as they come. What is being read stays where it is: newer ones are counted, and shown when asked for. */
export function AlertsPage() {
  useTitle(text.title);
  const stories = useAnswer('stories', (signal) =>
    answerOf(api.GET('/v1/stories', { params: { query: given({ limit: MOST_STORIES }) }, signal })),
  );
  const before = useAnswer(`alerts told ${editor.value}`, readTold);
  const [shown, setShown] = useState<readonly Arrival[]>(arrivals.value);
  useEffect(markSeen, []);
  const [newest] = shown;
  const came = newest === undefined ? arrivals.value.length : arrivals.value.findIndex(({ id }) => id === newest.id);
  // A line without its story's title grows when the title comes, and pushes all below it down.
  const titled = stories.value !== null || stories.failure !== null;
  const lines = titled ? merged(shown, before.value ?? []) : [];
  const byId = new Map(stories.value?.stories.map((story) => [story.id, story]));
  const titleOf = (id: string): string => byId.get(id)?.title ?? id;
  return (
    <>
      <h1>{text.title}</h1>
      <p class="soft">{text.lead}</p>
      <div class="alerts-bar">
        <p class={`data stream stream-${connection.value}`} role="status">
          <span aria-hidden="true">{connection.value === 'live' ? '●' : '○'}</span> {text.connection[connection.value]}
        </p>
        <AttentionChoices />
      </div>
      <div class="alerts-columns">
        <section aria-labelledby="told-title">
          <h2 id="told-title">{text.told}</h2>
          <NewAlerts
            count={came < 0 ? arrivals.value.length : came}
            show={() => {
              setShown(arrivals.value);
              markSeen();
            }}
          />
          {before.failure && <Failed failure={before.failure} retry={before.retry} />}
          {titled && lines.length === 0 && !before.waiting && (
            <Empty>
              <p>{text.none}</p>
              <p>
                <a href="/inbox">{text.inbox}</a>
              </p>
            </Empty>
          )}
          <ol class="alerts" aria-busy={before.waiting || stories.waiting}>
            {lines.map((told) => (
              <AlertLine
                key={told.id}
                told={told}
                title={titleOf(told.storyId)}
                timeZone={byId.get(told.storyId)?.timeZone ?? 'UTC'}
              />
            ))}
          </ol>
          {lines.length === MOST_SHOWN && (
            <p>
              {text.older(MOST_SHOWN)} <a href="/inbox">{text.inbox}</a>
            </p>
          )}
        </section>
        {/* Below what has been told, on a phone: it comes after it, so that it is not pushed down. */}
        {titled && (before.value !== null || before.failure !== null) && <DigestPart titleOf={titleOf} />}
      </div>
    </>
  );
}

/** How long the count settles before it is announced, in milliseconds, so that a busy minute is not read out. */
const SETTLE_MS = 2_000;

function NewAlerts({ count, show }: { readonly count: number; readonly show: () => void }) {
  const [announced, setAnnounced] = useState(0);
  useEffect(() => {
    if (count === announced) return undefined;
    const timer = setTimeout(
      () => {
        setAnnounced(count);
      },
      count === 0 || announced === 0 ? 0 : SETTLE_MS,
    );
    return () => {
      clearTimeout(timer);
    };
    // Set going by the first of a series alone: a timer that each newcomer put off would never end.
  }, [count > announced, count === 0, announced]);
  return (
    <div class="new-alerts">
      <p class="hidden" aria-live="polite">
        {announced > 0 ? text.came(announced) : ''}
      </p>
      {count > 0 && (
        <button type="button" class="primary" onClick={show}>
          {text.show(count)}
        </button>
      )}
    </div>
  );
}
