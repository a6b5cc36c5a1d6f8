//! The audit of a real round: the untouched files pass, and each single tampering is found and named.

mod tampering;

use std::{fs, path::Path, process::Command, sync::OnceLock};

use aws_lc_rs::digest;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use candor_answers as answers;
use candor_audit::{Fate, Files, LookUpError, Outcome, audit, look_up};
use candor_protocol::{
    record::{AuditFile, AuditedBallot, Record, SavedReceipt, SignedRecord},
    survey::{AuditMode, Instrument, Promise, Threshold},
    token::{AnswersReply, Leaf, Proof, ReceiptKey, Scope, fingerprint, message::token_message},
};
use candor_server::app;
use serde_json::{Value, json};

use crate::{
    check::run,
    forger::{CircleKey, ForgedRound, flat, spoil},
    harness::{TestApp, UNITS, people, quiet, round, same},
};

/// What is published of a round, and what a cheating operator has kept of it.
#[derive(Clone)]
struct Papers {
    promise: String,
    record: String,
    audit_file: String,
    release: String,
    receipts: Vec<SavedReceipt>,
    receipt_key: Vec<u8>,
}

/// A round of the company in `harness`: all twelve people answer, one of them with something that is no answer, and
/// four comment.
fn play(app: &mut TestApp, name: &str, mode: AuditMode) -> Papers {
    let instrument = Instrument::built_in();
    let (service, rng) = (&app.service, &mut app.rng);
    service.open_audited(&round(name), &instrument, Threshold::DEFAULT, mode, &quiet, rng).unwrap();
    let mut receipts = Vec::new();
    for (at, person) in [
        "design1", "design2", "design3", "design4", "design5", "design6", "north1", "north2", "north3",
        "south1", "south2",
    ]
    .iter()
    .enumerate()
    {
        let (link, value) = (app.link(name, person), u8::try_from(at % 4 + 1).unwrap());
        let comment = (at % 3 == 0).then_some("More time to talk after an incident.");
        let employee = app.employee();
        let ballots = employee.collect(&link, &same(value), comment, &mut app.rng).unwrap();
        receipts.push(employee.hand_in(&ballots.answers).unwrap());
        receipts.extend(ballots.comment.iter().map(|comment| employee.hand_in(comment).unwrap()));
    }
    spoil(app, name, "design7", &[9; 10]);
    let keys = fs::read_dir(app.folder().join("keys/answers")).unwrap().map(|entry| entry.unwrap().path());
    let ours = |path: &std::path::PathBuf| {
        path.file_name().unwrap().to_string_lossy().starts_with(&format!("{name}."))
    };
    let receipt_key = fs::read(keys.into_iter().find(ours).unwrap()).unwrap()[33..130].to_vec();
    app::close(app.service.config(), &round(name), None, &app.by(), &mut app.rng).unwrap();
    let audit_file =
        answers::audit_file(app.service.config().answers.here().unwrap(), &round(name), &app.by()).unwrap();
    app.finish(name);
    Papers {
        promise: app.get(&format!("/v1/rounds/{name}/promise")).body,
        record: app.get(&format!("/v1/rounds/{name}/record")).body,
        audit_file,
        release: app.release().to_text(),
        receipts,
        receipt_key,
    }
}

/// One real round of each mode, and another one of the same company.
fn papers(mode: AuditMode) -> Papers {
    static ROUNDS: OnceLock<(Papers, Papers)> = OnceLock::new();
    let (commitments, answers) = ROUNDS.get_or_init(|| {
        let mut app = TestApp::new();
        app.import(UNITS, &people());
        (play(&mut app, "sealed", AuditMode::Commitments), play(&mut app, "open", AuditMode::Answers))
    });
    if mode == AuditMode::Answers { answers.clone() } else { commitments.clone() }
}

fn edit(text: &mut String, change: impl FnOnce(&mut Value)) {
    let mut value: Value = serde_json::from_str(text).unwrap();
    change(&mut value);
    *text = value.to_string();
}

impl Papers {
    fn words(&self) -> String {
        fingerprint(Promise::parse(&self.promise).unwrap().hash()).join(" ")
    }

    fn complaints(&self, words: Option<&str>) -> Vec<String> {
        let files = Files {
            attestations: &[],
            promise: &self.promise,
            record: &self.record,
            audit_file: Some(&self.audit_file),
            release: Some(&self.release),
            words,
        };
        audit(files).complaints().map(str::to_owned).collect()
    }

    fn ballots(&self) -> Vec<AuditedBallot> {
        serde_json::from_str::<AuditFile>(&self.audit_file).unwrap().ballots
    }

