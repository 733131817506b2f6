export { findAsides, type AsideSources } from './asides.js';
export { type Aside } from './aside.js';
