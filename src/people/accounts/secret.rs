//! A secret that somebody holds (a cookie, a link): 256 random bits. Only its hash is stored, so that the database opens
//! nothing.

use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use rand::{CryptoRng, RngExt};
use zeroize::Zeroizing;

/// 256 random bits as text.
#[derive(Clone)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// A new one.
    pub fn random(rng: &mut impl CryptoRng) -> Self {
        let bits: [u8; 32] = rng.random();
        Self(Zeroizing::new(BASE64_URL_SAFE_NO_PAD.encode(bits)))
    }

    /// One that somebody brings; anything that cannot be one is none.
    pub fn of(text: &str) -> Option<Self> {
        let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        (text.len() == 43 && text.chars().all(fits)).then(|| Self(Zeroizing::new(text.to_owned())))
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.0
    }

    /// By which it is found.
    pub(super) fn hash(&self) -> Vec<u8> {
        self.derived("stored").into()
    }

    /// Another secret that follows from this one: who sees it learns nothing of this one.
    pub fn derive(&self, what: &str) -> String {
        BASE64_URL_SAFE_NO_PAD.encode(self.derived(what))
    }

    fn derived(&self, what: &str) -> [u8; 32] {
        let key = aws_lc_rs::hmac::Key::new(aws_lc_rs::hmac::HMAC_SHA256, self.0.as_bytes());
        let tag = aws_lc_rs::hmac::sign(&key, what.as_bytes());
        let mut bytes = [0; 32];
        bytes.copy_from_slice(tag.as_ref());
        bytes
    }
}

/// Whether two texts are the same, however long that takes.
pub fn same(one: &str, other: &str) -> bool {
    aws_lc_rs::constant_time::verify_slices_are_equal(one.as_bytes(), other.as_bytes()).is_ok()
}
