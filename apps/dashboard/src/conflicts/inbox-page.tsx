import { useEffect, useRef, useState } from 'preact/hooks';
import { answerOf, api } from '../api/client.js';
import { connection } from '../api/alert-stream.js';
import { othersDecisions } from '../api/decisions.js';
import { noteChanged, noteWritten } from '../api/freshness.js';
import { useAnswer } from '../api/use-answer.js';
import { change, hrefWith, place } from '../app/router.js';
import { Answered, Empty, Failed, Loading } from '../app/states.js';
import { useTitle } from '../app/title.js';
import { text } from '../strings/conflicts.js';
import { ConflictDetail } from './conflict-detail.js';
import { ConflictList } from './conflict-list.js';
import { InboxFilters } from './inbox-filters.js';
import { choiceOf, MOST_OF_A_STORY, readInbox, touchesOwn, type Inbox, type InboxItem } from './inbox-items.js';
import { KeyLegend } from './key-legend.js';
import { keyPressed, useShortcuts } from './shortcuts.js';
import './conflicts.css';

/** How often decisions of others are looked for while the page is in view, in milliseconds, should a notice be lost. */
const LOOK_EVERY_MS = 60_000;

export function InboxPage() {
  useTitle(text.title);
  useShortcuts();
  useOthersDecisions();
  const { query } = place.value;
  const choice = choiceOf(query);
  const key = `inbox ${JSON.stringify(choice)}`;
  const inbox = useAnswer(key, (signal) => readInbox(choice, signal));
  return (
    <>
      <header class="inbox-head">
        <h1>{text.title}</h1>
        <p class="soft">{text.lead}</p>
        <InboxFilters choice={choice} stories={inbox.value?.stories ?? []} />
      </header>
      <Answered asked={inbox}>{(value) => <Panes inbox={value} openId={query.get('open')} />}</Answered>
    </>
  );
}

function Panes({ inbox, openId }: { readonly inbox: Inbox; readonly openId: string | null }) {
  const { items } = inbox;
  const shown = openId ?? items[0]?.conflict.id ?? null;
  const moves = useKeyMoves(items, shown);
  return (
    <div class="inbox" data-open={openId !== null}>
      <div class="inbox-list">
        <p class="data" role="status">
          {text.count(items.length)}
          {inbox.cut && <span class="soft"> {text.more(MOST_OF_A_STORY)}</span>}
        </p>
        {items.length > 0 ? <ConflictList items={items} openId={shown} moves={moves} /> : <NothingLeft />}
        <KeyLegend />
      </div>
      <div class="inbox-detail">
        {openId !== null && (
          <p class="inbox-back no-print">
            <a href={hrefWith({ open: null })}>← {text.back}</a>
          </p>
        )}
        {shown !== null && <Shown inbox={inbox} id={shown} />}
      </div>
    </div>
  );
}

function NothingLeft() {
  const chosen = ['status', 'severity', 'story', 'kind'].some((name) => place.value.query.has(name));
  return (
    <Empty>
      <p>{chosen ? text.noneSuch : text.none}</p>
      <p>
        <a href="/inbox?status=all&severity=all">{text.showAll}</a>
      </p>
    </Empty>
  );
}

/** A conflict stays on screen after it was decided, though the list no longer holds it; a link may lead to any. */
function Shown({ inbox, id }: { readonly inbox: Inbox; readonly id: string }) {
  const listed = inbox.items.find(({ conflict }) => conflict.id === id);
  const asked = useAnswer(listed ? null : `conflict ${id}`, async (signal): Promise<InboxItem | null> => {
    const conflict = await answerOf(
      api.GET('/v1/conflicts/{conflict}', { params: { path: { conflict: id } }, signal }),
    );
    const story = inbox.stories.find((one) => one.id === conflict.storyId);
    return story ? { conflict, story, ours: touchesOwn(conflict, story) } : null;
  });
  const before = useRef<InboxItem | null>(null);
  const found = listed ?? (asked.stale ? null : asked.value);
  if (found) before.current = found;
  // While the conflict is read anew it stays as it was, so that what was just said about it is not taken off the screen.
  const item = before.current?.conflict.id === id ? before.current : null;
  if (item) return <ConflictDetail key={id} item={item} />;
  return asked.failure ? <Failed failure={asked.failure} retry={asked.retry} /> : <Loading />;
}

/** Moves through the list by j and k; from a conflict that has left the list, to the row that took its place. */
function useKeyMoves(items: readonly InboxItem[], shown: string | null): number {
  const [moves, setMoves] = useState(0);
  const last = useRef(0);
  const at = items.findIndex(({ conflict }) => conflict.id === shown);
  if (at >= 0) last.current = at;
  const pressed = keyPressed.value;
  useEffect(() => {
    if (pressed?.key !== 'j' && pressed?.key !== 'k') return;
    const next = pressed.key === 'j' ? (at >= 0 ? at + 1 : last.current) : last.current - 1;
    const item = items[Math.min(Math.max(next, 0), items.length - 1)];
    if (!item) return;
    change({ open: item.conflict.id }, { replace: true });
    setMoves((before) => before + 1);
  }, [pressed]);
  return moves;
}

/** Reads the inbox anew when somebody else has decided, and when the stream that tells of it has come back. */
function useOthersDecisions(): void {
  const [latest] = othersDecisions.value;
  const live = connection.value === 'live';
  const seen = useRef(latest);
  useEffect(() => {
    if (latest === undefined || latest === seen.current) return;
    seen.current = latest;
    noteWritten(latest.position);
  }, [latest]);
  const lost = useRef(false);
  useEffect(() => {
    if (live && lost.current) noteChanged();
    lost.current = !live && connection.value === 'lost';
  }, [live]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') noteChanged();
    };
    const timer = setInterval(look, LOOK_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
}
