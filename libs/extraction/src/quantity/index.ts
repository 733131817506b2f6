export { type NumberMention, recogniseNumbers } from './recognise.js';
export { type OrdinalMention, recogniseOrdinals } from './ordinal.js';
export { type PercentageMention, recognisePercentages } from './percentage.js';
export { type NumberRange, type RangeMention, recogniseRanges } from './range.js';
export type { Bound } from './bound-words.js';
export { findQuantities, quantitiesIn, type QuantityMention } from './find-quantities.js';
