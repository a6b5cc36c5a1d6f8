-- What HR asks besides in every round of the schedule: own statements, one to a line, and own words for the open question.
ALTER TABLE schedule ADD COLUMN own_statements TEXT NOT NULL DEFAULT '';
ALTER TABLE schedule ADD COLUMN own_question TEXT; -- NULL: the usual one
ALTER TABLE schedule ADD COLUMN own_language TEXT NOT NULL DEFAULT 'en'; -- the code of the language in which these are written
