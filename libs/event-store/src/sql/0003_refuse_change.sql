-- Rejected: REVOKE UPDATE, DELETE. The owner of the table, as whom a small installation connects, is not bound by it.
CREATE OR REPLACE FUNCTION event_store.refuse_change() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'events are never changed: % of % is refused', TG_OP, TG_RELID::regclass
    USING ERRCODE = 'restrict_violation', HINT = 'Append an event that says what is different now.';
END
$$;
