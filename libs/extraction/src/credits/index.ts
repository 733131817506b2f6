export { findCredits, type Credit } from './credits.js';
