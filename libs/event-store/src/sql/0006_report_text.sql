-- The canonical text of each revision of a report, kept beside the events and never in them, so that a takedown can
-- blank it: events are never changed. It is written in the transaction of the events that it belongs to.
CREATE TABLE IF NOT EXISTS event_store.report_text (
  report_id text NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  text text NOT NULL,
  PRIMARY KEY (report_id, revision)
);
