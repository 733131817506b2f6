-- A schema of its own, so that what belongs to the store can be told, granted and dumped apart from the views.
CREATE SCHEMA IF NOT EXISTS event_store;
