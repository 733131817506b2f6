import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { answerOf, api } from '../api/client.js';
import { askAhead, useAnswer } from '../api/use-answer.js';
import { change } from '../app/router.js';
import { viewAt } from '../story/use-view.js';
import { text } from '../strings/time.js';
import { changePoints, nearestPoint, nextPoint, previousPoint, type ChangePoint, type Mark } from './change-points.js';
import { wordsOfMarks } from './mark-words.js';
import { addressOf, instantOfAddress, isoDayOf, isWhole, momentOf, type Zone } from './moments.js';
import { pointOfView } from './point-of-view.js';
import { Scale } from './scale.js';
import { TwoClocks } from './two-clocks.js';
import './time-bar.css';

/** How many change points are drawn; a longer story has several to a pixel. */
const MOST_ENTRIES = 1_000;

interface TimeBarProps {
  readonly storyId: string;
  readonly zone: Zone;
}

/** The life of the story with its changes as marks: dragged, stepped by keyboard, or a date typed. */
export function TimeBar({ storyId, zone }: TimeBarProps) {
  const path = { story: storyId };
  const timeline = useAnswer(`points ${storyId}`, (signal) =>
    answerOf(api.GET('/v1/stories/{story}/timeline', { params: { path, query: { limit: MOST_ENTRIES } }, signal })),
  );
  const today = useAnswer(`today ${storyId}`, (signal) =>
    answerOf(api.GET('/v1/stories/{story}/view', { params: { path, query: { limit: 1 } }, signal })),
  );
  const points = useMemo(
    () => changePoints(timeline.value?.entries ?? [], today.value ?? {}),
    [timeline.value, today.value],
  );
  const { asOf } = pointOfView();
  const at = asOf === null ? null : instantOfAddress(asOf, zone);
  const goTo = (point: ChangePoint | null): void => {
    change({ asOf: point && addressOf(point.at, zone), claim: null }, { replace: asOf !== null });
  };
  const earlier = previousPoint(points, at);
  const later = nextPoint(points, at);
  useNeighbours(
    storyId,
    [earlier, later].flatMap((point) => (point === null ? [] : [addressOf(point.at, zone)])),
  );
  return (
    <section class="time-bar no-print" aria-label={text.bar} aria-busy={timeline.waiting || today.waiting}>
      <div class="time-bar-head">
        <button
          type="button"
          disabled={!earlier}
          onClick={() => {
            goTo(earlier);
          }}
        >
          {text.previous}
        </button>
        <label>
          {text.bar}{' '}
          <input
            type="date"
            value={at === null ? '' : isoDayOf(at, zone)}
            onChange={({ currentTarget }) => {
              if (isWhole(currentTarget.value)) change({ asOf: currentTarget.value, claim: null });
            }}
          />
        </label>
        <button
          type="button"
          disabled={at === null}
          onClick={() => {
            goTo(later);
          }}
        >
          {text.next}
        </button>
        <button
          type="button"
          disabled={at === null}
          onClick={() => {
            change({ asOf: null, claim: null });
          }}
        >
          {text.now}
        </button>
      </div>
      <Track points={points} at={at} zone={zone} onMove={goTo} />
      <Legend />
      <TwoClocks zone={zone} />
    </section>
  );
}

/** How long a reader rests on a point before its neighbours are read, in milliseconds. */
const REST_MS = 150;

