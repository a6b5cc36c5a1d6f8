//! Makes the files that browsers load, once, when the program is built: sources are joined in the order that stands here, and each
//! file is compressed as small as it gets and bears its hash in its name.
//!
//! It must never change a source: what a browser loads reads as it was written. Only the list of the twelve words' words, which other
//! programs read, too, becomes a constant of the program.
//!
//! Why by hand: a library for the one hash would be one more, or all of the cryptography built twice.

use std::{env, fmt::Write as _, fs, io, path::Path};

/// A file of pages: what it is called here, its kind, and what it is made of.
struct Source(&'static str, &'static str, &'static [&'static str]);

/// The 2,048 English words of BIP 39.
const WORD_LIST: &str = "../../src/protocol/token/words.txt";

const SCRIPT: &str = "text/javascript";
const STYLE: &str = "text/css";

/// Every file, in the order in which it is looked for.
const SOURCES: &[(&str, Source)] = &[
    // From the link to the first statement.
    (
        "RESPOND_JS",
        Source(
            "respond.js",
            SCRIPT,
            &[
                "bytes.js",
                "promise.js",
                "link.js",
                "kept.js",
                "page.js",
                "words.js",
                "statements.js",
                "round.js",
                "respond.js",
            ],
        ),
    ),
    // What comes with the form: the token, the ballot, and who reads along in the comment.
    (
        "BALLOT_JS",
        Source(
            "ballot.js",
            SCRIPT,
            &[
                WORD_LIST,
                "blindrsa.js",
                "hpke.js",
                "ballot.js",
                "wrap.js",
                "careful.js",
                "sent.js",
                "review.js",
                "pass.js",
            ],
        ),
    ),
    (
        "CHECK_JS",
        Source(
            "check.js",
            SCRIPT,
            &[
                WORD_LIST,
                "bytes.js",
                "promise.js",
                "page.js",
                "words.js",
                "hpke.js",
                "ballot.js",
                "wrap.js",
                "check.js",
            ],
        ),
    ),
    ("STYLE", Source("style.css", STYLE, &["style.css"])),
    ("ICON", Source("icon.svg", "image/svg+xml", &["icon.svg"])),
    ("POSTER", Source("poster.css", STYLE, &["poster.css"])),
    ("CARDS", Source("cards.css", STYLE, &["cards.css"])),
    ("DESK", Source("desk.css", STYLE, &["desk.css"])),
    ("REPORT", Source("report.css", STYLE, &["report.css"])),
    ("OVERVIEW", Source("overview.css", STYLE, &["overview.css"])),
    ("RESULTS", Source("results.css", STYLE, &["results.css"])),
    ("PREVIEW", Source("preview.css", STYLE, &["preview.css"])),
    ("PREVIEW_JS", Source("preview.js", SCRIPT, &["preview.js"])),
    ("RESULTS_JS", Source("results.js", SCRIPT, &["results.js"])),
];

/// The languages there are.
const LANGUAGES: [&str; 8] = ["ar", "de", "en", "es", "fr", "it", "pl", "tr"];

/// The pages that load them. They name a file by what it is called here; where its hash is asked for, too.
const PAGES: &[(&str, &str, &str)] = &[("RESPOND", "/i", "respond.html"), ("CHECK", "/check", "check.html")];

fn main() -> io::Result<()> {
    let templates = Path::new("../../templates");
    let out = env::var_os("OUT_DIR").ok_or_else(|| io::Error::other("Cargo sets OUT_DIR"))?;
    let out = Path::new(&out);
    let mut table = String::new();
    let mut names = Vec::new();
    for (constant, Source(name, kind, parts)) in SOURCES {
        let parts = parts.iter().map(|part| {
            let text = read(&templates.join("asset").join(part))?;
            Ok(if *part == WORD_LIST { format!("const WORD_LIST = `\n{text}`;\n") } else { text })
        });
        let text = parts.collect::<io::Result<Vec<_>>>()?.join("\n");
        let hash = sha256(text.as_bytes());
        let (stem, ending) = name.split_once('.').unwrap_or((name, ""));
        let path = format!("/asset/{stem}.{}.{ending}", &hex(&hash)[..16]);
        names.push(((*name).to_owned(), path.clone(), hash));
        write(out, &mut table, constant, (&path, kind), &text, &hash)?;
    }
    // The words of each page, a file for each language: the translator's own.
    let mut words = Vec::new();
    for (page, language) in ["respond", "check"].iter().flat_map(|page| LANGUAGES.map(|one| (page, one))) {
        let text = read(&templates.join("words").join(language).join(format!("{page}.ftl")))?;
        let hash = sha256(text.as_bytes());
        let path = format!("/asset/{page}.{language}.{}.ftl", &hex(&hash)[..16]);
        let constant = format!("{page}_{language}").to_uppercase();
        write(out, &mut table, &constant, (&path, "text/plain"), &text, &hash)?;
        names.push((format!("{page}.{language}.ftl"), path, hash));
        words.push(constant);
    }
    let all =
        format!("/// The words of the pages.\npub(crate) const WORDS: &[File] = &[{}];\n", words.join(", "));
    table.push_str(&all);
    for (constant, path, name) in PAGES {
        let mut text = read(&templates.join(name))?;
        for (name, path, hash) in &names {
            text = text.replace(&format!("\"/asset/{name}\""), &format!("\"{path}\""));
            text = text
                .replace(&format!("integrity=\"{name}\""), &format!("integrity=\"sha256-{}\"", base64(hash)));
        }
        let hash = sha256(text.as_bytes());
        write(out, &mut table, constant, (path, "text/html"), &text, &hash)?;
    }
    fs::write(out.join("files.rs"), table)
}

