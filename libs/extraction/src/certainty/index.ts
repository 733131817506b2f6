export { assessCertainty, type Assessment, type CueOfContent } from './certainty.js';
