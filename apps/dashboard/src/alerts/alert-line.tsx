import { hrefTo } from '../app/router.js';
import { text } from '../strings/alerts.js';
import { displaysOf } from '../strings/sides.js';
import { minuteOf, zoneOf } from '../time/moments.js';
import type { Told } from './told-alerts.js';

/** What a bundle shows at once; the rest is in the inbox of its story. */
const SHOWN_OF_A_BUNDLE = 20;

interface AlertLineProps {
  readonly told: Told;
  readonly title: string;
  /** IANA name of the story's zone. */
  readonly timeZone: string;
}

/** One alert: who now says what against whom, in which story, and the way to both sides. */
export function AlertLine({ told: { storyId, conflicts, at }, title, timeZone }: AlertLineProps) {
  const zone = zoneOf(timeZone);
  const [first, ...rest] = conflicts;
  if (!first) return null;
  const ours = conflicts.some(({ touchesOwn }) => touchesOwn);
  return (
    <li>
      <p class="data alert-head">
        {ours && <span class="tag tag-alert">{text.ours}</span>}
        <span class="tag">{text.kind(first.kind)}</span>
        <time dateTime={at}>{text.at(minuteOf(at, zone), zone.place)}</time>
        <a href={hrefTo(`/stories/${encodeURIComponent(storyId)}`)} dir="auto">
          {title}
        </a>
      </p>
      <Sentence conflict={first} />
      {rest.length > 0 && (
        <details>
          <summary>{text.bundled(rest.length)}</summary>
          <ul>
            {rest.slice(0, SHOWN_OF_A_BUNDLE).map((conflict) => (
              <li key={conflict.id}>
                <Sentence conflict={conflict} />
              </li>
            ))}
          </ul>
          {rest.length > SHOWN_OF_A_BUNDLE && (
            <p>
              <a href={hrefTo('/inbox', { story: storyId })}>{text.bundleRest(rest.length - SHOWN_OF_A_BUNDLE)}</a>
            </p>
          )}
        </details>
      )}
    </li>
  );
}

function Sentence({ conflict }: { readonly conflict: Told['conflicts'][number] }) {
  const { id, aspect, sentence } = conflict;
  return (
    <>
      {aspect && (
        <p dir="auto" class="alert-question">
          <strong>{aspect.question}</strong> {displaysOf(conflict).join(' ≠ ')}
        </p>
      )}
      <p dir="auto" class="alert-sentence">
        {sentence} <a href={hrefTo('/inbox', { open: id, status: 'all' })}>{text.look}</a>
      </p>
    </>
  );
}
