DROP TABLE comment;
DROP TABLE ballot;
DROP TABLE round;
