DROP TABLE outbox;
DROP TABLE leader;
DROP TABLE invitation;
DROP TABLE issuing_key;
DROP TABLE round;
DROP TABLE person;
DROP TABLE unit;
