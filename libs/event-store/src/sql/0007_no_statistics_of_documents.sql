-- No plan hangs on what documents hold, and a sample of them is dear to take: autovacuum reads them again and again
-- while the table grows.
ALTER TABLE event_store.event ALTER COLUMN data SET STATISTICS 0, ALTER COLUMN metadata SET STATISTICS 0;
ALTER TABLE event_store.report_text ALTER COLUMN text SET STATISTICS 0;
