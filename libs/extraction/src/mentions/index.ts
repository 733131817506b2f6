export { findMentions, type Mention, type MentionKind } from './mentions.js';
export { type Alias } from './entities.js';
export { type Actor } from './actors.js';
export { namesSeveral } from './several.js';
export { headWord, isActorWord } from './heads.js';