    fn set_ballots(&mut self, ballots: Vec<AuditedBallot>) {
        let file: AuditFile = serde_json::from_str(&self.audit_file).unwrap();
        self.audit_file =
            serde_json::to_string(&AuditFile::new(file.round, file.manifest_hash, ballots)).unwrap();
    }

    /// Changes one ballot of a circle for answers where it stands, and gives its leaf before the change.
    fn ballot(&mut self, change: impl FnOnce(&mut AuditedBallot, &[AuditedBallot])) -> Leaf {
        let mut file: AuditFile = serde_json::from_str(&self.audit_file).unwrap();
        let others = file.ballots.clone();
        let counts = |ballot: &AuditedBallot| ballot.circle == 0 && !self.is_invalid(&ballot.proof.leaf());
        let ballot = file.ballots.iter_mut().find(|ballot| counts(ballot)).unwrap();
        let leaf = ballot.proof.leaf();
        change(ballot, &others);
        self.audit_file = serde_json::to_string(&file).unwrap();
        leaf
    }

    fn read_record(&self) -> Record {
        let signed: SignedRecord = serde_json::from_str(&self.record).unwrap();
        serde_json::from_str(&signed.record).unwrap()
    }

    fn is_invalid(&self, leaf: &Leaf) -> bool {
        self.read_record().answers.invalid.contains(leaf)
    }

    /// Changes the record and signs it again with the key that should be gone.
    fn sign_again(&mut self, change: impl FnOnce(&mut Record)) {
        let mut record = self.read_record();
        change(&mut record);
        let key = ReceiptKey::from_bytes(&self.receipt_key.clone().try_into().unwrap()).unwrap();
        self.sign(&record, &key);
    }

    fn sign(&mut self, record: &Record, key: &ReceiptKey) {
        let text = serde_json::to_string(record).unwrap();
        let sig = key.sign_record(Promise::parse(&self.promise).unwrap().hash(), &text).unwrap();
        self.record = serde_json::to_string(&SignedRecord { record: text, sig }).unwrap();
    }

    fn fate(&self, receipt: &SavedReceipt) -> Result<Fate, LookUpError> {
        look_up(&serde_json::to_string(receipt).unwrap(), &self.promise, &self.record)
    }
}

#[test]
fn the_untouched_files_of_a_real_round_pass_and_what_they_do_not_show_is_said() {
    let check = |mode: AuditMode, with: &[&str], without: &[&str], expected: &[&str]| {
        let papers = papers(mode);
        let words = papers.words().to_uppercase().replace(' ', " - ");
        let has = |file: &str| with.contains(&file);
        let found = audit(Files {
            attestations: &[],
            promise: &papers.promise,
            record: &papers.record,
            audit_file: has("audit").then_some(&papers.audit_file),
            release: has("release").then_some(&papers.release),
            words: has("words").then_some(&words),
        });
        assert!(found.hold(), "{found:#?}");
        for (outcome, texts) in [(Outcome::NotChecked, without), (Outcome::Checked, expected)] {
            for text in texts {
                let said =
                    |text: &&str| found.all().iter().any(|f| f.outcome == outcome && f.text.contains(*text));
                assert!(said(text), "{text}: {found:#?}");
            }
        }
    };
    let everything = ["audit", "release", "words"];
    check(
        AuditMode::Commitments,
        &[],
        &[
            "no audit file was given",
            "it was not given (--release)",
            "Compare its twelve words",
            "Compare with your own list: Design: 7; ",
        ],
        &["signed by the receipt key", "12 ballots with answers and 4 ballots with a comment"],
    );
    check(
        AuditMode::Commitments,
        &everything,
        &["nobody gets them", "1 ballot listed as invalid"],
        &[
            "16 tokens verify under the key of their circle",
            "16 one-time signatures of commitment and box verify",
            "none missing, none added",
            "holds no answer, as promised",
            "the twelve words are those",
            "whose hash is in the record",
            "head counts of every unit shown",
        ],
    );
    check(
        AuditMode::Answers,
        &everything,
        &["1 ballot listed as invalid"],
        &["11 ballots open their commitments", "computed again from 11 answers, is the one in the record"],
    );
}

