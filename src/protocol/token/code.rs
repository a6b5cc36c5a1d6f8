//! Invitation codes: made from one key per round, so that a reminder can carry the same link again.
//!
//! The code itself is in no table but in the mail that carries it; what is compared is its hash. Whoever has the key can
//! make every code of the round; it stands in the key folder and is destroyed when the round closes.

use aws_lc_rs::hmac;

use super::{
    bytes::{Code, CodeHash, InvitationKey},
    message::sha256,
};

impl InvitationKey {
    /// The code of one invitation: the first 128 bits of HMAC-SHA256 over round, person and version.
    ///
    /// `person` is what identifies the person on the people side; a higher `version` makes a new code.
    pub fn code(&self, round: &str, person: &str, version: u32) -> Code {
        let mut mac = hmac::Context::with_key(&hmac::Key::new(hmac::HMAC_SHA256, self.as_bytes()));
        for text in [round, person] {
            // With its length in front no text can run over into the next. No text is 2^64 bytes long.
            mac.update(&u64::try_from(text.len()).unwrap_or(u64::MAX).to_be_bytes());
            mac.update(text.as_bytes());
        }
        mac.update(&version.to_be_bytes());
        let mut code = [0; Code::LENGTH];
        code.copy_from_slice(&mac.sign().as_ref()[..Code::LENGTH]);
        code.into()
    }
}

impl Code {
    /// What the database keeps of the code.
    pub fn hash(&self) -> CodeHash {
        sha256(&[self.as_bytes()]).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_invitation_has_the_same_code_and_every_other_another_one() {
        let key = InvitationKey::from_bytes([7; 32]);
        let code = key.code("2026-q3", "ada@example.org", 1);
        assert_eq!(code, key.code("2026-q3", "ada@example.org", 1));
        assert_eq!(code.to_text().len(), 22);
        for other in [
            key.code("2026-q4", "ada@example.org", 1),
            key.code("2026-q3", "bob@example.org", 1),
            key.code("2026-q3", "ada@example.org", 2),
            key.code("2026-q3a", "da@example.org", 1), // the same letters, cut elsewhere
            InvitationKey::from_bytes([8; 32]).code("2026-q3", "ada@example.org", 1),
        ] {
            assert_ne!(code, other);
            assert_ne!(code.hash(), other.hash());
        }
    }

    #[test]
    fn a_code_is_the_documented_hmac() {
        // Computed with Python's hmac module.
        let code = InvitationKey::from_bytes([7; 32]).code("2026-q3", "ada@example.org", 1);
        assert_eq!(hex::encode(code.as_bytes()), "ee5bbe8afb4a99fef0e2afb58338f80c");
        assert_eq!(
            hex::encode(code.hash().as_bytes()),
            "7dd48db51299b808cdc66a8fb72cbc365f573b5dd118bd99f2231b8dc1dc12a8"
        );
    }
}
