export { findAttributions, type Attribution } from './attributions.js';
export { type CueClass } from './cues.js';
export { type ContentKind } from './draft.js';