#[test]
fn a_ballot_dropped_from_every_file_by_whoever_kept_the_key_is_proved_by_its_receipt() {
    let mut papers = papers(AuditMode::Commitments);
    let mine = papers.receipts[0].clone();
    for receipt in &papers.receipts {
        assert_eq!(papers.fate(receipt).unwrap(), Fate::Counted);
    }
    let mut ballots = papers.ballots();
    ballots.retain(|ballot| ballot.proof.leaf() != mine.leaf);
    papers.set_ballots(ballots);
    papers.sign_again(|record| record.answers.leaves.retain(|leaf| *leaf != mine.leaf));
    let files = Files {
        attestations: &[],
        promise: &papers.promise,
        record: &papers.record,
        audit_file: Some(&papers.audit_file),
        ..Files::default()
    };
    assert!(audit(files).hold(), "nothing in these files shows it");
    assert_eq!(papers.fate(&mine).unwrap(), Fate::Missing, "but the receipt does");
    assert_eq!(papers.fate(&papers.receipts[3]).unwrap(), Fate::Counted);
    let complaints = papers.complaints(None);
    assert!(
        complaints.iter().any(|text| text.contains("a number of answers of 11: expected 10")),
        "{complaints:#?}"
    );
}

#[test]
fn a_receipt_proves_nothing_that_is_not_signed() {
    let mut papers = papers(AuditMode::Commitments);
    let (mine, other) = (papers.receipts[0].clone(), papers.receipts[1].clone());
    let forged = SavedReceipt { leaf: other.leaf.clone(), ..mine.clone() };
    assert!(matches!(papers.fate(&forged), Err(LookUpError::Unsigned)));
    let elsewhere = SavedReceipt { manifest_hash: "AAAA".into(), ..mine.clone() };
    assert!(matches!(papers.fate(&elsewhere), Err(LookUpError::OtherRound { .. })));
    assert!(matches!(look_up("{}", &papers.promise, &papers.record), Err(LookUpError::Receipt(_))));
    papers.sign_again(|record| {
        record.answers.invalid.push(mine.leaf.clone());
        record.answers.invalid.sort_by_key(|leaf| *leaf.as_bytes());
    });
    assert_eq!(papers.fate(&mine).unwrap(), Fate::Invalid);
    let record = papers.read_record();
    papers.sign(&record, &ReceiptKey::generate().unwrap());
    assert!(matches!(papers.fate(&mine), Err(LookUpError::UnsignedRecord)));
}

#[test]
fn the_commands_need_the_files_and_nothing_else() {
    let (folder, papers) = (tempfile::tempdir().unwrap(), papers(AuditMode::Answers));
    let at = folder.path();
    let receipt = serde_json::to_string(&papers.receipts[0]).unwrap();
    let dropped = {
        let mut papers = papers.clone();
        let mine = papers.receipts[0].leaf.clone();
        papers.sign_again(|record| record.answers.leaves.retain(|leaf| *leaf != mine));
        papers.record
    };
    for (name, text) in [
        ("promise", &papers.promise),
        ("record", &papers.record),
        ("dropped", &dropped),
        ("audit", &papers.audit_file),
        ("release", &papers.release),
        ("receipt", &receipt),
    ] {
        fs::write(at.join(format!("{name}.json")), text).unwrap();
    }
    let before = fs::read_dir(at).unwrap().count();
    let words = papers.words();
    let all = ["--audit-file", "audit.json", "--release", "release.json", "--words", &words];
    let line = |record: &'static str| ["audit", "--promise", "promise.json", "--record", record];

    let (good, said, error) = run(at, &[line("record.json").as_slice(), &all].concat());
    assert!(good && error.is_empty(), "{error}");
    assert!(said.contains("ok           16 tokens verify under the key of their circle"), "{said}");
    assert!(said.contains("Verdict: all "), "{said}");
    let (good, said, _) = run(at, &line("record.json"));
    assert!(good && said.contains("not checked  tokens, signatures"), "{said}");
    let (good, said, error) = run(at, &[line("dropped.json").as_slice(), &all].concat());
    assert!(!good && said.contains("Verdict: FAILED"), "{said}");
    assert!(
        error.starts_with("candor: the audit failed: ballot ") && error.contains(" is not in the record"),
        "{error}"
    );
    assert_eq!(error.trim_end().lines().count(), 1, "an error is one line: {error}");
    let (good, _, error) = run(at, &line("nowhere.json"));
    assert!(!good && error.starts_with("candor: nowhere.json: "), "{error}");

    let look =
        |record: &str| run(at, &["receipt", "receipt.json", "--promise", "promise.json", "--record", record]);
    let (good, said, _) = look("record.json");
    assert!(good && said.starts_with("Counted: "), "{said}");
    let (good, _, error) = look("dropped.json");
    assert!(!good && error.contains("MISSING: the receipt is genuine"), "{error}");
    let (good, _, error) = look("promise.json");
    assert!(!good && error.contains("the record cannot be read"), "{error}");
    assert_eq!(fs::read_dir(at).unwrap().count(), before, "no settings, no database");
}

