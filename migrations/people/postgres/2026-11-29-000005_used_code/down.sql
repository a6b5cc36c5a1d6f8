DROP TABLE used_code;
