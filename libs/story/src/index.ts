export * from './vocabulary.js';
export * from './span.js';
export * from './time/instant.js';
export * from './time/time-range.js';
export * from './claims/value.js';
export * from './claims/claim-content.js';
