//! Mail addresses: of people, of the sender, and the domains to which mail may go.
//!
//! An address must never show itself in a log: `Debug` hides it, and no error repeats more of it than its domain.

use std::{fmt, str::FromStr};

/// The address of one person: lower case, ASCII, with a full domain, at most 254 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EmailAddress(String);

/// Text that is no mail address. The text itself is not in it: the reader of a file knows the line.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum AddressError {
    /// Not exactly one `@`.
    #[error("found {found} \"@\" in a mail address, expected exactly one, as in name@example.org")]
    AtSigns {
        /// How many there are.
        found: usize,
    },
    /// Longer than a mail server must accept (RFC 5321, section 4.5.3.1.3, without the angle brackets).
    #[error("found a mail address of {found} characters, expected at most 254")]
    TooLong {
        /// How many there are.
        found: usize,
    },
    /// A letter outside ASCII before the `@`.
    #[error(
        "found {found:?} before the \"@\" of a mail address, expected only a to z, digits and ASCII signs there"
    )]
    NotAscii {
        /// The first such letter.
        found: char,
    },
    /// Before the `@` stands nothing, or something that no mail server understands.
    #[error(
        "found nothing, a space, a quotation mark or a misplaced dot before the \"@\" of a mail address, \
         expected a name as in name@example.org"
    )]
    Name,
    /// After the `@` stands no full domain.
    #[error("found {found:?} after the \"@\" of a mail address, expected a full domain as in example.org")]
    Domain {
        /// What stands there.
        found: String,
    },
}

impl AddressError {
    /// What kind of mistake it is, whatever was found.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::AtSigns { .. } => "signs",
            Self::TooLong { .. } => "long",
            Self::NotAscii { .. } => "letters",
            Self::Name => "name",
            Self::Domain { .. } => "domain",
        }
    }
}

impl EmailAddress {
    /// The part after the `@`.
    pub fn domain(&self) -> &str {
        self.0.rsplit('@').next().unwrap_or_default()
    }

    /// Whether no mail server can ever be there: a domain that is kept for examples of what does not exist (RFC 6761), or for
    /// one machine.
    pub fn is_nowhere(&self) -> bool {
        matches!(self.domain().rsplit('.').next(), Some("invalid" | "localhost"))
    }

    /// The address as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for EmailAddress {
    type Err = AddressError;

    /// Reads an address, however it is spaced at the ends and capitalised.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let (name, domain) = match text.trim().split('@').collect::<Vec<&str>>()[..] {
            [name, domain] => (name, domain),
            ref parts => return Err(AddressError::AtSigns { found: parts.len() - 1 }),
        };
        if let Some(found) = name.chars().find(|c| !c.is_ascii()) {
            return Err(AddressError::NotAscii { found });
        }
        let refused = || AddressError::Domain { found: domain.to_ascii_lowercase() };
        let (name, domain) = (name.to_ascii_lowercase(), in_ascii(domain).ok_or_else(refused)?);
        let text = format!("{name}@{domain}");
        if text.len() > 254 {
            return Err(AddressError::TooLong { found: text.len() });
        }
        // RFC 5321 allows a quoted name with spaces in it. Nobody has one; in a roster it is a slip.
        if name.contains(['"', ' ']) || lettre::Address::new(&name, &domain).is_err() {
            return Err(AddressError::Name);
        }
        Ok(Self(text))
    }
}

/// A full domain as mail servers know it: lower case, and letters outside ASCII in their `xn--` form (IDNA, as in UTS 46), so
/// that both ways to write one are the same; `None` for anything else.
fn in_ascii(domain: &str) -> Option<String> {
    let plain = domain.is_ascii() && !domain.to_ascii_lowercase().contains("xn--");
    let domain = if plain { domain.to_ascii_lowercase() } else { idna::domain_to_ascii(domain).ok()? };
    full_domain(&domain).then_some(domain)
}

/// RFC 5321, section 2.3.5: only a fully qualified name. A number at the end would be an IP address.
fn full_domain(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '.';
    let named = text.rsplit_once('.').is_some_and(|(_, last)| last.chars().any(|c| c.is_ascii_lowercase()));
    named && text.chars().all(fits) && lettre::Address::new("x", text).is_ok()
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EmailAddress(hidden)")
    }
}

/// Who a mail is from: `survey@example.org`, or with a name, `Our survey <survey@example.org>`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sender {
    name: Option<String>,
    address: EmailAddress,
}

impl Sender {
    /// The name that people see, if there is one.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// The address.
    pub fn address(&self) -> &EmailAddress {
        &self.address
    }
}

impl FromStr for Sender {
    type Err = AddressError;

    fn from_str(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        let Some((name, address)) = text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) else {
            return Ok(Self { name: None, address: text.parse()? });
        };
        let name: String = name.trim().trim_matches('"').chars().filter(|c| !c.is_control()).collect();
        Ok(Self { name: (!name.is_empty()).then_some(name), address: address.parse()? })
    }
}

/// The domains to which mail may go. At least one; a subdomain counts only when it is listed itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AllowedDomains(Vec<String>);

/// A list of domains that would let mail go anywhere, or nowhere.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum AllowedDomainsError {
    /// The list is empty.
    #[error(
        "found no domain to which mail may go, expected at least one, as in example.org,example.com: \
         a wrong list must never reach strangers"
    )]
    Empty,
    /// An entry is no domain.
    #[error("found {found:?} in the list of allowed mail domains, expected a full domain as in example.org")]
    Domain {
        /// The entry.
        found: String,
    },
}

impl AllowedDomains {
    /// Whether mail may go there.
    pub fn contain(&self, address: &EmailAddress) -> bool {
        self.0.iter().any(|domain| domain == address.domain())
    }
}

