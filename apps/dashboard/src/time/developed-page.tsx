import { useMemo } from 'preact/hooks';
import { answerOf, api, given } from '../api/client.js';
import { useAnswer } from '../api/use-answer.js';
import type { PageProps } from '../app/lazy-page.js';
import { param } from '../app/router.js';
import { Answered, Empty } from '../app/states.js';
import { silencesOf } from '../story/account.js';
import { EvidenceDrawer } from '../story/evidence-drawer.js';
import type { View } from '../story/records.js';
import { StoryFrame } from '../story/story-frame.js';
import { useView } from '../story/use-view.js';
import { text } from '../strings/time.js';
import { DriftDrawing } from './drift-drawing.js';
import { lanesOf } from './lanes.js';
import { LanesDrawing } from './lanes-drawing.js';
import { LineageDrawing } from './lineage-drawing.js';
import { lineageOf } from './lineage.js';
import type { Zone } from './moments.js';
import { PastBanner } from './past-banner.js';
import { pointOfView } from './point-of-view.js';
import { TimelineList } from './timeline-list.js';
import './developed.css';

/** How the story developed: drawn for those who look, listed for all. */
export function DevelopedPage({ parts: [storyId = ''] }: PageProps) {
  const { asked } = useView(storyId);
  return (
    <StoryFrame storyId={storyId} tab="developed">
      {(_story, zone) => (
        <>
          <PastBanner storyId={storyId} zone={zone} />
          <Answered asked={asked} what={text.drawingLoad}>
            {(view) =>
              (view.reports ?? []).length === 0 ? (
                <Empty>{text.nothingYet}</Empty>
              ) : (
                <Developed storyId={storyId} view={view} zone={zone} />
              )
            }
          </Answered>
          <EvidenceDrawer claimId={param('claim')} reportId={param('report')} zone={zone} />
        </>
      )}
    </StoryFrame>
  );
}

interface DevelopedProps {
  readonly storyId: string;
  readonly view: View;
  readonly zone: Zone;
}

function Developed({ storyId, view, zone }: DevelopedProps) {
  const { recordedAsOf } = pointOfView();
  const query = given({ recordedAsOf });
  const origins = useAnswer(`origins ${storyId} ${JSON.stringify(query)}`, (signal) =>
    answerOf(api.GET('/v1/stories/{story}/origins', { params: { path: { story: storyId }, query }, signal })),
  );
  const lanes = useMemo(
    () => lanesOf(view.reports ?? [], silencesOf(view.officialResponses ?? []), view.conflicts ?? [], view.asOf),
    [view],
  );
  return (
    <div class="developed">
      <LanesDrawing lanes={lanes} zone={zone} />
      <Answered asked={origins} what={text.drawingLoad}>
        {({ reports, edges }) => <LineageDrawing rows={lineageOf({ reports: knownOf(reports, view), edges })} />}
      </Answered>
      {/* What stands below the lineage comes after it, so that it is not pushed down. */}
      {(origins.value !== null || origins.failure !== null) && (
        <>
          <DriftDrawing questions={view.questions} zone={zone} />
          <TimelineList storyId={storyId} view={view} zone={zone} />
        </>
      )}
    </div>
  );
}

/** Lineage knows one clock only; what was not public at the point is left out here. */
function knownOf<Report extends { readonly id: string }>(
  reports: readonly Report[],
  { reports: known = [] }: View,
): Report[] {
  const ids = new Set(known.map(({ id }) => id));
  return reports.filter(({ id }) => ids.has(id));
}
