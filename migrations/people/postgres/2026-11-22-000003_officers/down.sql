DROP TABLE officer;
