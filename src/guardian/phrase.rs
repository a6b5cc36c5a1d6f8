//! A seed as 24 words, to be written on paper: BIP 39 for 256 bits, whose checksum tells a slip of the pen.
//!
//! It must never be shown unasked, or kept in a file.

use candor_protocol::{guardian::Seed, survey::sha256, token::WORDS};
use zeroize::Zeroizing;

/// The words of a seed.
pub fn words_of(seed: &Seed) -> Zeroizing<String> {
    let list: Vec<&str> = WORDS.lines().collect();
    let bytes = Zeroizing::new([seed.as_bytes().as_slice(), &sha256(seed.as_bytes())[..1]].concat());
    let word = |at: usize| {
        let bit = |position: usize| usize::from(bytes[position / 8] >> (7 - position % 8) & 1);
        list[(at * 11..at * 11 + 11).fold(0, |index, position| index << 1 | bit(position))]
    };
    Zeroizing::new((0..24).map(word).collect::<Vec<_>>().join(" "))
}

/// The seed of 24 words, in any case and with any space between them. Says in words what is wrong.
///
/// # Errors
/// When there are not 24 words, one is not on the list, or they do not belong together.
pub fn seed_of(text: &str) -> Result<Seed, String> {
    let words: Vec<String> = text.split_whitespace().map(str::to_lowercase).collect();
    if words.len() != 24 {
        return Err(format!("there are {} words: expected 24", words.len()));
    }
    let mut bytes = Zeroizing::new([0u8; 33]);
    for (at, word) in words.iter().enumerate() {
        let index = WORDS.lines().position(|known| known == word);
        let index = index.ok_or_else(|| {
            format!("word {} ({word:?}) is not on the list: look at the paper again", at + 1)
        })?;
        for bit in 0..11 {
            let position = at * 11 + bit;
            bytes[position / 8] |= u8::from(index >> (10 - bit) & 1 == 1) << (7 - position % 8);
        }
    }
    let (seed, check) = bytes.split_first_chunk::<32>().ok_or("the words cannot be read")?;
    if check.first() != sha256(seed).first() {
        return Err(
            "these 24 words do not belong together: two may be in each other's place, or one is misread"
                .to_owned(),
        );
    }
    Ok(Seed::from_bytes(*seed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_those_of_bip_39() {
        // The vectors for 256 bits that are published with BIP 39.
        let check = |seed: [u8; 32], words: &str| {
            assert_eq!(words_of(&Seed::from_bytes(seed)).as_str(), words);
            assert!(seed_of(&words.to_uppercase().replace(' ', "\n")) == Ok(Seed::from_bytes(seed)));
        };
        check([0; 32], &[["abandon"; 23].as_slice(), &["art"]].concat().join(" "));
        check([0xff; 32], &[["zoo"; 23].as_slice(), &["vote"]].concat().join(" "));
        let legal = "legal winner thank year wave sausage worth useful";
        check([0x7f; 32], &format!("{legal} {legal} legal winner thank year wave sausage worth title"));
    }

    #[test]
    fn a_slip_of_the_pen_is_told() {
        let words = words_of(&Seed::from_bytes([7; 32]));
        let swapped: Vec<&str> = words.split(' ').rev().collect();
        assert!(seed_of(&swapped.join(" ")).unwrap_err().contains("do not belong together"));
        assert!(
            seed_of(&words.replacen(words.split(' ').next().unwrap(), "candour", 1))
                .unwrap_err()
                .contains("\"candour\"")
        );
        assert!(seed_of("abandon").unwrap_err().contains("1 words"));
    }
}
