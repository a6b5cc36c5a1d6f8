DROP TABLE ordered;
