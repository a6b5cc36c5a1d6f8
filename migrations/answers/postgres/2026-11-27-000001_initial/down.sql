DROP TABLE installation;
DROP TABLE journal;
DROP FUNCTION journal_kept;
DROP TABLE comment;
DROP TABLE sealed_ballot;
DROP TABLE round;
