export { DocumentEvent, type EventSketch, type Part } from './document-event.js';
export { EventRegister } from './event-register.js';
