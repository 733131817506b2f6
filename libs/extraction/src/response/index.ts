export { findResponses, type ResponseMention } from './responses.js';
