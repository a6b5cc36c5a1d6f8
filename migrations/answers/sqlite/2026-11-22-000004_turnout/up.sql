-- How many answers an open round had on the last day somebody asked: the count of the whole company, and of nothing smaller. Empty
-- before, and again when the round is over.
ALTER TABLE round ADD COLUMN turnout INTEGER;
ALTER TABLE round ADD COLUMN turnout_day TEXT;  -- 2026-09-03, UTC
