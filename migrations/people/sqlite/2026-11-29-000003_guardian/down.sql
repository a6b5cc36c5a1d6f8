DROP TABLE guardian;
