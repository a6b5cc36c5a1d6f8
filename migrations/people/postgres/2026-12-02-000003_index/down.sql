DROP INDEX round_restored;
DROP INDEX unit_parent;
DROP INDEX person_unit;
