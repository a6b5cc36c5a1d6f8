DROP TABLE circle_change;
DROP TABLE member;
