export { findClaims, type ClaimSources, type FoundClaims } from './find-claims.js';
