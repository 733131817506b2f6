-- Appends events of one or several partitions in one call. Private to the store: its caller numbers the events.
--
-- partitions  distinct names; streams  distinct names; expected  beside streams: -1 anything, else the version
-- ids         of all events
-- events      [{id, i, p, k, s, n, t, v, d, m}]: i, k and n are the places of the event among the call's events, those of
--             its partition and those of its stream; p and s the places of these in partitions and streams; all from 1.
--             Then type, schema version, data, metadata
-- answer      {outcome: 'appended', lastSequences, lastVersions, transactionId, globalPositions, recordedAt}: the last
--             numbers before the append, beside partitions and streams; or {outcome: 'stored'}, at least one id is
--             there already; or {outcome: 'refused', place, actual}, that stream is not at the expected version. The
--             latter two write nothing. They are answers and not errors, because a lost race is an ordinary thing that
--             must not stand in the server's log as an ERROR.
--
-- The order of the steps is what the guarantees rest on:
-- 1. The transaction has written nothing. A transaction id given before the wait for the lock would be smaller than
--    those of the appends that it waited for, and the global read would show its events before theirs.
-- 2. The locks, sorted, before any look at the table: each statement of a volatile function under READ COMMITTED has
--    a snapshot of its own, so that what is read after the lock includes what its last holder committed.
-- 3. Checks, then one insert. Everything that the call writes carries one recorded_at, never before the last of its
--    partitions, even when the clock was set back.
--
-- Measured (PostgreSQL 18.4, median of one call of one event, round trip included, bare insert 0.25 ms):
-- - Numbers k and n given by the caller instead of two row_number() windows: 15 us less.
-- - force_generic_plan: 90 us less; the planner took the array parameters for a reason to plan anew at each call.
-- - enable_seqscan off: a session that connects while the table is small would keep a sequential scan for its whole
--   life; 100 events then took 7.1 ms instead of 2.8.
-- - One look at the table where there is one stream, against the general one over unnest: 40 us less.
-- - One json answer instead of seven OUT columns through SELECT *: 20 us less.
-- - Global positions drawn before the insert, against a CTE around INSERT … RETURNING: 6 us less, 20 with the ORDER BY
--   that makes sure of their order.
-- Rejected: catching unique violations instead of looking for the ids: the EXCEPTION block is a subtransaction, and
-- each repetition an ERROR in the server's log. Rejected: arrays through unnest, slower than one JSON parameter.
CREATE OR REPLACE FUNCTION event_store.append(
  partitions text[], streams text[], expected integer[], ids uuid[], events jsonb, OUT answer json
)
LANGUAGE plpgsql SET enable_seqscan = off SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  nothing text;
  lock_key bigint;
  last_sequences bigint[];
  last_versions integer[];
  global_positions bigint[];
  any_stored boolean;
  moment timestamptz;
BEGIN
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
    RAISE EXCEPTION 'the append must come before every other write of its transaction'
      USING ERRCODE = 'active_sql_transaction';
  END IF;
  IF current_setting('transaction_isolation') <> 'read committed' THEN
    RAISE EXCEPTION 'the append needs isolation level read committed, not %', current_setting('transaction_isolation')
      USING ERRCODE = 'active_sql_transaction';
  END IF;

  IF cardinality(partitions) = 1 THEN
    nothing := pg_advisory_xact_lock(hashtextextended(partitions[1], 5733));
  ELSE
    FOR lock_key IN SELECT DISTINCT hashtextextended(name, 5733) FROM unnest(partitions) AS name ORDER BY 1 LOOP
      nothing := pg_advisory_xact_lock(lock_key);
    END LOOP;
  END IF;

  IF cardinality(partitions) = 1 AND cardinality(streams) = 1 THEN
    SELECT ARRAY[coalesce(last.sequence, 0)],
           last.recorded_at,
           ARRAY[coalesce((SELECT e.stream_version FROM event_store.event e
                            WHERE e.stream = streams[1] ORDER BY e.stream_version DESC LIMIT 1), 0)],
           EXISTS (SELECT FROM event_store.event e WHERE e.id = ANY (ids))
      INTO last_sequences, moment, last_versions, any_stored
      FROM (SELECT) AS one_row
      LEFT JOIN LATERAL (SELECT e.sequence, e.recorded_at FROM event_store.event e
                          WHERE e.partition = partitions[1] ORDER BY e.sequence DESC LIMIT 1) AS last ON true;
  ELSE
    SELECT ARRAY(SELECT coalesce((SELECT e.sequence FROM event_store.event e
                                   WHERE e.partition = given.name ORDER BY e.sequence DESC LIMIT 1), 0)
                   FROM unnest(partitions) WITH ORDINALITY AS given (name, place) ORDER BY given.place),
           (SELECT max((SELECT e.recorded_at FROM event_store.event e
                         WHERE e.partition = given.name ORDER BY e.sequence DESC LIMIT 1))
              FROM unnest(partitions) AS given (name)),
           ARRAY(SELECT coalesce((SELECT e.stream_version FROM event_store.event e
                                   WHERE e.stream = given.name ORDER BY e.stream_version DESC LIMIT 1), 0)
                   FROM unnest(streams) WITH ORDINALITY AS given (name, place) ORDER BY given.place),
           EXISTS (SELECT FROM event_store.event e WHERE e.id = ANY (ids))
      INTO last_sequences, moment, last_versions, any_stored;
  END IF;

  IF any_stored THEN
    answer := json_build_object('outcome', 'stored');
    RETURN;
  END IF;
  FOR place IN 1 .. cardinality(streams) LOOP
    IF expected[place] >= 0 AND expected[place] <> last_versions[place] THEN
      answer := json_build_object('outcome', 'refused', 'place', place, 'actual', last_versions[place]);
      RETURN;
    END IF;
  END LOOP;

  moment := greatest(date_trunc('milliseconds', clock_timestamp()), moment);
  IF cardinality(ids) = 1 THEN
    global_positions := ARRAY[nextval('event_store.event_global_position_seq')];
  ELSE
    global_positions := ARRAY(
      SELECT nextval('event_store.event_global_position_seq') FROM generate_series(1, cardinality(ids))
    );
  END IF;
  INSERT INTO event_store.event
    (id, partition, sequence, stream, stream_version, type, schema_version, data, metadata, recorded_at, global_position)
  SELECT given.id, partitions[given.p], last_sequences[given.p] + given.k,
         streams[given.s], last_versions[given.s] + given.n,
         given.t, given.v, given.d, given.m, moment, global_positions[given.i]
    FROM jsonb_to_recordset(events) AS given
      (id uuid, i integer, p integer, k integer, s integer, n integer, t text, v integer, d jsonb, m jsonb);
  answer := json_build_object(
    'outcome', 'appended', 'lastSequences', last_sequences, 'lastVersions', last_versions,
    'transactionId', pg_current_xact_id()::text, 'globalPositions', global_positions,
    'recordedAt', to_char(moment AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
  );
END
$$;
