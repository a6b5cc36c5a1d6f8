//! An address of ours, as the operator gives it: the root of a host, and only this machine without encryption.
//!
//! It must never let one through at which nobody could answer, or at which others could read or change what is sent.

/// An address that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum WebAddressError {
    /// It is no web address.
    #[error("the {0} {1:?} cannot be used: expected a form like https://survey.example.org")]
    Url(&'static str, String),
    /// Something stands behind the host.
    #[error(
        "the {0} {1:?} cannot be used: candor answers at the root of a host only; leave out what follows the host, and give it a \
         name of its own, like https://survey.example.org"
    )]
    Below(&'static str, String),
    /// The pages would come over a network that can read and change them.
    #[error(
        "the {0} {1:?} cannot be used: over http:// others on the network could read and change the page, so browsers refuse to \
         make anonymous answers on it; expected https:// (http:// is for this machine only: localhost, 127.0.0.1 or [::1])"
    )]
    NotEncrypted(&'static str, String),
}

/// A web address without a slash at its end.
pub(crate) fn web_address(what: &'static str, text: &str) -> Result<String, WebAddressError> {
    let url = text.trim_end_matches('/');
    let host = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://"));
    let Some(host) = host.filter(|host| !host.is_empty()) else {
        return Err(WebAddressError::Url(what, text.to_owned()));
    };
    if host.contains(['/', '?', '#']) {
        return Err(WebAddressError::Below(what, text.to_owned()));
    }
    // It stands in a header, between other words: nothing that ends a word there.
    if host.contains(|c: char| c.is_whitespace() || c.is_control() || ";,@'\"\\".contains(c)) {
        return Err(WebAddressError::Url(what, text.to_owned()));
    }
    if !is_private(url) {
        return Err(WebAddressError::NotEncrypted(what, text.to_owned()));
    }
    Ok(url.to_owned())
}

/// Whether nobody on the way can read what is sent to an address.
fn is_private(url: &str) -> bool {
    let host = url.strip_prefix("http://").map(|rest| rest.split('/').next().unwrap_or(""));
    let name = host.map(|host| host.rsplit_once(':').map_or(host, |(name, _)| name));
    let is_here = |name: &str| {
        let address: Option<std::net::Ipv4Addr> = name.parse().ok();
        ["localhost", "[::1]"].contains(&name) || address.is_some_and(|address| address.is_loopback())
    };
    name.is_none_or(|name| host.is_some_and(|host| host == "[::1]" || is_here(name)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_public_address_that_nobody_could_answer_at_is_refused_with_the_reason() {
        let check = |text: &str| web_address("public URL", text);
        for good in [
            "https://survey.example.org",
            "https://survey.example.org/",
            "https://survey.example.org:8443",
            "http://127.0.0.1:8080",
            "http://127.1.2.3",
            "http://localhost:80",
            "http://[::1]",
            "http://[::1]:9",
        ] {
            assert_eq!(check(good).unwrap(), good.trim_end_matches('/'), "{good}");
        }
        for (bad, words) in [
            ("https://example.org/survey", "root of a host only"),
            ("http://127.0.0.1:18160/survey", "root of a host only"),
            ("https://example.org?a=1", "root of a host only"),
            ("https://example.org/?", "root of a host only"),
            ("https://example.org#i", "root of a host only"),
            ("http://survey.example.org", "others on the network"),
            ("http://10.0.0.1:8080", "others on the network"),
            ("http://128.0.0.1", "others on the network"),
            ("http://127.0.0.1.example.org", "others on the network"),
            ("http://0.0.0.0:8080", "others on the network"),
            ("survey.example.org", "expected a form like"),
            ("https://", "expected a form like"),
            ("https://a b", "expected a form like"),
            ("https://me@example.org", "expected a form like"),
            ("ftp://example.org", "expected a form like"),
        ] {
            let error = check(bad).unwrap_err().to_string();
            assert!(error.contains(words) && error.contains(bad), "{bad}: {error}");
        }
    }

    #[test]
    fn the_link_secret_never_goes_over_a_network_in_the_clear() {
        for good in ["https://a.example", "http://127.0.0.1:9", "http://localhost", "http://[::1]:9"] {
            assert!(is_private(good), "{good}");
        }
        for bad in
            ["http://a.example", "http://127.0.0.1.example", "http://10.0.0.1:80", "http://localhost@x"]
        {
            assert!(!is_private(bad), "{bad}");
        }
    }
}
