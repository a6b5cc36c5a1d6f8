//! One spelling for each signature of a ballot. With (r, s) also (r, n - s) verifies: whoever carries a request could store
//! it under another leaf, and the person's own would look dropped. So only the lower of the two is a signature here.
//!
//! It must never change whether a signature verifies. A receipt needs none of this: its other spelling proves the same.

use super::bytes::Signature;

/// n of P-256, the order of its group (FIPS 186-5, via SP 800-186 section 3.2.1.3), big-endian.
const ORDER: [u8; 32] = [
    0xff, 0xff, 0xff, 0xff, 0x00, 0x00, 0x00, 0x00, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xbc,
    0xe6, 0xfa, 0xad, 0xa7, 0x17, 0x9e, 0x84, 0xf3, 0xb9, 0xca, 0xc2, 0xfc, 0x63, 0x25, 0x51,
];
/// (n - 1) / 2: the largest s that is low.
const HALF: [u8; 32] = [
    0x7f, 0xff, 0xff, 0xff, 0x80, 0x00, 0x00, 0x00, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xde,
    0x73, 0x7d, 0x56, 0xd3, 0x8b, 0xcf, 0x42, 0x79, 0xdc, 0xe5, 0x61, 0x7e, 0x31, 0x92, 0xa8,
];

impl Signature {
    /// Whether s is in the lower half of its range: the one spelling that counts.
    pub fn is_low(&self) -> bool {
        self.as_bytes()[32..] <= HALF[..]
    }

    /// The signature in the spelling that counts: with n - s in the place of s, where s is not low.
    #[must_use]
    pub fn low(self) -> Self {
        if self.is_low() { self } else { self.twin() }
    }

    /// The other spelling: n - s in the place of s. It verifies as well, and counts only where it is the low one.
    #[must_use]
    pub fn twin(&self) -> Self {
        let mut bytes = *self.as_bytes();
        let mut borrow = false;
        for (s, n) in bytes[32..].iter_mut().zip(ORDER).rev() {
            let (less, under) = n.overflowing_sub(*s);
            let (less, under_too) = less.overflowing_sub(u8::from(borrow));
            (*s, borrow) = (less, under || under_too);
        }
        bytes.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A signature with this s.
    fn with(s: [u8; 32]) -> Signature {
        let mut bytes = [7; 64];
        bytes[32..].copy_from_slice(&s);
        bytes.into()
    }

    #[test]
    fn of_each_pair_exactly_one_is_low_also_at_the_border() {
        let (mut one, mut above) = ([0; 32], HALF);
        one[31] = 1;
        above[31] += 1;
        assert!(with(HALF).is_low() && !with(above).is_low(), "n is odd: above the half comes its twin");
        assert!(with(HALF).twin() == with(above) && with(above).twin() == with(HALF));
        for s in [one, HALF, above, [0x11; 32], [0xee; 32]] {
            let signature = with(s);
            assert!(signature.twin().twin() == signature && signature.is_low() != signature.twin().is_low());
            assert!(signature.clone().low().is_low() && signature.as_bytes()[..32] == [7; 32]);
        }
        let mut last = ORDER;
        last[31] -= 1;
        assert!(with(last).low() == with(one));
    }
}
