-- Where each comment stands on the other side, by its number here, so that what a steward blacked out can be fetched from there again.
-- Emptied when the round is published; empty, too, where the comments came before there was this.
ALTER TABLE comments ADD COLUMN places TEXT NOT NULL DEFAULT '';
