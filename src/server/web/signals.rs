//! What the system tells the service while it runs: SIGHUP reads certificates again. What ends it stands in the library.
//!
//! SIGHUP must never end it: whoever exchanges a certificate sends it by habit.

use std::sync::mpsc::Sender;

use crate::certificate::Tls;

/// Listens until the server ends; says as soon as it does.
#[cfg(unix)]
pub(super) async fn hangups(tls: Option<Tls>, is_listening: Sender<()>) {
    use actix_web::rt::signal::unix::{SignalKind, signal};
    let mut hangups = match signal(SignalKind::hangup()) {
        Ok(hangups) => hangups,
        Err(error) => return tracing::error!(error = %error, "SIGHUP is not listened to"),
    };
    // Whoever started the server may have ended meanwhile.
    let _ = is_listening.send(());
    while hangups.recv().await.is_some() {
        read_again(tls.as_ref());
    }
}

/// Elsewhere there is no such signal.
#[cfg(not(unix))]
pub(super) async fn hangups(_: Option<Tls>, _: Sender<()>) {}

#[cfg(unix)]
fn read_again(tls: Option<&Tls>) {
    let Some(tls) = tls else {
        return tracing::warn!(
            "SIGHUP: there is no certificate to read again; other settings need a restart"
        );
    };
    match tls.read_again() {
        Ok(()) => match tls.served().validity() {
            Some(valid) => {
                tracing::warn!("SIGHUP: the certificate that is served now is valid until {}", valid.until)
            }
            None => tracing::warn!("SIGHUP: there is no certificate yet; trying at once"),
        },
        Err(error) => tracing::error!("SIGHUP: the certificate of before is served on: {error}"),
    }
}
