export { findAttributions, type Attribution } from './attributions.js';
