DROP TABLE on_paper;
