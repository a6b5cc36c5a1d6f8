//! Where the service listens, as it was typed; and what is said where that cannot be.
//!
//! It must never guess: an address that could mean two things is refused with the one that was probably meant.

use std::{
    io::ErrorKind,
    net::{TcpListener, ToSocketAddrs},
};

/// A server that could not be started.
#[derive(Debug, thiserror::Error)]
pub enum ServerError {
    /// No address stands before the port.
    #[error(
        "--listen {given:?} names no address: expected 127.0.0.1:{port} for this machine only, or [::]:{port} for everybody who \
         can reach it"
    )]
    NoAddress {
        /// What was typed.
        given: String,
        /// The port in it.
        port: String,
    },
    /// It is no address with a port.
    #[error("--listen {0:?} cannot be used: expected an address and a port, as 127.0.0.1:8080 or [::]:8080")]
    Form(String),
    /// The address is another machine's, or nobody's.
    #[error(
        "cannot listen on {0}: this machine has no such address; 127.0.0.1 is this machine only, [::] is every address of it \
         (--listen)"
    )]
    NotHere(String),
    /// Somebody else listens there.
    #[error(
        "cannot listen on {0}: another program uses this port (ss -ltnp names it); stop that one, or take another port \
         (--listen 127.0.0.1:8081)"
    )]
    Taken(String),
    /// Small ports belong to the system.
    #[error(
        "cannot listen on {0}: ports below 1024 need the system's permission. docs/candor.service gives it \
         (AmbientCapabilities=CAP_NET_BIND_SERVICE); or take a larger one behind a reverse proxy (--listen 127.0.0.1:8080)"
    )]
    NotAllowed(String),
    /// Anything else that the system says.
    #[error("cannot serve on {address}: {why} (--listen)")]
    Other {
        /// Where.
        address: String,
        /// What the system says.
        #[source]
        why: std::io::Error,
    },
}

/// Listens where it was said.
pub(super) fn listen(given: &str) -> Result<TcpListener, ServerError> {
    let (host, port) = given.rsplit_once(':').unwrap_or(("", given));
    if port.parse::<u16>().is_err() {
        return Err(ServerError::Form(given.to_owned()));
    }
    if host.is_empty() || host == "*" {
        return Err(ServerError::NoAddress { given: given.to_owned(), port: port.to_owned() });
    }
    // More than one colon outside brackets: is the last part a port, or a piece of the address?
    if host.contains(':') && !(host.starts_with('[') && host.ends_with(']')) {
        return Err(ServerError::Form(given.to_owned()));
    }
    let addresses = given.to_socket_addrs().map_err(|_| ServerError::NotHere(given.to_owned()))?;
    TcpListener::bind(addresses.collect::<Vec<_>>().as_slice()).map_err(|why| failed(given, why))
}

pub(super) fn failed(given: &str, why: std::io::Error) -> ServerError {
    let address = given.to_owned();
    match why.kind() {
        ErrorKind::AddrNotAvailable => ServerError::NotHere(address),
        ErrorKind::AddrInUse => ServerError::Taken(address),
        ErrorKind::PermissionDenied => ServerError::NotAllowed(address),
        _ => ServerError::Other { address, why },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_listened_on_is_told_apart() {
        for given in [":8080", "8080", "*:8080"] {
            let said = listen(given).unwrap_err().to_string();
            assert!(said.contains("names no address") && said.contains("[::]:8080"), "{said}");
        }
        for given in
            ["", "127.0.0.1", "127.0.0.1:", "127.0.0.1:80800", "::1:8080x", "fe80::1:8080", "host:http"]
        {
            let said = listen(given).unwrap_err().to_string();
            assert!(said.contains("expected an address and a port"), "{given}: {said}");
        }
        // 192.0.2.0/24 is for documents: nobody has it (RFC 5737).
        for given in ["192.0.2.1:8080", "nowhere.invalid:8080"] {
            let said = listen(given).unwrap_err().to_string();
            assert!(said.contains("this machine has no such address"), "{given}: {said}");
        }
        let holder = listen("127.0.0.1:0").unwrap();
        let address = holder.local_addr().unwrap().to_string();
        let said = listen(&address).unwrap_err().to_string();
        assert!(said.contains("another program uses this port"), "{said}");
        assert!(listen("[::1]:0").is_ok() || !std::path::Path::new("/proc/net/if_inet6").exists());
    }
}
