export { readInput, type InputHint, type InputMetadata, type ReadInput } from './read-input.js';
