export { findCredits, type Credit } from './credits.js';
export { agencyName } from './agencies.js';
