ALTER TABLE invitation DROP COLUMN comment_hash;
