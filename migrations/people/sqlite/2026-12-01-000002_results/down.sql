ALTER TABLE schedule DROP COLUMN everybody;
DROP TABLE results_page;
DROP TABLE results;