impl FromStr for AllowedDomains {
    type Err = AllowedDomainsError;

    /// Reads domains separated by commas or spaces.
    fn from_str(text: &str) -> Result<Self, AllowedDomainsError> {
        let words = text.split([',', ' ']).filter(|word| !word.is_empty());
        let known = |word: &str| in_ascii(word).ok_or(AllowedDomainsError::Domain { found: word.to_owned() });
        let domains: Vec<String> = words.map(known).collect::<Result<_, _>>()?;
        if domains.is_empty() { Err(AllowedDomainsError::Empty) } else { Ok(Self(domains)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Result<&str, &str>) {
        match (text.parse::<EmailAddress>(), expected) {
            (Ok(address), Ok(good)) => assert_eq!(address.to_string(), good),
            (Err(error), Err(words)) => assert!(error.to_string().contains(words), "{text:?}: {error}"),
            (found, expected) => panic!("{text:?} gives {found:?}, not {expected:?}"),
        }
    }

    #[test]
    fn an_address_is_trimmed_and_lower_case() {
        check(" Ada.Lovelace@Example.ORG\t", Ok("ada.lovelace@example.org"));
        check("o'brien+x@sub.example.co", Ok("o'brien+x@sub.example.co"));
        check("a@xn--bcher-kva.example", Ok("a@xn--bcher-kva.example"));
    }

    #[test]
    fn a_domain_in_letters_and_its_ascii_form_are_the_same() {
        for same in
            ["a@bücher.example", "A@BÜCHER.Example", "a@bu\u{308}cher.example", "a@XN--Bcher-kva.example"]
        {
            check(same, Ok("a@xn--bcher-kva.example"));
        }
        check("a@почта.рф", Ok("a@xn--80a1acny.xn--p1ai"));
        let allowed: AllowedDomains = "Bücher.example".parse().unwrap();
        assert!(allowed.contain(&"a@xn--bcher-kva.example".parse().unwrap()));
    }

    #[test]
    fn some_domains_are_nowhere() {
        let is_nowhere = |text: &str| text.parse::<EmailAddress>().unwrap().is_nowhere();
        assert!(is_nowhere("a@left.invalid") && is_nowhere("a@mail.localhost"));
        assert!(!is_nowhere("a@invalid.example.org") && !is_nowhere("a@example.org"));
    }

    #[test]
    fn what_is_no_address_is_refused_with_the_reason() {
        check("", Err("found 0 \"@\""));
        check("ada", Err("found 0 \"@\""));
        check("ada@x@example.org", Err("found 2 \"@\""));
        check("jürgen@example.org", Err("found 'ü'"));
        check("ada@bü cher.example", Err("after the \"@\""));
        check("ada@xn--zzzzzz.example", Err("after the \"@\""));
        for name in ["", "a b", "\"a b\"", ".a", "a.", "a..b", "a,b", "<a", "a\r\nb", "a\u{0}"] {
            check(&format!("{name}@example.org"), Err("before the \"@\""));
        }
        for domain in
            ["", "example", "1.2.3.4", "[1.2.3.4]", "a b.org", "-a.org", "a..org", "a_b.org", "a.org."]
        {
            check(&format!("ada@{domain}"), Err("after the \"@\""));
        }
        check(&format!("ada@{}.org", "x".repeat(64)), Err("after the \"@\""));
    }

    #[test]
    fn an_address_of_254_characters_is_the_longest() {
        let label = "d".repeat(61);
        let at_end = format!("{}@{label}.{label}.{label}.org", "n".repeat(63));
        assert_eq!(at_end.len(), 253);
        check(&at_end, Ok(&at_end));
        check(&at_end.replace(".org", ".info"), Ok(&at_end.replace(".org", ".info")));
        check(&at_end.replace(".org", ".store"), Err("found a mail address of 255"));
    }

    #[test]
    fn an_address_hides_in_a_log_line_and_an_error_never_repeats_it() {
        let address: EmailAddress = "ada@example.org".parse().unwrap();
        assert_eq!(format!("{address:?}"), "EmailAddress(hidden)");
        let sender: Sender = "ada@example.org".parse().unwrap();
        assert!(!format!("{sender:?}").contains("ada"));
        for bad in ["ada lovelace@example.org", "ada@lovelace@example.org", "ada.lovelace"] {
            let error = bad.parse::<EmailAddress>().unwrap_err();
            assert!(!format!("{error} {error:?}").contains("ada"), "{error:?}");
        }
    }

    #[test]
    fn a_sender_may_have_a_name() {
        let plain: Sender = "survey@example.org".parse().unwrap();
        assert_eq!((plain.name(), plain.address().as_str()), (None, "survey@example.org"));
        for text in ["Our survey <survey@example.org>", "\"Our survey\" <Survey@Example.org> "] {
            let named: Sender = text.parse().unwrap();
            assert_eq!((named.name(), named.address().as_str()), (Some("Our survey"), "survey@example.org"));
        }
        assert!("Our survey <survey>".parse::<Sender>().is_err());
    }

    #[test]
    fn mail_goes_only_to_listed_domains() {
        let allowed: AllowedDomains = "Example.org, example.com".parse().unwrap();
        let may = |text: &str| allowed.contain(&text.parse().unwrap());
        assert!(may("a@example.org") && may("a@EXAMPLE.com"));
        assert!(!may("a@sub.example.org") && !may("a@example.org.evil.com") && !may("a@badexample.org"));
        assert_eq!(" , ".parse::<AllowedDomains>(), Err(AllowedDomainsError::Empty));
        for bad in ["*", "org", "*.example.org", "@example.org"] {
            assert!(bad.parse::<AllowedDomains>().is_err(), "{bad}");
        }
    }
}
