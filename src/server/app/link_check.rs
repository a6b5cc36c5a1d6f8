//! The look at links before the first mail of many leaves: whoever presses one has to find this service, the promise that the mail
//! names, and a page whose every file arrives as it was made.
//!
//! It fetches what a browser would, from the public address, and compares the bytes with our own. It must never ask with a
//! person's link.

use std::time::Duration;

use super::{circle_page::circle_page, config::Config, remote};
use crate::files::{File, RESPOND, RESPOND_JS, SERVED, WORDS};
use candor_protocol::survey::Promise;

/// Whether the public addresses lead to this service and to the promise of this round, and everything arrives unchanged.
///
/// # Errors
/// Why not, in words for whoever has to mend it.
pub(crate) fn links_lead_here(config: &Config, promise: &Promise) -> Result<(), String> {
    let rounds = format!("v1/rounds/{}", promise.round());
    for origin in [&config.public_url, &config.answers_url] {
        let url = format!("{origin}/{rounds}/manifest");
        if fetch(&url)?.1 != promise.manifest_text().as_bytes() {
            return Err(format!(
                "{url} is not the promise of this round: the links in the mails would lead elsewhere, or something in front of \
                 candor changes what it sends"
            ));
        }
    }
    page_arrives(config)?;
    // As everybody in the first circle would ask for it.
    let expected = circle_page(&config.people, promise, 0).map_err(|error| error.to_string())?;
    let url = format!("{}/{rounds}/circles/0/page", config.public_url);
    if expected != Some(fetch(&url)?.1) {
        return Err(changed(&url));
    }
    Ok(())
}

/// Whether the public address leads to the page that people answer on, and everything that it loads arrives unchanged.
///
/// # Errors
/// Why not, in words for whoever has to mend it.
pub(crate) fn page_arrives(config: &Config) -> Result<(), String> {
    let page = format!("{}{}", config.public_url, RESPOND.path);
    if !String::from_utf8_lossy(&fetch(&page)?.1).contains(RESPOND_JS.path) {
        return Err(format!(
            "{page} is not the page that people answer on: the links in the mails would lead elsewhere"
        ));
    }
    for File { path, kind, text, .. } in SERVED.iter().chain(WORDS) {
        let url = format!("{}{path}", config.public_url);
        let (found, body) = fetch(&url)?;
        if body != text.as_bytes() || !found.starts_with(kind) {
            return Err(changed(&url));
        }
    }
    Ok(())
}

/// The kind and the bytes of what stands at an address.
fn fetch(url: &str) -> Result<(String, Vec<u8>), String> {
    let mut reply = remote::agent(Duration::from_secs(10))
        .get(url)
        .header("User-Agent", "Mozilla/5.0 (candor looks at its own links)")
        .call()
        .map_err(|error| format!("{url} cannot be reached: {error}"))?;
    let kind =
        reply.headers().get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or("").to_owned();
    let body = reply.body_mut().read_to_vec().map_err(|error| format!("{url} cannot be read: {error}"))?;
    Ok((kind, body))
}

fn changed(url: &str) -> String {
    format!(
        "{url} does not arrive as candor sends it: something in front of it changes the page's files. Browsers refuse to run what \
         was changed, so nobody could answer. Switch off whatever rewrites, shortens or filters pages at this address; the mails \
         then leave by themselves"
    )
}
