import { answerOf, api, type Answer } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import { Failed } from '../app/states.js';
import { outletName } from '../story/names.js';
import { text } from '../strings/conflicts.js';
import { reasonOf } from '../strings/sides.js';
import { minuteOf, zoneOf, type Zone } from '../time/moments.js';
import { claimHref, ConflictSide } from './conflict-side.js';
import { DecisionBar } from './decision-bar.js';
import { readHistory, type History } from './decisions.js';
import type { Conflict, InboxItem, Side } from './inbox-items.js';

/** A conflict in full: both sides, why the machine set them side by side, and what the desk made of it. */
export function ConflictDetail({ item }: { readonly item: InboxItem }) {
  const { conflict, story, ours } = item;
  const history = useAnswer(`history ${conflict.id}`, (signal) => readHistory(conflict.id, signal));
  const origins = useAnswer(`origins ${story.id}`, (signal) =>
    answerOf(api.GET('/v1/stories/{story}/origins', { params: { path: { story: story.id } }, signal })),
  );
  const zone = zoneOf(story.timeZone);
  const told = history.stale ? null : history.value;
  return (
    <article class="conflict" aria-labelledby="conflict-title" aria-busy={history.waiting || origins.waiting}>
      <header>
        <p class="data">
          <span class={`tag tag-${conflict.severity}`}>{text.severity[conflict.severity]}</span>{' '}
          <span class="tag">{text.status(told?.state.status ?? conflict.status)}</span> {text.kind(conflict.kind)} ·{' '}
          <a href={`/stories/${encodeURIComponent(story.id)}`}>{story.title}</a>
        </p>
        <h2 id="conflict-title">{conflict.aspect?.question ?? conflict.reason}</h2>
        {ours && story.ownOutlet !== null && (
          <p class="ours">
            <span class="tag tag-alert">{text.ours}</span> {text.oursLong(story.ownOutlet)}
          </p>
        )}
        <p class="reason">{reasonOf(conflict)}</p>
      </header>
      <div class="sides">
        {conflict.sides.map((side, place) => (
          <ConflictSide
            key={side.sideKey}
            side={side}
            place={place + 1}
            storyId={story.id}
            origins={origins.stale ? [] : namesOf(side, origins.value)}
          />
        ))}
      </div>
      <DecisionBar key={conflict.id} item={item} history={told} />
      <Grounds conflict={conflict} zone={zone} />
      {history.failure && <Failed failure={history.failure} retry={history.retry} />}
      {told && <Events history={told} conflict={conflict} zone={zone} />}
    </article>
  );
}

function Grounds({ conflict, zone }: { readonly conflict: Conflict; readonly zone: Zone }) {
  const { gates, relation, rule, ruleVersion, fitsSeveral, detectedAt } = conflict;
  return (
    <section class="grounds">
      <h3>{text.gates}</h3>
      <ul>
        {gates.map((gate) => (
          <li key={gate}>{gate}</li>
        ))}
        <li>{text.relation[relation]}</li>
      </ul>
      {fitsSeveral.length > 0 && (
        <>
          <h3>{text.fitsSeveral}</h3>
          <ul>
            {fitsSeveral.map((claim) => (
              <li key={claim.id} dir="auto">
                “{claim.evidence.text}” <a href={claimHref(conflict.storyId, claim.id)}>{outletName(claim.outlet)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="data soft">
        {text.rule(rule, ruleVersion)} · {text.found(`${minuteOf(detectedAt, zone)} (${zone.place})`)}
      </p>
    </section>
  );
}

interface EventsProps {
  readonly history: History;
  readonly conflict: Conflict;
  readonly zone: Zone;
}

function Events({ history, conflict, zone }: EventsProps) {
  return (
    <section class="events">
      <h3>{text.history}</h3>
      <ol>
        {onePerAct(history).map(({ eventId, type, recordedAt, by, data }) => (
          <li key={eventId}>
            <time dateTime={recordedAt}>{minuteOf(recordedAt, zone)}</time> {text.done(type)}{' '}
            {by.kind === 'editor' ? text.by(by.name) : text.machine}
            {typeof data['favours'] === 'string' && ` ${text.favours(displayOf(data['favours'], conflict))}`}
            {typeof data['reason'] === 'string' && type === 'PairDismissed' && `. ${text.dismissal(data['reason'])}`}
            {typeof data['note'] === 'string' && data['note'] !== '' && (
              <q class="note" dir="auto">
                {data['note']}
              </q>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** One word on three pairs is three events of one moment, and one line for a reader. */
function onePerAct({ entries }: History): History['entries'] {
  return entries.filter((entry, place) => {
    const before = entries[place - 1];
    return before?.type !== entry.type || before.recordedAt !== entry.recordedAt || entry.by.kind !== 'editor';
  });
}

const displayOf = (sideKey: string, { sides }: Conflict): string =>
  sides.find((side) => side.sideKey === sideKey)?.value.display ?? sideKey;

/** The roots that a side's reports go back to. */
function namesOf(side: Side, origins: Answer<'Origins'> | null): readonly string[] {
  const reports = new Set(side.claims.map(({ reportId }) => reportId));
  return (origins?.roots ?? [])
    .filter(({ reportIds }) => reportIds.some((id) => reports.has(id)))
    .map(({ name }) => name);
}
