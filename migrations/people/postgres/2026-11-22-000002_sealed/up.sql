-- SHA-256 of the blinded value that was signed for a comment; read by the issuing query only, like request_hash.
ALTER TABLE invitation ADD COLUMN comment_hash BYTEA;
