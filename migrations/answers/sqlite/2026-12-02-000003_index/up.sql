-- How a round stands, without reading over its promise, which is long: asked for with each batch of ballots.
CREATE INDEX round_standing ON round (fingerprint, state, name);
