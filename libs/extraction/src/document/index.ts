export { buildDocument, type Document, type Paragraph, type Sentence } from './document.js';
export { type Quote } from './quotes.js';
export { type PartOfSpeech, type Token } from './token.js';
