export { recogniseNumbers } from './recognise.js';
export { recogniseOrdinals } from './ordinal.js';
export { recognisePercentages } from './percentage.js';
export { recogniseRanges } from './range.js';
export { findQuantities, quantitiesIn, type QuantityMention } from './find-quantities.js';
