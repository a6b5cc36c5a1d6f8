//! From when until when a certificate is valid, read from its bytes (RFC 5280, section 4.1).
//!
//! It must never decide whether a certificate is trusted: that the TLS library does.
//!
//! Why by hand: two dates are wanted, and what reads whole certificates would be some packages more.

use chrono::{DateTime, NaiveDateTime, TimeDelta, Utc};

/// From when until when a certificate is valid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Validity {
    /// The first moment.
    pub from: DateTime<Utc>,
    /// The last one.
    pub until: DateTime<Utc>,
}

const SEQUENCE: u8 = 0x30;
const VERSION: u8 = 0xa0;
const INTEGER: u8 = 0x02;
const UTC_TIME: u8 = 0x17;
const GENERALIZED_TIME: u8 = 0x18;

impl Validity {
    /// Of a certificate in DER; `None` where it is none.
    pub fn of(certificate: &[u8]) -> Option<Self> {
        let mut whole = certificate;
        let mut outer = take(&mut whole, SEQUENCE)?;
        let mut signed = take(&mut outer, SEQUENCE)?;
        if signed.first() == Some(&VERSION) {
            take(&mut signed, VERSION)?;
        }
        take(&mut signed, INTEGER)?; // its number
        take(&mut signed, SEQUENCE)?; // how it is signed
        take(&mut signed, SEQUENCE)?; // by whom
        let mut validity = take(&mut signed, SEQUENCE)?;
        Some(Self { from: time(&mut validity)?, until: time(&mut validity)? })
    }

    /// When it is renewed: after two thirds of its life.
    pub fn renewal(&self) -> DateTime<Utc> {
        self.from + (self.until - self.from) * 2 / 3
    }

    /// Whether somebody has to look at it: less than two weeks, or than a sixth of a short life, are left. It is renewed long before.
    pub fn ends_soon(&self, now: DateTime<Utc>) -> bool {
        self.left(now) < TimeDelta::days(14).min((self.until - self.from) / 6)
    }

    /// How long it is still valid.
    pub fn left(&self, now: DateTime<Utc>) -> TimeDelta {
        self.until - now
    }
}

/// The content of the next value, which must be of this kind.
fn take<'a>(bytes: &mut &'a [u8], kind: u8) -> Option<&'a [u8]> {
    let (&found, rest) = bytes.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = match first {
        0..=0x7f => (usize::from(first), rest),
        // The length itself is so many bytes long.
        0x81..=0x84 => {
            let (length, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
            (
                length
                    .iter()
                    .try_fold(0_usize, |all, &byte| all.checked_mul(256)?.checked_add(byte.into()))?,
                rest,
            )
        }
        _ => return None,
    };
    let (content, rest) = rest.split_at_checked(length)?;
    *bytes = rest;
    (found == kind).then_some(content)
}

/// A time in either form; the year of the short one is in this century or, from 50 on, in the last.
fn time(bytes: &mut &[u8]) -> Option<DateTime<Utc>> {
    let kind = *bytes.first()?;
    let text = std::str::from_utf8(take(bytes, kind)?).ok()?;
    let whole = match kind {
        UTC_TIME => format!("{}{text}", if *text.get(..2)? < *"50" { "20" } else { "19" }),
        GENERALIZED_TIME => text.to_owned(),
        _ => return None,
    };
    Some(NaiveDateTime::parse_from_str(&whole, "%Y%m%d%H%M%SZ").ok()?.and_utc())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `openssl req -x509 -newkey ed25519 -nodes -subj /CN=x -not_before 20260101000000Z -not_after 20500101000000Z`, up to its dates.
    fn certificate(until: &str, kind: u8) -> Vec<u8> {
        let value =
            |kind: u8, content: &[u8]| [&[kind, u8::try_from(content.len()).unwrap()], content].concat();
        let dates = [value(UTC_TIME, b"260101000000Z"), value(kind, until.as_bytes())].concat();
        let signed = [
            value(VERSION, &value(INTEGER, &[2])),
            value(INTEGER, &[1]),
            value(SEQUENCE, &[]),
            value(SEQUENCE, &[]),
            value(SEQUENCE, &dates),
        ];
        value(SEQUENCE, &value(SEQUENCE, &signed.concat()))
    }

    #[test]
    fn both_forms_of_a_date_are_read() {
        for (until, kind, expected) in [
            ("260401000000Z", UTC_TIME, "2026-04-01T00:00:00Z"),
            ("20500101000000Z", GENERALIZED_TIME, "2050-01-01T00:00:00Z"),
        ] {
            let found = Validity::of(&certificate(until, kind)).unwrap();
            assert_eq!(found.from.to_rfc3339(), "2026-01-01T00:00:00+00:00");
            assert_eq!(found.until, expected.parse::<DateTime<Utc>>().unwrap());
        }
        let quarter = Validity::of(&certificate("260401000000Z", UTC_TIME)).unwrap();
        assert_eq!(quarter.renewal().to_rfc3339(), "2026-03-02T00:00:00+00:00");
        let day = |text: &str| format!("{text}T00:00:00Z").parse::<DateTime<Utc>>().unwrap();
        assert!(!quarter.ends_soon(day("2026-03-18")) && quarter.ends_soon(day("2026-03-19")));
        assert!(quarter.ends_soon(day("2026-05-01")));
        let week = Validity { from: day("2026-01-01"), until: day("2026-01-07") };
        assert!(!week.ends_soon(day("2026-01-06")) && week.ends_soon(day("2026-01-07")));
    }

    #[test]
    fn what_is_no_certificate_or_is_cut_off_has_no_dates_and_stops_nobody() {
        let whole = certificate("260401000000Z", UTC_TIME);
        for end in 0..whole.len() {
            assert_eq!(Validity::of(&whole[..end]), None, "{end}");
        }
        for bytes in [&b"x"[..], &[0x30, 0x84, 0xff, 0xff, 0xff, 0xff], &[0x30, 0x80]] {
            assert_eq!(Validity::of(bytes), None);
        }
    }
}
