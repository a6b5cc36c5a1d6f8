DROP TABLE device;
DROP TABLE session;
DROP TABLE set_up;
DROP TABLE account;
