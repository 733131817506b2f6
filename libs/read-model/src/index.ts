export { ReadModel } from './read-model.js';
export { InvalidCursorError, InvalidQuestionError, NotInViewsError, PositionNotReachedError } from './errors.js';
export type { AnsweredPoint, PageRequest, QuestionPoint } from './points/question-point.js';
export { GetView, GetViewHandler, type ViewQuestion } from './view/get-view.js';
export { GetViewVersion, GetViewVersionHandler } from './view/get-view-version.js';
export type { ShownAnswer, ShownQuestion, ShownResponse, View } from './view/view.js';
export { ListStories, ListStoriesHandler, type StoryList } from './stories/list-stories.js';
export { GetStory, GetStoryHandler, type StoryQuestion } from './stories/get-story.js';
export type { ShownStory } from './stories/shown-story.js';
export { ListClaims, ListClaimsHandler, type ClaimList, type ClaimListQuestion } from './claims/list-claims.js';
export { GetClaim, GetClaimHandler, type ClaimQuestion } from './claims/get-claim.js';
export {
  GetClaimHistory,
  GetClaimHistoryHandler,
  type ClaimHistory,
  type ClaimHistoryEntry,
  type ClaimHistoryQuestion,
} from './claims/get-claim-history.js';
export type { ShownClaim, ShownTarget, ShownValue, Words } from './claims/shown-claim.js';
export { GetReport, GetReportHandler, type ReportPage, type ReportQuestion } from './reports/get-report.js';
export type { ShownRedaction, ShownReport, ShownRevision } from './reports/shown-report.js';
export {
  ListConflicts,
  ListConflictsHandler,
  type ConflictList,
  type ConflictListQuestion,
} from './conflicts/list-conflicts.js';
export { GetConflict, GetConflictHandler, type ConflictQuestion } from './conflicts/get-conflict.js';
export type { ShownConflict, ShownSide, ShownSideClaim } from './conflicts/shown-conflict.js';
export { GetDiff, GetDiffHandler, type Diff, type DiffQuestion } from './diff/get-diff.js';
export type { ChangedClaim, EndedClaim } from './diff/compare-claims.js';
export type { NewContradiction } from './diff/new-contradictions.js';
export { GetTimeline, GetTimelineHandler, type TimelineQuestion } from './timeline/get-timeline.js';
export { TIMELINE_AXES, type Timeline, type TimelineAxis, type TimelineEntry } from './timeline/timeline.js';
export {
  GetOrigins,
  GetOriginsHandler,
  type OriginEdge,
  type OriginReport,
  type OriginRoot,
  type Origins,
  type OriginsQuestion,
} from './origins/get-origins.js';
export { GetOutlet, ListOutlets, type OutletList, type OutletPage, type ShownOutlet } from './outlets/list-outlets.js';
export { queryHandlers } from './query-handlers.js';
export { ViewsConsumer } from './projection/views-consumer.js';
export { RebuildUnderWayError, rebuildViews, type RebuildProgress } from './projection/rebuild.js';
export { VIEWS_CONSUMER } from './schema/versions.js';
export { VIEW_NAMES, viewTables } from './schema/view-tables.js';
export { migrate, type RoomMigration } from './schema/migrate.js';
