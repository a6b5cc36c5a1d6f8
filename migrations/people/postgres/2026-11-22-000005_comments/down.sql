DROP TABLE redaction;
DROP TABLE comments;
