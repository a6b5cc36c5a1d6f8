//! Mail servers as people have them: which certificate is accepted, what is said where one is not, and the name that this
//! machine greets with.

use std::{path::Path, process::Command};

use tempfile::TempDir;

use crate::smtp::{MailServer, make_certificate};

/// What `openssl req -x509` makes when nobody thinks of it: a certificate that is an authority.
const OWN_AUTHORITY: &[&str] = &["-addext", "subjectAltName=DNS:localhost"];

struct Tried {
    folder: TempDir,
    server: MailServer,
}

impl Tried {
    fn with(certificate: &[&str]) -> Option<Self> {
        Some(Self { folder: tempfile::tempdir().unwrap(), server: MailServer::start_showing(certificate)? })
    }

    /// `candor mail test` at this server: whether it succeeded, and everything it said.
    fn test(&self, url: &str, words: &[&str]) -> (bool, String) {
        let done = Command::new(env!("CARGO_BIN_EXE_candor"))
            .args(["mail", "test", "ada@example.org"])
            .envs([("CANDOR_SMTP", url), ("CANDOR_MAIL_DOMAINS", "example.org")])
            .args(["--mail-from", "Survey <survey@example.org>", "--data", "data", "--keys", "keys"])
            .args(words)
            .current_dir(&self.folder)
            .output()
            .unwrap();
        let said = String::from_utf8(done.stdout).unwrap() + &String::from_utf8(done.stderr).unwrap();
        (done.status.success(), said)
    }

    /// Refused with these words, and before a password was said.
    fn refused(&self, words: &[&str], why: &str) {
        for url in [self.server.starttls("right"), self.server.tls()] {
            let (accepted, said) = self.test(&url, words);
            assert!(!accepted && said.contains(why), "{said}");
            let library = ["OtherError", "BadSignature", "UnknownIssuer", "invalid peer", "webpki"];
            assert!(!library.iter().any(|word| said.contains(word)), "in the words of a library: {said}");
        }
        assert!(!self.server.said().iter().any(|said| said.starts_with("AUTH")));
        assert!(self.server.mails().is_empty());
    }

    fn accepted(&self, words: &[&str]) {
        for url in [self.server.starttls("right"), self.server.tls()] {
            let (accepted, said) = self.test(&url, words);
            assert!(accepted && said.contains("has accepted the mail to ada@example.org"), "{said}");
        }
        assert_eq!(self.server.mails().len(), 2);
    }

    fn certificate(&self) -> String {
        self.server.certificate().to_str().unwrap().to_owned()
    }

    /// Another certificate of the same kind, as a file.
    fn another(&self, kind: &[&str]) -> String {
        let (certificate, key) =
            (self.folder.path().join("another.pem"), self.folder.path().join("another.key"));
        make_certificate(&certificate, &key, kind);
        certificate.to_str().unwrap().to_owned()
    }
}

#[test]
fn a_certificate_that_is_its_own_authority_is_accepted_when_it_is_named_and_only_then() {
    let Some(tried) = Tried::with(OWN_AUTHORITY) else { return };
    tried.refused(&[], "is its own authority, on this machine");
    let another = tried.another(OWN_AUTHORITY);
    tried.refused(&["--smtp-ca", &another], "and it is not in the file of --smtp-ca");
    tried.accepted(&["--smtp-ca", &tried.certificate()]);
}

#[test]
fn a_certificate_that_is_named_needs_no_right_name() {
    let Some(tried) = Tried::with(&["-addext", "subjectAltName=DNS:mail.example.org"]) else { return };
    tried.accepted(&["--smtp-ca", &tried.certificate()]);
}

#[test]
fn a_wrong_name_is_told_with_the_right_ones() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (authority, key) = (path("authority.pem"), path("authority.key"));
    make_certificate(Path::new(&authority), Path::new(&key), &[]);
    let signed = |names: &'static str| {
        let words = [
            "-CA",
            &authority,
            "-CAkey",
            &key,
            "-addext",
            names,
            "-addext",
            "basicConstraints=critical,CA:FALSE",
        ];
        Tried::with(&words)
    };
    let Some(tried) = signed("subjectAltName=DNS:mail.example.org,DNS:mx.example.org") else { return };
    tried
        .refused(&["--smtp-ca", &authority], "is for mail.example.org and mx.example.org, not for localhost");
    let Some(tried) = signed("subjectAltName=DNS:localhost") else { return };
    tried.refused(&[], "is not trusted on this machine");
    tried.accepted(&["--smtp-ca", &authority]);
}

#[test]
fn a_file_without_a_certificate_is_refused_at_the_start() {
    let Some(tried) = Tried::with(OWN_AUTHORITY) else { return };
    let empty = tried.folder.path().join("empty.pem");
    std::fs::write(&empty, "nothing").unwrap();
    let (accepted, said) = tried.test(&tried.server.tls(), &["--smtp-ca", empty.to_str().unwrap()]);
    assert!(!accepted && said.contains("empty.pem") && said.contains("found no certificate in it"), "{said}");
}

#[test]
fn the_name_that_this_machine_greets_with_can_be_set() {
    let Some(tried) = Tried::with(OWN_AUTHORITY) else { return };
    let certificate = tried.certificate();
    for (words, name) in
        [(&[][..], "example.org"), (&["--smtp-hello", "host.example.net"], "host.example.net")]
    {
        let words: Vec<&str> = words.iter().copied().chain(["--smtp-ca", &certificate]).collect();
        assert!(tried.test(&tried.server.tls(), &words).0);
        assert_eq!(
            tried.server.said().iter().rfind(|said| said.starts_with("EHLO")).unwrap(),
            &format!("EHLO {name}")
        );
    }
    let (accepted, said) = tried.test(&tried.server.tls(), &["--smtp-hello", "my host"]);
    assert!(!accepted && said.contains("--smtp-hello"), "{said}");
}

#[test]
fn a_trial_mail_leaves_nothing_behind_and_goes_to_allowed_domains_only() {
    let Some(tried) = Tried::with(OWN_AUTHORITY) else { return };
    let certificate = tried.certificate();
    assert!(tried.test(&tried.server.tls(), &["--smtp-ca", &certificate]).0);
    let status = Command::new(env!("CARGO_BIN_EXE_candor"))
        .args(["mail", "status", "--data", "data", "--keys", "keys"])
        .current_dir(&tried.folder)
        .output()
        .unwrap();
    assert!(String::from_utf8(status.stdout).unwrap().contains("The outbox is empty."));
    let (accepted, said) =
        tried.test(&tried.server.tls(), &["--smtp-ca", &certificate, "--mail-domains", "example.com"]);
    assert!(!accepted && said.contains("is not among the allowed domains"), "{said}");
    assert!(!Path::new(tried.folder.path()).join("outbox").exists());
}
