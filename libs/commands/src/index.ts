export type { CommandContext, CommandResult, IdempotencyKey } from './command-context.js';
export { commandMigrations } from './command-migrations.js';
export { CommandServices } from './command-services.js';
export { BusyStreamError, KeyInFlightError, KeyReusedError, StaleVersionError } from './errors.js';
export { filingContext } from './filing-context.js';
export { IdempotencyKeys } from './idempotency-keys.js';
export { PublishReport, type PublishedReport, type ReportFiling } from './publish-report.js';
export { AddAlias, OpenStory, type ChangedStory } from './story-commands.js';
export {
  ChangeClaim,
  ChangeReport,
  CorrectReport,
  EnterClaim,
  MoveReport,
  ReextractReport,
  type ChangedReport,
} from './report-commands.js';
export { DecideConflict, type DecidedConflict } from './conflict-commands.js';
export { JudgeEdge, MoveClaim } from './desk-commands.js';
export { GradeOutlet } from './outlet-commands.js';
export { commandHandlers } from './command-handlers.js';
