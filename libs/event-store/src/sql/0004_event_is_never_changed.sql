-- Per statement: an insert pays nothing for it, and TRUNCATE is caught too.
CREATE OR REPLACE TRIGGER event_is_never_changed
  BEFORE UPDATE OR DELETE OR TRUNCATE ON event_store.event
  FOR EACH STATEMENT EXECUTE FUNCTION event_store.refuse_change();
