export { isCorrectionRemark } from './furniture.js';
export { positionOf, readStructure, type Block, type BlockKind, type Dateline, type Structure } from './structure.js';
export { guessLanguage } from './language.js';
