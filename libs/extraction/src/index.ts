export * from './extraction.js';
export { EXTRACTOR, STAGES, extract, type RunStage, type Stage } from './extract.js';
export { readInput, type InputHint, type InputMetadata, type ReadInput } from './input/index.js';
export { namesSeveral } from './mentions/index.js';
export * from './evaluation/index.js';