#[test]
fn openssl_verifies_a_token_of_the_audit_file() {
    let openssl =
        |args: &[&str], folder: &Path| Command::new("openssl").args(args).current_dir(folder).output();
    let folder = tempfile::tempdir().unwrap();
    let at = folder.path();
    if openssl(&["version"], at).is_err() {
        let how = "install openssl";
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no openssl for the tests: {how}");
        eprintln!("SKIPPED with openssl ({how})");
        return;
    }
    let papers = papers(AuditMode::Commitments);
    let promise = Promise::parse(&papers.promise).unwrap();
    for ballot in papers.ballots() {
        let circle = &promise.all_circles()[ballot.circle];
        // SubjectPublicKeyInfo (RFC 8017 appendix A.1): rsaEncryption, then modulus and exponent 65537.
        let head = hex::decode("30820122300d06092a864886f70d01010105000382010f003082010a0282010100").unwrap();
        let modulus = URL_SAFE_NO_PAD.decode(&circle.public_key).unwrap();
        fs::write(at.join("key.der"), [head.as_slice(), &modulus, &[2, 3, 1, 0, 1]].concat()).unwrap();
        let scope = Scope::new(promise.hash(), &circle.id).unwrap();
        let message = token_message(&ballot.proof.prefix, &scope, &ballot.proof.pk);
        let verify = |message: &[u8]| {
            fs::write(at.join("message"), message).unwrap();
            fs::write(at.join("token"), ballot.proof.token.as_bytes()).unwrap();
            let line = "dgst -sha384 -keyform DER -verify key.der -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:48 \
                        -signature token message";
            let done = openssl(&line.split_whitespace().collect::<Vec<_>>(), at).unwrap();
            (done.status.success(), String::from_utf8_lossy(&done.stdout).into_owned())
        };
        assert_eq!(verify(&message), (true, "Verified OK\n".to_owned()));
        assert!(!verify(&[message.as_slice(), b"x"].concat()).0);
        // The leaf, with nothing but a hash.
        let Proof { prefix, pk, token, commit, bh, sig } = &ballot.proof;
        let parts: [&[u8]; 6] = [
            prefix.as_bytes(),
            pk.as_bytes(),
            token.as_bytes(),
            commit.as_bytes(),
            bh.as_bytes(),
            sig.as_bytes(),
        ];
        let all = [b"\0candor-leaf-v1".as_slice(), &parts.concat()].concat();
        assert_eq!(digest::digest(&digest::SHA256, &all).as_ref(), ballot.proof.leaf().as_bytes());
    }
}

#[test]
fn the_papers_of_a_round_that_two_officers_of_0_1_0_guarded_are_still_read() {
    let mut app = TestApp::new();
    let guarded = |promise: String| promise.replace(r#"\"officers\":false"#, r#"\"officers\":true"#);
    let forged = ForgedRound::admit_as(&mut app, "guarded", 5, AuditMode::Commitments, guarded);
    assert!(forged.promise.manifest().officers);
    let ballots = [1, 2, 3, 4, 5].map(|value| forged.ballot(0, &flat(value), &flat(value), &mut app.rng));
    for request in &ballots {
        forged.hand_in(&app, request);
    }
    let reply = app.post("/v1/rounds/guarded/answers", &serde_json::to_vec(&ballots[0]).unwrap());
    let AnswersReply { leaf, receipt } = serde_json::from_str(&reply.body).unwrap();
    forged.close(app.service.config(), &mut app.rng);
    let here = app.service.config().answers.here().unwrap();
    let audit_file = answers::audit_file(here, &round("guarded"), &app.by()).unwrap();
    let (promise, record) = (forged.promise.to_text(), app.get("/v1/rounds/guarded/record").body);
    let files = Files {
        attestations: &[],
        promise: &promise,
        record: &record,
        audit_file: Some(&audit_file),
        ..Files::default()
    };
    assert!(audit(files).hold());
    let saved = SavedReceipt {
        v: 1,
        round: round("guarded"),
        manifest_hash: forged.promise.hash_text(),
        leaf,
        receipt,
        answers_origin: forged.promise.manifest().answers_origin.clone(),
    };
    let found = look_up(&serde_json::to_string(&saved).unwrap(), &promise, &record).unwrap();
    assert_eq!(found, Fate::Counted);
}
