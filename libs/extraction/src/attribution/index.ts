export type { Attribution } from './attribution.js';
export { findAttributions } from './attributions.js';
export { type CueClass } from './cues.js';
export { type ContentKind } from './draft.js';