/** Reads the story at the points that are one step away, so that a step shows at once. */
function useNeighbours(storyId: string, addresses: readonly string[]): void {
  const { recordedAsOf, reconstructed } = pointOfView();
  useEffect(() => {
    const abort = new AbortController();
    const timer = setTimeout(() => {
      for (const asOf of addresses) {
        const { key, ask } = viewAt(storyId, { asOf, recordedAsOf, reconstructed });
        void askAhead(key, ask, abort.signal);
      }
    }, REST_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [storyId, recordedAsOf, reconstructed, ...addresses]);
}

/** What the marks mean: all of them, so that nothing moves when the marks have been read. */
const Legend = () => (
  <ul class="track-legend data soft" aria-label={text.legend}>
    {Object.entries(text.legendOf).map(([mark, words]) => (
      <li key={mark}>
        <span class={`mark-${mark}`}>{text.signs[mark as Mark]}</span> {words}
      </li>
    ))}
  </ul>
);

interface TrackProps {
  readonly points: readonly ChangePoint[];
  readonly at: string | null;
  readonly zone: Zone;
  readonly onMove: (point: ChangePoint | null) => void;
}

function Track({ points, at, zone, onMove }: TrackProps) {
  const track = useRef<HTMLDivElement>(null);
  const [dragged, setDragged] = useState<ChangePoint | 'now' | null>(null);
  const scale = useMemo(() => new Scale(points.map((point) => Date.parse(point.at))), [points]);
  const shown = dragged === null ? at : dragged === 'now' ? null : dragged.at;
  const here = shown === null ? null : points.findLast((point) => Date.parse(point.at) <= Date.parse(shown));
  const place = shown === null ? 100 : scale.placeOf(Date.parse(shown));
  const moment = shown === null ? text.now : momentOf(shown, zone);

  const under = ({ clientX }: PointerEvent): ChangePoint | 'now' => {
    const box = track.current?.getBoundingClientRect();
    const share = box && box.width > 0 ? ((clientX - box.left) / box.width) * 100 : 100;
    return scale.isNow(share) ? 'now' : (nearestPoint(points, scale.instantAt(share)) ?? 'now');
  };
  const steps: Readonly<Record<string, () => ChangePoint | null>> = {
    ArrowLeft: () => previousPoint(points, at) ?? points[0] ?? null,
    ArrowDown: () => previousPoint(points, at) ?? points[0] ?? null,
    ArrowRight: () => nextPoint(points, at),
    ArrowUp: () => nextPoint(points, at),
    Home: () => points[0] ?? null,
    End: () => null,
  };
  return (
    <div
      class="track"
      ref={track}
      role="slider"
      tabIndex={0}
      aria-label={`${text.bar}. ${text.barHelp}`}
      aria-valuemin={0}
      aria-valuemax={points.length}
      aria-valuenow={here ? points.indexOf(here) : points.length}
      aria-valuetext={here ? text.pointWith(moment, wordsOfMarks(here)) : moment}
      onKeyDown={(event) => {
        const step = steps[event.key];
        if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        onMove(step());
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragged(under(event));
      }}
      onPointerMove={(event) => {
        if (dragged !== null) setDragged(under(event));
      }}
      onPointerUp={(event) => {
        const reached = under(event);
        setDragged(null);
        onMove(reached === 'now' ? null : reached);
      }}
      onPointerCancel={() => {
        setDragged(null);
      }}
    >
      <span class="track-line" />
      <Marks points={points} here={here?.at ?? null} scale={scale} zone={zone} />
      <span class="track-thumb" style={{ insetInlineStart: `${String(place)}%` }}>
        <span class="track-moment" style={{ transform: `translateX(-${String(place)}%)` }}>
          {moment}
        </span>
      </span>
    </div>
  );
}

interface MarksProps {
  readonly points: readonly ChangePoint[];
  readonly here: string | null;
  readonly scale: Scale;
  readonly zone: Zone;
}

/** The changes on the track; drawn anew only when they change, not while the thumb moves. */
function Marks({ points, here, scale, zone }: MarksProps) {
  const drawn = useMemo(
    () =>
      points.map((point) => ({
        at: point.at,
        place: `${String(scale.placeOf(Date.parse(point.at)))}%`,
        title: text.pointWith(momentOf(point.at, zone), wordsOfMarks(point)),
        signs: [...point.marks.keys()].map((mark) => (
          <span key={mark} class={`mark-${mark}`}>
            {text.signs[mark]}
          </span>
        )),
      })),
    [points, scale, zone.name],
  );
  return (
    <>
      {drawn.map(({ at, place, title, signs }) => (
        <span
          key={at}
          class={at === here ? 'track-mark is-here' : 'track-mark'}
          style={{ insetInlineStart: place }}
          title={title}
        >
          {signs}
        </span>
      ))}
    </>
  );
}
