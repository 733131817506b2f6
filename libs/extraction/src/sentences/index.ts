export type { Span } from '#story';
export { type Tokens, tokenise } from './tokens.js';
export { paragraphs } from './paragraphs.js';
export { longestSentence, splitSentences } from './split-sentences.js';
