ALTER TABLE schedule DROP COLUMN own_language;
ALTER TABLE schedule DROP COLUMN own_question;
ALTER TABLE schedule DROP COLUMN own_statements;
