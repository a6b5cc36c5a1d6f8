//! What the page checks, as it is served: the box, the promise, receipts and the record, a token file, its own files.
//!
//! The other side of every check is the service's own code or a standard library, never the file under test.

use std::{collections::BTreeSet, fs, io::Read as _, path::Path};

use aws_lc_rs::digest;
use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use candor_protocol::{
    record::{Leaves, Record},
    survey::{
        BLOCKS,
        merkle::{self, MerkleTree},
    },
    token::{Leaf, OpeningKey, ReceiptKey, fingerprint},
};
use rand::{Rng, SeedableRng, rngs::StdRng};
use serde_json::{Value, json};

use crate::{harness::TestApp, quickjs::Page};

const VECTORS: &str = include_str!("../vectors/rfc9180.json");

fn sri(bytes: &[u8]) -> String {
    format!("sha256-{}", STANDARD.encode(digest::digest(&digest::SHA256, bytes)))
}

fn b64(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

#[test]
fn the_box_meets_the_vector_of_rfc_9180_to_the_byte() {
    let (page, vector): (Page, Value) = (Page::open(), serde_json::from_str(VECTORS).unwrap());
    let script = "(async () => {
        const oneTime = { enc: hex(input.pkEm), privateKey: { d: Array.from(hex(input.skEm)) } };
        return toHex(await sealBox(hex(input.pkRm), hex(input.info), hex(input.aad), hex(input.pt), oneTime));
    })()";
    let (enc, text) = (vector["pkEm"].as_str().unwrap(), vector["ct"].as_str().unwrap());
    assert_eq!(page.run(script, &vector).unwrap(), format!("{enc}{text}"));
    // The keys of the vector are a pair: the service's own code makes the public half from the private one.
    let receiver: [u8; 32] = hex::decode(vector["skRm"].as_str().unwrap()).unwrap().try_into().unwrap();
    let public = OpeningKey::from_bytes(&receiver).unwrap().public().to_text();
    assert_eq!(public, b64(&hex::decode(vector["pkRm"].as_str().unwrap()).unwrap()));
}

#[test]
fn two_boxes_of_one_answer_have_nothing_in_common_but_their_length() {
    let page = Page::open();
    let key = OpeningKey::generate(&mut StdRng::seed_from_u64(1)).unwrap().public().to_text();
    let seal = "sealBox(fromBase64Url(input), [1], Uint8Array.of(2), new Uint8Array(42)).then(toBase64Url)";
    let [one, other] = [(); 2].map(|()| page.run(seal, &json!(key)).unwrap().as_str().unwrap().to_owned());
    assert_eq!(one.len(), other.len());
    assert_ne!(one[..40], other[..40], "the one-time key was used twice");
    assert_ne!(one[100..], other[100..]);
}

