//! The headers that every reply bears: nothing here is ever shown inside another page, kept (but files that never change), or allowed to talk to anybody else but the
//! answers side.
//!
//! They must never differ from visitor to visitor.

use crate::app::Config;

/// On every reply, besides the policy.
pub(crate) const HEADERS: &[(&str, &str)] = &[
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()"),
    ("Cache-Control", "no-store"),
];

/// On a file whose address bears its hash, in the place of what stands above: whoever loads pages again loads them sooner, and nobody
/// is told apart by it.
pub(crate) const FOR_A_YEAR: &str = "public, max-age=31536000, immutable";

/// The name of the header with the policy.
pub(crate) const POLICY: &str = "Content-Security-Policy";

/// What a page may load, and whom it may talk to. `None`: on the answers side alone.
pub(crate) fn policy(config: Option<&Config>) -> String {
    let elsewhere = match config {
        Some(config) if config.answers_url != config.public_url => format!(" {}", config.answers_url),
        _ => String::new(),
    };
    format!(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'{elsewhere}; img-src 'self'; \
         form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
    )
}
