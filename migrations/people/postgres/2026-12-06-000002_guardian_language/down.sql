ALTER TABLE guardian DROP COLUMN language;
