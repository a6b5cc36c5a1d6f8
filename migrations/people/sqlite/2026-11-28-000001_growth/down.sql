DROP INDEX note_unit;
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (state, due);
