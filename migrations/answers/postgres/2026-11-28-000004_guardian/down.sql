DROP TABLE layer;
DROP TABLE entry_list;
