export { findPublication, type PublicationSources } from './publication.js';
export { readUrlDate } from './url-date.js';
