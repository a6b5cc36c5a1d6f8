ALTER TABLE comments DROP COLUMN places;
