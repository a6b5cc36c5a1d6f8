DROP TABLE leader_reminder;