fn read(path: &Path) -> io::Result<String> {
    println!("cargo:rerun-if-changed={}", path.display());
    fs::read_to_string(path).map_err(|error| io::Error::other(format!("{}: {error}", path.display())))
}

/// Puts a file beside the table, as it is and compressed, and its line into the table.
fn write(
    out: &Path,
    table: &mut String,
    constant: &str,
    (path, kind): (&str, &str),
    text: &str,
    hash: &[u8; 32],
) -> io::Result<()> {
    let mut gzip = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, text.as_bytes(), &mut gzip)?;
    let (plain, packed) = (out.join(constant), out.join(format!("{constant}.gz")));
    fs::write(&plain, text)?;
    fs::write(&packed, gzip)?;
    let line = writeln!(
        table,
        "pub(crate) const {constant}: File = File {{ path: {path:?}, kind: {kind:?}, text: include_str!({plain:?}), \
         gzip: include_bytes!({packed:?}), sha256: {:?} }};",
        hex(hash)
    );
    line.map_err(io::Error::other)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Base64 with padding (RFC 4648, section 4).
fn base64(bytes: &[u8]) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let all = three.iter().fold(0_usize, |all, byte| (all << 8) | usize::from(*byte))
            << (8 * (3 - three.len()));
        for at in 0..4 {
            let sign = if at > three.len() { b'=' } else { SIGNS[(all >> (18 - 6 * at)) & 63] };
            text.push(char::from(sign));
        }
    }
    text
}

/// SHA-256 (FIPS 180-4). A test compares what comes of it with the library that the program uses.
fn sha256(message: &[u8]) -> [u8; 32] {
    // The fractions of the roots of the first primes: of the second for the state, of the third for the rounds.
    let primes: Vec<u128> =
        (2..312_u128).filter(|n| (2..*n).take_while(|d| d * d <= *n).all(|d| n % d != 0)).collect();
    let fraction = |prime: u128, power: u32| -> u32 {
        // The largest x whose power is at most the prime, in units of 2^-32; its lower half is the fraction.
        let (mut low, mut high) = (0_u128, 1_u128 << 37);
        while high - low > 1 {
            let middle = u128::midpoint(low, high);
            let fits = middle.checked_pow(power).is_some_and(|all| all <= prime << (32 * power));
            if fits { low = middle } else { high = middle }
        }
        u32::try_from(low & 0xffff_ffff).unwrap_or_default()
    };
    let constants: Vec<u32> = primes.iter().take(64).map(|prime| fraction(*prime, 3)).collect();
    let mut state: Vec<u32> = primes.iter().take(8).map(|prime| fraction(*prime, 2)).collect();
    let mut padded = message.to_vec();
    padded.push(0x80);
    padded.resize(padded.len().next_multiple_of(64), 0);
    if padded.len() < message.len() + 9 {
        padded.resize(padded.len() + 64, 0);
    }
    let length = padded.len() - 8;
    padded[length..].copy_from_slice(&(message.len() * 8).to_be_bytes());
    for block in padded.chunks(64) {
        let word = |four: &[u8]| four.iter().fold(0_u32, |all, byte| (all << 8) | u32::from(*byte));
        let mut w: Vec<u32> = block.chunks(4).map(word).collect();
        for at in 16..64 {
            let (a, b) = (w[at - 15], w[at - 2]);
            let a = a.rotate_right(7) ^ a.rotate_right(18) ^ (a >> 3);
            let b = b.rotate_right(17) ^ b.rotate_right(19) ^ (b >> 10);
            w.push(w[at - 16].wrapping_add(a).wrapping_add(w[at - 7]).wrapping_add(b));
        }
        let mut s = state.clone();
        for at in 0..64 {
            let e = s[4].rotate_right(6) ^ s[4].rotate_right(11) ^ s[4].rotate_right(25);
            let choice = (s[4] & s[5]) ^ (!s[4] & s[6]);
            let one =
                s[7].wrapping_add(e).wrapping_add(choice).wrapping_add(constants[at]).wrapping_add(w[at]);
            let a = s[0].rotate_right(2) ^ s[0].rotate_right(13) ^ s[0].rotate_right(22);
            let two = a.wrapping_add((s[0] & s[1]) ^ (s[0] & s[2]) ^ (s[1] & s[2]));
            s.rotate_right(1);
            s[4] = s[4].wrapping_add(one);
            s[0] = one.wrapping_add(two);
        }
        for (sum, new) in state.iter_mut().zip(s) {
            *sum = sum.wrapping_add(new);
        }
    }
    let mut hash = [0; 32];
    for (four, word) in hash.chunks_mut(4).zip(state) {
        four.copy_from_slice(&word.to_be_bytes());
    }
    hash
}
