DROP INDEX round_standing;
