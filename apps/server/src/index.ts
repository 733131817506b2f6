export { createServer } from './create-server.js';
export { shownExtraction } from './reading/shown-extraction.js';
export {
  fetching,
  injecting,
  ask,
  NoServerError,
  RefusedError,
  type DeskAnswer,
  type DeskClient,
} from './replay/desk-client.js';
export {
  replayFolder,
  StandstillError,
  untilCaughtUp,
  type Replay,
  type ReplayedReport,
} from './replay/replay-folder.js';
export { readStoryFile, StoryFileError } from './replay/story-file.js';
export { CONSUMER_NAMES } from './runtime/consumers.js';
export { migrateAll } from './runtime/migrate-all.js';
export { openDatabase } from './runtime/database.js';
export { ServerRuntime } from './runtime/server-runtime.js';
export type { Services } from './runtime/services.js';
