//! A fingerprint as twelve words, which people can compare on a poster, in a mail and on the page.

use std::sync::LazyLock;

/// The 2,048 English words of BIP 39, one to a line, as published and as the page is served them.
pub const WORDS: &str = include_str!("words.txt");

static LIST: LazyLock<Vec<&str>> = LazyLock::new(|| WORDS.lines().collect());

/// The first 132 bits of a hash as twelve of the 2,048 English words of BIP 39, eleven bits each.
///
/// Not a BIP 39 phrase: there is no checksum in it and nothing can be recovered from it.
pub fn fingerprint(hash: &[u8; 32]) -> [&'static str; 12] {
    std::array::from_fn(|at| {
        let bits = at * 11..at * 11 + 11;
        // Bits are counted from the top of the first byte, as in BIP 39.
        let bit = |position: usize| usize::from(hash[position / 8] >> (7 - position % 8) & 1);
        LIST[bits.fold(0, |index, position| index << 1 | bit(position))]
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(hash: [u8; 32], expected: &str) {
        assert_eq!(fingerprint(&hash).join(" "), expected);
    }

    #[test]
    fn the_list_is_the_published_one() {
        let hash = crate::survey::sha256(WORDS.as_bytes());
        assert_eq!(hex::encode(hash), "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    }

    #[test]
    fn the_words_are_the_first_132_bits_eleven_at_a_time() {
        check([0; 32], &["abandon"; 12].join(" "));
        check([0xff; 32], &["zoo"; 12].join(" "));
        // 1 in the eleventh bit, then 2,047 in the next eleven; the last word from bits 121 to 131.
        let mut hash = [0; 32];
        hash[1] = 0b0011_1111;
        hash[2] = 0b1111_1100;
        hash[16] = 0b0001_0000;
        check(hash, &["ability", "zoo", &["abandon"; 9].join(" "), "ability"].join(" "));
        // What lies behind the 132 bits does not count.
        hash[16] |= 0b0000_1111;
        hash[31] = 0xff;
        check(hash, &["ability", "zoo", &["abandon"; 9].join(" "), "ability"].join(" "));
    }
}
