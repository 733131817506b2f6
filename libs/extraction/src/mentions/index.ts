export { findMentions, type Mention, type MentionKind } from './mentions.js';
export { nameKey, type Alias } from './entities.js';
export { readActors, type Actor } from './actors.js';
