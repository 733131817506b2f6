import { useMemo } from 'preact/hooks';
import { answerOf, api, given, type Answer } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import type { PageProps } from '../app/lazy-page.js';
import { param } from '../app/router.js';
import { Answered, Empty } from '../app/states.js';
import { EvidenceDrawer } from '../story/evidence-drawer.js';
import { StoryFrame } from '../story/story-frame.js';
import { text } from '../strings/time.js';
import { answersIn, changeGroups, type ChangeGroups } from './change-groups.js';
import { ChangeList } from './change-list.js';
import { comparedPoints, ComparePoints, OfferedPoints } from './compare-points.js';
import { dayOf, isDayEnd, minuteOf, type Zone } from './moments.js';
import './compare.css';

/** What appeared, changed, was contradicted and taken back between two points, in words. */
export function ComparePage({ parts: [storyId = ''] }: PageProps) {
  const points = comparedPoints();
  return (
    <StoryFrame storyId={storyId} tab="compare">
      {(_story, zone) => (
        <>
          <h2>{text.compareTitle}</h2>
          <ComparePoints zone={zone} />
          {points.from === null && points.recordedFrom === null ? (
            <OfferedPoints storyId={storyId} zone={zone} />
          ) : (
            <Compared storyId={storyId} zone={zone} />
          )}
        </>
      )}
    </StoryFrame>
  );
}

function Compared({ storyId, zone }: { readonly storyId: string; readonly zone: Zone }) {
  const points = comparedPoints();
  const query = given({ ...points });
  const asked = useAnswer(`diff ${storyId} ${JSON.stringify(query)}`, (signal) =>
    answerOf(api.GET('/v1/stories/{story}/diff', { params: { path: { story: storyId }, query }, signal })),
  );
  const earlier = param('seen') === 'from';
  return (
    <>
      <Answered asked={asked} what={text.comparing}>
        {(diff) => <Differences diff={diff} zone={zone} />}
      </Answered>
      <EvidenceDrawer
        claimId={param('claim')}
        reportId={param('report')}
        zone={zone}
        at={{
          asOf: earlier ? points.from : points.to,
          recordedAsOf: earlier ? points.recordedFrom : points.recordedTo,
        }}
      />
    </>
  );
}

function Differences({ diff, zone }: { readonly diff: Answer<'Diff'>; readonly zone: Zone }) {
  const groups = useMemo(() => changeGroups(diff), [diff]);
  const counts = countsOf(groups);
  const { to, recordedFrom, recordedTo } = comparedPoints();
  const told = NAMES.filter((name) => counts[name] > 0);
  return (
    <>
      <h2 class="compare-between">
        {text.between(
          pointWords(diff.from.asOf, zone),
          to === null ? text.nowAt(minuteOf(diff.to.asOf, zone)) : pointWords(diff.to.asOf, zone),
        )}
      </h2>
      {(recordedFrom !== null || recordedTo !== null) && (
        <p class="data">
          {text.betweenOurs(minuteOf(diff.from.recordedAsOf, zone), minuteOf(diff.to.recordedAsOf, zone))}
        </p>
      )}
      {[...diff.from.notes, ...diff.to.notes].map((note) => (
        <p key={note} class="data soft">
          {note}
        </p>
      ))}
      {told.length === 0 ? (
        <Empty>{text.same}</Empty>
      ) : (
        <p class="compare-told">
          {told.map((name, index) => (
            <>
              {index > 0 && ' · '}
              <a key={name} href={`#${name}`}>
                {text.groupTold[name](counts[name])}
              </a>
            </>
          ))}
        </p>
      )}
      <ChangeList groups={groups} counts={counts} zone={zone} />
    </>
  );
}

const NAMES = [
  ...['contradictions', 'retracted', 'corrected', 'changed'],
  ...['appeared', 'becamePublic', 'gone', 'drifts'],
] as readonly (keyof ChangeGroups)[];

const countsOf = (groups: ChangeGroups): Record<keyof ChangeGroups, number> => ({
  contradictions: groups.contradictions.length,
  drifts: groups.drifts.length,
  retracted: groups.retracted.length,
  corrected: groups.corrected.length,
  changed: groups.changed.length,
  appeared: answersIn(groups.appeared),
  becamePublic: answersIn(groups.becamePublic),
  gone: answersIn(groups.gone),
});

const pointWords = (instant: string, zone: Zone): string =>
  isDayEnd(instant, zone) ? text.endOf(dayOf(instant, zone)) : minuteOf(instant, zone);