#[test]
fn a_circle_is_found_where_it_stands_and_nowhere_else() {
    let page = Page::open();
    let is_listed = |root: &[u8; 32], many: usize, at: usize, text: &str, path: &[[u8; 32]]| -> bool {
        let path: Vec<String> = path.iter().map(|hash| b64(hash)).collect();
        let input = json!({ "root": hex::encode(root), "many": many, "at": at, "text": text, "path": path });
        let script = "isCircleOf(input.root, input.many, input.at, input.text, input.path)";
        page.run(script, &input).unwrap().as_bool().unwrap()
    };
    for many in 1..12 {
        let texts: Vec<String> =
            (0..many).map(|at| format!(r#"{{"id":"dü{at}","public_key":"AA"}}"#)).collect();
        let tree = MerkleTree::new(texts.iter().map(|text| merkle::leaf(text)).collect());
        let root = tree.root();
        for (at, text) in texts.iter().enumerate() {
            let path = tree.path(at);
            for other in 0..=many {
                assert_eq!(is_listed(&root, many, other, text, &path), at == other, "{at} {other}");
            }
            // A key that was made for one person, a path that is too long, a tree of another size.
            assert!(!is_listed(&root, many, at, &text.replace("AA", "BB"), &path));
            assert!(!is_listed(&root, many, at, text, &[path.as_slice(), &[[0; 32]]].concat()));
            assert!(path.is_empty() || !is_listed(&root, many, at, text, &path[1..]));
        }
    }
    // An inner node is not taken for a circle.
    let tree = MerkleTree::new(vec![merkle::leaf("a"), merkle::leaf("b")]);
    assert!(!is_listed(&tree.root(), 1, 0, "a", &[]));
}

#[test]
fn the_twelve_words_are_those_of_the_mail_and_the_list_is_the_standard_one() {
    let page = Page::open();
    let list = candor_protocol::token::WORDS;
    let rng = &mut StdRng::seed_from_u64(1);
    for _ in 0..20 {
        let mut hash = [0; 32];
        rng.fill_bytes(&mut hash);
        let input = json!({ "hash": hex::encode(hash), "list": list });
        let words = page.run("(async () => twelveWords(hex(input.hash), input.list))()", &input).unwrap();
        assert_eq!(words, json!(fingerprint(&hash)));
    }
}

#[test]
fn a_receipt_and_a_record_hold_only_as_they_were_signed() {
    let (page, key, hash) = (Page::open(), ReceiptKey::generate().unwrap(), [7; 32]);
    let leaves: Vec<Leaf> = (0..4_u8).map(|n| Leaf::from([n; 32])).collect();
    let receipt = key.receipt(&hash, &leaves[0]).unwrap();
    let check = |hash: &[u8; 32], key: &ReceiptKey, leaf: &Leaf| {
        let input =
            json!({ "key": key.public(), "hash": hex::encode(hash), "leaf": leaf, "receipt": receipt });
        page.run("isReceipt(input.key, hex(input.hash), input.leaf, input.receipt)", &input).unwrap()
    };
    assert_eq!(check(&hash, &key, &leaves[0]), json!(true));
    assert_eq!(check(&[8; 32], &key, &leaves[0]), json!(false));
    assert_eq!(check(&hash, &key, &leaves[1]), json!(false));
    assert_eq!(check(&hash, &ReceiptKey::generate().unwrap(), &leaves[0]), json!(false));

    let record = Record {
        v: 1,
        round: "r".parse().unwrap(),
        manifest_hash: b64(&hash),
        answers: Leaves::of([(leaves[0].clone(), true), (leaves[1].clone(), false)]),
        comments: Leaves::of([(leaves[2].clone(), true)]),
        unreadable: 0,
        release_hash: hex::encode([0; 32]),
        guarded: None,
    };
    let text = serde_json::to_string(&record).unwrap();
    let signature = key.sign_record(&hash, &text).unwrap();
    let find = |text: &str, hash: &[u8; 32], leaf: &Leaf| {
        let input = json!({ "key": key.public(), "hash": hex::encode(hash), "text": text, "sig": signature,
            "leaf": leaf });
        let script = "readRecord(input.key, hex(input.hash), input.text, input.sig)
            .then((record) => record && findLeaf(record, input.leaf))";
        page.run(script, &input).unwrap()
    };
    for (leaf, expected) in leaves.iter().zip(["counted", "invalid", "counted", "missing"]) {
        assert_eq!(find(&text, &hash, leaf), expected);
    }
    assert_eq!(find(&text.replace("\"unreadable\":0", "\"unreadable\":1"), &hash, &leaves[0]), Value::Null);
    assert_eq!(find(&text, &[8; 32], &leaves[0]), Value::Null);
}

#[test]
fn a_token_file_has_no_code_and_nothing_else_is_taken_for_one() {
    let page = Page::open();
    let token = json!({ "circle": "design", "manifestHash": b64(&[7; 32]), "prefix": "cA", "pk": "cGs",
        "privateKey": { "kty": "EC" }, "token": "dA" });
    let kept = json!({ "round": "2026-q4", "position": 3, "hash": b64(&[7; 32]), "later": true,
        "code": "secret", "tokens": { "answers": token, "comment": token } });
    let text = page.run("(async () => tokenFile(input, 'https://a.test'))()", &kept).unwrap();
    let file = text.as_str().unwrap();
    assert!(!file.contains("secret") && file.contains(r#""answers_origin": "https://a.test""#), "{file}");
    let read = |text: &str| page.run("(async () => readTokenFile(input))()", &json!(text)).unwrap();
    let back = read(file);
    for field in ["round", "position", "hash", "tokens"] {
        assert_eq!(back[field], kept[field], "{field}");
    }
    assert_eq!(back.as_object().unwrap().len(), 4, "{back}");
    for other in ["", "[]", "{}", "null", &file.replace("\"v\": 1", "\"v\": 2"), &file.replace("EC", "RSA")] {
        assert_eq!(read(other), Value::Null, "{other}");
    }
}

#[test]
fn the_page_repairs_what_mail_programs_do_to_a_link_and_knows_what_it_cannot_repair() {
    let page = Page::open();
    let vectors: Value = serde_json::from_str(include_str!("../vectors/links.json")).unwrap();
    let read = |address: &Value| page.run("readLink(input)", address).unwrap();
    let expected = |link: &Value| json!({ "round": link["round"], "position": link["circle"], "code": link["code"], "hash": link["promise"] });
    for link in vectors["links"].as_array().unwrap() {
        let fragment = link["fragment"].as_str().unwrap();
        for mark in ["#", "%23", "%2523", "/%23"] {
            let found = read(&json!(format!("/i{mark}{fragment}")));
            assert_eq!(found, json!({ "state": "whole", "link": expected(link) }), "{mark}{fragment}");
        }
        // Whatever sign is lost or exchanged: it is noticed, and never taken for a promise that was changed.
        for at in 2..fragment.len() {
            let other = if fragment.as_bytes()[at] == b'1' { "2" } else { "1" };
            for damaged in [
                format!("/i#{}{other}{}", &fragment[..at], &fragment[at + 1..]),
                format!("/i#{}{}", &fragment[..at], &fragment[at + 1..]),
            ] {
                let found = read(&json!(damaged));
                assert!(found["state"] == "changed" || found["state"] == "cut", "{damaged}: {found}");
            }
        }
    }
    for (kind, state) in [
        ("repaired", "whole"),
        ("unchecked", "unchecked"),
        ("cut", "cut"),
        ("changed", "changed"),
        ("none", "none"),
    ] {
        let all = vectors[kind].as_array().unwrap();
        assert!(!all.is_empty());
        for address in all {
            let found = read(address);
            assert_eq!(found["state"], state, "{address}");
            if state == "whole" || state == "unchecked" {
                assert_eq!(found["link"], expected(&vectors["links"][0]), "{address}");
            }
        }
    }
}

/// The files that a page runs: address, and the hash that the page names.
fn programs(html: &str) -> Vec<(String, String)> {
    let value =
        |tag: &str, name: &str| Some(tag.split_once(&format!("{name}=\""))?.1.split('"').next()?.to_owned());
    let tags = html.split('<').filter_map(|rest| rest.split_once('>')).map(|(tag, _)| tag);
    tags.filter_map(|tag| {
        let address = match tag.starts_with("script") {
            true => Some(value(tag, " src").unwrap_or_else(|| panic!("a script of its own: {tag}"))),
            false => value(tag, "data-program"),
        };
        Some((address?, value(tag, "integrity").unwrap_or_default()))
    })
    .collect()
}

#[test]
fn every_script_of_a_page_has_the_hash_that_the_page_names_and_is_its_sources_joined() {
    let (app, folder) = (TestApp::new(), Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/asset"));
    let joined = |names: &[&str]| {
        let texts: Vec<String> =
            names.iter().map(|name| fs::read_to_string(folder.join(name)).unwrap()).collect();
        texts.join("\n")
    };
    let words = format!("const WORD_LIST = `\n{}`;\n\n", candor_protocol::token::WORDS);
    let respond = [
        "bytes.js",
        "promise.js",
        "link.js",
        "kept.js",
        "page.js",
        "words.js",
        "statements.js",
        "round.js",
        "respond.js",
    ];
    let ballot =
        ["blindrsa.js", "hpke.js", "ballot.js", "wrap.js", "careful.js", "sent.js", "review.js", "pass.js"];
    let check =
        ["bytes.js", "promise.js", "page.js", "words.js", "hpke.js", "ballot.js", "wrap.js", "check.js"];
    for (page, parts) in [("/i", vec![&respond[..], &ballot]), ("/check", vec![&check[..]])] {
        let programs = programs(&app.get(page).body);
        assert_eq!(programs.len(), parts.len(), "{programs:?}");
        for ((address, named), parts) in programs.into_iter().zip(parts) {
            let served = app.get(&address).body;
            assert_eq!(named, sri(served.as_bytes()), "{address} in {page}");
            let hash = hex::encode(candor_protocol::survey::sha256(served.as_bytes()));
            assert!(address.contains(&hash[..16]), "{address}: {hash}");
            let served = served.strip_prefix(&words).unwrap_or(&served);
            assert!(served == joined(parts), "{address} is not {parts:?}, joined");
        }
    }
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().file_name());
    let scripts: BTreeSet<String> =
        files.map(|name| name.into_string().unwrap()).filter(|name| name.ends_with(".js")).collect();
    // What the page of results loads is looked at in `results`, what the preview loads in `as_seen`.
    let others = ["results.js", "preview.js"];
    let served = respond.iter().chain(&ballot).chain(&check).chain(&others).map(|name| (*name).to_owned());
    assert_eq!(served.collect::<BTreeSet<_>>(), scripts, "a file that no page names is read by nobody");
}

#[test]
fn the_page_comes_in_few_pieces_and_is_small_until_the_first_statement() {
    let app = TestApp::new().with_open_round("r");
    let fetch = |path: &str, header: (&str, &str)| {
        let request = ureq::get(format!("{}{path}", app.service.base())).header(header.0, header.1);
        let mut reply = request.call().unwrap();
        let body = reply.body_mut().read_to_vec().unwrap();
        (reply, body)
    };
    let html = app.get("/i").body;
    let loaded: Vec<&str> = html
        .split(['"', '\n'])
        .zip(html.split(['"', '\n']).skip(1))
        .filter(|(before, path)| {
            // Of the languages one.
            let later = before.contains("data-program") || before.contains("data-words");
            path.starts_with("/asset/") && (!later || path.starts_with("/asset/respond.en."))
        })
        .map(|(_, path)| path)
        .collect();
    let first = [&["/i", "/v1/rounds/r/circles/0/page"][..], &loaded].concat();
    assert!(first.len() <= 7, "{first:?}");
    let mut bytes = 0;
    for path in &first {
        let (reply, packed) = fetch(path, ("Accept-Encoding", "gzip, deflate, br"));
        let header = |name: &str| reply.headers().get(name).map(|value| value.to_str().unwrap());
        assert_eq!(header("content-encoding"), Some("gzip"), "{path}");
        assert_eq!(header("content-length"), Some(packed.len().to_string().as_str()), "{path}: {reply:?}");
        assert_eq!(header("transfer-encoding"), None, "{path}");
        assert_eq!(header("vary"), Some("accept-encoding"), "{path}");
        let mut unpacked = String::new();
        flate2::read::GzDecoder::new(&packed[..]).read_to_string(&mut unpacked).unwrap();
        let (plain, text) = fetch(path, ("Accept-Encoding", "identity"));
        assert_eq!(
            (plain.headers().get("content-encoding"), unpacked.as_bytes()),
            (None, &text[..]),
            "{path}"
        );
        // What is said is one file beside the page, in one language.
        if path.ends_with(".ftl") {
            assert!(packed.len() <= 11_000, "{path}: {}", packed.len());
        } else {
            bytes += packed.len();
        }
    }
    eprintln!("{} requests and {bytes} bytes until the first statement", first.len());
    // The statements come in all their languages, which are 4 kB.
    assert!(bytes <= 33_500, "{bytes} bytes in {first:?}");

    // What bears its hash is kept for a year; a page, and what belongs to a round, is not kept at all.
    for path in loaded {
        let (reply, _) = fetch(path, ("Accept-Encoding", "gzip"));
        assert_eq!(reply.headers()["cache-control"], "public, max-age=31536000, immutable", "{path}");
        let tag = reply.headers()["etag"].to_str().unwrap().to_owned();
        let again = ureq::get(format!("{}{path}", app.service.base())).header("If-None-Match", &tag);
        let mut again = again.call().unwrap();
        assert_eq!((again.status().as_u16(), again.headers()["etag"].to_str().unwrap()), (304, tag.as_str()));
        assert_eq!(again.body_mut().read_to_vec().unwrap(), b"");
        let other = fetch(path, ("If-None-Match", "W/\"other\"")).0;
        assert_eq!(other.status(), 200, "{path}");
    }
    for path in ["/i", "/check", "/v1/rounds/r/circles/0/page"] {
        let headers = app.get(path).headers;
        assert_eq!(
            (&headers["cache-control"], headers.get("etag")),
            (&"no-store".parse().unwrap(), None),
            "{path}"
        );
    }
}

#[test]
fn every_page_that_reads_a_promise_knows_each_of_its_blocks_and_no_other() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let page = fs::read_to_string(folder.join("asset/page.js")).unwrap();
    let table = page.split("const BLOCKS = {").nth(1).unwrap().split("};").next().unwrap();
    let known = table.lines().filter_map(|line| Some(line.trim().split_once(": ")?.0));
    assert_eq!(known.collect::<Vec<_>>(), BLOCKS, "templates/asset/page.js");
    let guardian = fs::read_to_string(folder.join("guardian/promise.js")).unwrap();
    let list = guardian.lines().find(|line| line.contains("Object.keys(manifest.blocks)")).unwrap();
    assert!(list.contains(&serde_json::to_string(&BLOCKS).unwrap().replace(',', ", ")), "{list}");
}

#[test]
fn the_release_notes_name_the_hash_of_every_file_that_an_employees_browser_runs() {
    let (app, root) = (TestApp::new(), Path::new(env!("CARGO_MANIFEST_DIR")));
    let pages = ["/i", "/check"].map(str::to_owned);
    let run = pages.iter().flat_map(|page| programs(&app.get(page).body)).map(|(address, _)| address);
    let line = |path: String| {
        let hash = candor_protocol::survey::sha256(app.get(&path).body.as_bytes());
        format!("    {}  {path}", hex::encode(hash))
    };
    let expected = pages.iter().cloned().chain(run).map(line).collect::<Vec<_>>().join("\n");
    let notes = fs::read_to_string(root.join("CHANGELOG.md")).unwrap();
    assert!(notes.contains(&expected), "write into CHANGELOG.md, under Unreleased:\n\n{expected}\n");
}
