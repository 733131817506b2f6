export { ALERT_CAUSES, InvalidAlertIdError, type Alert, type AlertCause } from './alert.js';
export { ALERTS_CONSUMER, AlertConsumer } from './alert-consumer.js';
export { AlertHub, type AlertFilter, type AlertListener } from './alert-hub.js';
export { AlertLog, FIRST_ALERT } from './alert-log.js';
export { alertMigrations } from './alert-migrations.js';
