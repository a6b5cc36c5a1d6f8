ALTER TABLE round DROP COLUMN turnout_day;
ALTER TABLE round DROP COLUMN turnout;
