export type { Span } from './span.js';
export { paragraphs } from './paragraphs.js';
export { longestSentence, splitSentences } from './split-sentences.js';
