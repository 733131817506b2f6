export { assessCertainty, type Assessment, type CueOfContent } from './certainty.js';
export { findHypotheticals, type HypotheticalComment } from './hypotheticals.js';
