import { useMemo, useState } from 'preact/hooks';
import { answerOf, api, given, type Answer } from '../api/client.js';
import { Failure } from '../api/failure.js';
import { useAnswer } from '../api/use-answer.js';
import { hrefTo, hrefWith, param } from '../app/router.js';
import { Answered, Empty, Failed } from '../app/states.js';
import { claimsById, silencesOf, type Silence } from '../story/account.js';
import { happenedWords, outletName, silenceWords } from '../story/names.js';
import type { Claim, View } from '../story/records.js';
import { listClass, Section } from '../story/section.js';
import { text } from '../strings/time.js';
import { momentOf, type Zone } from './moments.js';
import { pointOfView } from './point-of-view.js';
import { momentsOf, withOthers, type Line, type Moment } from './timeline-entries.js';

const AXES = ['known', 'happened', 'recorded'] as const;
const PAGE = 200;

type Timeline = Answer<'Timeline'>;

interface TimelineListProps {
  readonly storyId: string;
  readonly view: View;
  readonly zone: Zone;
}

/** All that came to pass in the story, in words and in one of three orders that are never mixed. */
export function TimelineList({ storyId, view, zone }: TimelineListProps) {
  const axis = AXES.find((one) => one === param('axis')) ?? 'known';
  const { asOf, recordedAsOf } = pointOfView();
  const query = { axis, limit: PAGE, ...given({ asOf, recordedAsOf }) };
  const read = (cursor: string | null, signal?: AbortSignal): Promise<Timeline> =>
    answerOf(
      api.GET('/v1/stories/{story}/timeline', {
        params: { path: { story: storyId }, query: { ...query, ...given({ cursor }) } },
        ...(signal ? { signal } : {}),
      }),
    );
  const asked = useAnswer(`timeline ${storyId} ${JSON.stringify(query)}`, (signal) => read(null, signal));
  return (
    <Section id="timeline" title={text.list} why={text.axisWhy[axis]}>
      <p class="axes no-print">
        <span class="data soft">{text.axis}</span>
        {AXES.map((one) => (
          <a
            key={one}
            href={hrefWith({ axis: one === 'known' ? null : one })}
            aria-current={one === axis ? 'true' : undefined}
          >
            {text.axisNames[one]}
          </a>
        ))}
      </p>
      <Answered asked={asked}>
        {(first) => <Entries key={axis} first={first} read={read} view={view} zone={zone} />}
      </Answered>
    </Section>
  );
}

interface EntriesProps {
  readonly first: Timeline;
  readonly read: (cursor: string) => Promise<Timeline>;
  readonly view: View;
  readonly zone: Zone;
}

function Entries({ first, read, view, zone }: EntriesProps) {
  const [later, setLater] = useState<{ readonly of: Timeline; readonly pages: readonly Timeline[] } | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const pages = [first, ...(later?.of === first ? later.pages : [])];
  const cursor = pages.at(-1)?.nextCursor ?? null;
  const claims = useMemo(() => claimsById(view.questions), [view]);
  const entries = pages
    .flatMap((page) => page.entries)
    .map((entry) => ({ ...entry, display: wordsOf(entry, view, claims) }));
  const others = {
    conflicts: view.conflicts ?? [],
    silences: silencesOf(view.officialResponses ?? []),
    silenceWords: ({ who, responses }: Silence) => `${who} ${silenceWords(responses)}`,
  };
  const told =
    first.axis === 'known' ? withOthers(entries, others, cursor === null ? null : (entries.at(-1)?.at ?? '')) : entries;
  const moments = momentsOf(told);
  const more = async (from: string): Promise<void> => {
    setFailure(null);
    try {
      const page = await read(from);
      setLater((before) => ({ of: first, pages: [...(before?.of === first ? before.pages : []), page] }));
    } catch (error) {
      setFailure(error instanceof Failure ? error : Failure.unreachable());
    }
  };
  if (moments.length === 0) return <Empty>{text.listNone}</Empty>;
  return (
    <>
      <ol class={listClass('moments', moments.length)}>
        {moments.map((moment) => (
          <li key={`${moment.at ?? ''} ${moment.until ?? ''}`}>
            <h3>{whenWords(moment, first.axis, zone)}</h3>
            <ul>
              {moment.lines.map((line) => (
                <li key={line.key}>
                  <LineWords line={line} storyId={first.story} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {failure && <Failed failure={failure} />}
      {cursor !== null && (
        <button
          type="button"
          onClick={() => {
            void more(cursor);
          }}
        >
          {text.more}
        </button>
      )}
    </>
  );
}

/** What the reader knows of the report or the claim says more than the API's sentence about it. */
function wordsOf(
  { kind, display, reportId, claimId }: Timeline['entries'][number],
  view: View,
  claims: ReadonlyMap<string, Claim>,
): string {
  const words = text.kindWords[kind];
  if (words === undefined) return display;
  const claim = claimId === null ? undefined : claims.get(claimId);
  if (claim) return words(`${claim.aspect.question} “${claim.value.display}”`, outletName(claim.outlet));
  const report = view.reports?.find(({ id }) => id === reportId);
  return report && !kind.startsWith('reconstructed') ? words(report.title, outletName(report.outlet)) : display;
}

function whenWords({ at, until }: Moment, axis: Timeline['axis'], zone: Zone): string {
  if (axis !== 'happened') return at === null ? text.noDate : momentOf(at, zone);
  return happenedWords({ edtf: '', earliest: at, latest: until }, zone) ?? text.noDate;
}

function LineWords({ line: { kind, words, count, claimId, reportId, conflictId }, storyId }: LineWordsProps) {
  const sign = text.kindSigns[kind];
  const href =
    conflictId !== null
      ? hrefTo('/inbox', { story: storyId, open: conflictId })
      : claimId?.includes('.') === true
        ? hrefWith({ claim: claimId })
        : reportId === null
          ? null
          : hrefWith({ report: reportId });
  return (
    <>
      {sign !== undefined && (
        <span class={`mark-${kind}`} aria-hidden="true">
          {sign}{' '}
        </span>
      )}
      {href === null ? (
        words
      ) : (
        <a class="statement" dir="auto" href={href}>
          {words}
        </a>
      )}
      {count > 1 && <span class="data soft"> {text.times(count)}</span>}
    </>
  );
}

interface LineWordsProps {
  readonly line: Line;
  readonly storyId: string;
}
