import { GetClaimHandler } from './claims/get-claim.js';
import { GetClaimHistoryHandler } from './claims/get-claim-history.js';
import { ListClaimsHandler } from './claims/list-claims.js';
import { GetConflictHandler } from './conflicts/get-conflict.js';
import { ListConflictsHandler } from './conflicts/list-conflicts.js';
import { GetDiffHandler } from './diff/get-diff.js';
import { GetOutletHandler, ListOutletsHandler } from './outlets/list-outlets.js';
import { GetOriginsHandler } from './origins/get-origins.js';
import { GetReportHandler } from './reports/get-report.js';
import { GetStoryHandler } from './stories/get-story.js';
import { ListStoriesHandler } from './stories/list-stories.js';
import { GetTimelineHandler } from './timeline/get-timeline.js';
import { GetViewHandler } from './view/get-view.js';
import { GetViewVersionHandler } from './view/get-view-version.js';

/** Every handler that a Nest module registers on its QueryBus. */
export const queryHandlers = [
  ListStoriesHandler,
  GetStoryHandler,
  GetViewHandler,
  GetViewVersionHandler,
  ListClaimsHandler,
  GetClaimHandler,
  GetClaimHistoryHandler,
  GetReportHandler,
  ListConflictsHandler,
  GetConflictHandler,
  GetDiffHandler,
  GetTimelineHandler,
  GetOriginsHandler,
  ListOutletsHandler,
  GetOutletHandler,
];
