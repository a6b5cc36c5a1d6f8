-- In which language a guardian is written to, where HR has chosen one; emptied with the address.
ALTER TABLE guardian ADD COLUMN language TEXT; -- a code such as de; NULL: as the roster says
