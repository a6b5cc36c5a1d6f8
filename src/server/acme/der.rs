//! The two documents that an order for a certificate needs, in DER: the request for it (RFC 2986), and the certificate that proves that a
//! domain is ours (RFC 8737). Both are for a key on P-256, and name one domain.
//!
//! They must never name anything but the domain.
//!
//! Why by hand: they are two small forms, and what writes certificates would bring a dozen packages more.

use aws_lc_rs::{
    digest::{SHA256, digest},
    error::Unspecified,
    rand::SystemRandom,
    signature::{EcdsaKeyPair, KeyPair as _},
};

const INTEGER: u8 = 0x02;
const BIT_STRING: u8 = 0x03;
const OCTET_STRING: u8 = 0x04;
const OBJECT: u8 = 0x06;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
/// Tagged by number: plain bytes, or something inside.
const NUMBER_2_BYTES: u8 = 0x82;
const NUMBER_0: u8 = 0xa0;
const NUMBER_3: u8 = 0xa3;

const EC_PUBLIC_KEY: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01];
const P256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07];
const ECDSA_WITH_SHA256: &[u8] = &[0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02];
const EXTENSION_REQUEST: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x0e];
const SUBJECT_ALTERNATIVE_NAME: &[u8] = &[0x55, 0x1d, 0x11];
const ACME_IDENTIFIER: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x01, 0x1f];
const TRUE: &[u8] = &[0x01, 0x01, 0xff];

/// Asks for a certificate of a domain.
pub(super) fn request(domain: &str, key: &EcdsaKeyPair) -> Result<Vec<u8>, Unspecified> {
    let wanted = value(
        SEQUENCE,
        &[&value(OBJECT, &[EXTENSION_REQUEST]), &value(SET, &[&value(SEQUENCE, &[&names(domain)])])],
    );
    signed(
        key,
        &value(
            SEQUENCE,
            &[&value(INTEGER, &[&[0]]), &value(SEQUENCE, &[]), &public(key), &value(NUMBER_0, &[&wanted])],
        ),
    )
}

/// Proves that whoever shows it for a domain knows what was agreed with the authority. Nobody looks at its dates.
pub(super) fn proof(domain: &str, agreed: &str, key: &EcdsaKeyPair) -> Result<Vec<u8>, Unspecified> {
    let algorithm = value(SEQUENCE, &[&value(OBJECT, &[ECDSA_WITH_SHA256])]);
    let dates = value(
        SEQUENCE,
        &[&value(UTC_TIME, &[b"200101000000Z"]), &value(GENERALIZED_TIME, &[b"99991231235959Z"])],
    );
    let hash = value(OCTET_STRING, &[digest(&SHA256, agreed.as_bytes()).as_ref()]);
    let agreed = value(SEQUENCE, &[&value(OBJECT, &[ACME_IDENTIFIER]), TRUE, &value(OCTET_STRING, &[&hash])]);
    let extensions = value(NUMBER_3, &[&value(SEQUENCE, &[&names(domain), &agreed])]);
    signed(
        key,
        &value(
            SEQUENCE,
            &[
                &value(NUMBER_0, &[&value(INTEGER, &[&[2]])]),
                &value(INTEGER, &[&[1]]),
                &algorithm,
                &value(SEQUENCE, &[]),
                &dates,
                &value(SEQUENCE, &[]),
                &public(key),
                &extensions,
            ],
        ),
    )
}

/// The extension with the domain.
fn names(domain: &str) -> Vec<u8> {
    let names = value(SEQUENCE, &[&value(NUMBER_2_BYTES, &[domain.as_bytes()])]);
    value(SEQUENCE, &[&value(OBJECT, &[SUBJECT_ALTERNATIVE_NAME]), &value(OCTET_STRING, &[&names])])
}

fn public(key: &EcdsaKeyPair) -> Vec<u8> {
    let algorithm = value(SEQUENCE, &[&value(OBJECT, &[EC_PUBLIC_KEY]), &value(OBJECT, &[P256])]);
    value(SEQUENCE, &[&algorithm, &value(BIT_STRING, &[&[0], key.public_key().as_ref()])])
}

/// With its signature.
fn signed(key: &EcdsaKeyPair, what: &[u8]) -> Result<Vec<u8>, Unspecified> {
    let signature = key.sign(&SystemRandom::new(), what)?;
    let algorithm = value(SEQUENCE, &[&value(OBJECT, &[ECDSA_WITH_SHA256])]);
    Ok(value(SEQUENCE, &[what, &algorithm, &value(BIT_STRING, &[&[0], signature.as_ref()])]))
}

/// A value of this kind, with its length.
fn value(kind: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let bytes = content.len().to_be_bytes();
    let length: Vec<u8> = bytes.into_iter().skip_while(|byte| *byte == 0).collect();
    match (u8::try_from(content.len()), u8::try_from(length.len())) {
        (Ok(short), _) if short < 0x80 => [&[kind, short], content.as_slice()].concat(),
        (_, many) => [&[kind, 0x80 | many.unwrap_or(0)], length.as_slice(), &content].concat(),
    }
}

#[cfg(test)]
mod tests {
    use std::{
        io::Write,
        process::{Command, Stdio},
    };

    use aws_lc_rs::signature::ECDSA_P256_SHA256_ASN1_SIGNING;

    use super::*;

    fn openssl(words: &str, input: &[u8]) -> Option<String> {
        let child = Command::new("openssl")
            .args(words.split(' '))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn();
        let mut child = child.ok()?;
        child.stdin.take().unwrap().write_all(input).unwrap();
        let done = child.wait_with_output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        Some(String::from_utf8([done.stdout, done.stderr].concat()).unwrap())
    }

    #[test]
    fn another_library_reads_what_was_written() {
        let key = EcdsaKeyPair::generate(&ECDSA_P256_SHA256_ASN1_SIGNING).unwrap();
        // A name that is so long that lengths need two bytes.
        for domain in ["survey.example.org", &format!("{}.{}.example.org", "a".repeat(63), "b".repeat(63))] {
            let Some(said) = openssl("req -inform DER -verify -noout -text", &request(domain, &key).unwrap())
            else {
                return;
            };
            assert!(said.contains("verify OK") && said.contains(&format!("DNS:{domain}")), "{said}");
            let said =
                openssl("x509 -inform DER -noout -text", &proof(domain, "agreed", &key).unwrap()).unwrap();
            assert!(
                said.contains("1.3.6.1.5.5.7.1.31: critical") && said.contains(&format!("DNS:{domain}")),
                "{said}"
            );
        }
    }
}
