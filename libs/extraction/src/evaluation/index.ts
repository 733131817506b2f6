export * from './bodies.js';
export * from './gold.js';
export * from './golden-rules.js';
export * from './marked-report.js';
export * from './numbers.js';
export * from './polnear.js';
export * from './timebank.js';
