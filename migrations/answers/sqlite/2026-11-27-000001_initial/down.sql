DROP TABLE installation;
DROP TABLE journal;
DROP TABLE comment;
DROP TABLE sealed_ballot;
DROP TABLE round;
