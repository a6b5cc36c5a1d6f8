-- What is asked for again and again, whatever there was.

-- A sender takes the mails that are due, the longest due first, and sorts nothing: it asks for each state by itself.
DROP INDEX outbox_due;
CREATE INDEX outbox_due ON outbox (state, due, message_id);

-- A page asks for the notes of the units around its circle.
CREATE INDEX note_unit ON note (unit);
