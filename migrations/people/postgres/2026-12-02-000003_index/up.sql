-- The desk shows some units with the number of their people; and whoever replaces the units looks for what still refers to each.
CREATE INDEX person_unit ON person (unit);
CREATE INDEX unit_parent ON unit (parent);

-- Which rounds were put back, without reading over the promise of each, which is long.
CREATE INDEX round_restored ON round (restored, name);
