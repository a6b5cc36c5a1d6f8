//! What something in front of candor adds to what it sends, or takes away: looked at from outside, at the public address.
//!
//! It must never ask with a person's link. What a proxy writes down cannot be seen from here: the operator's document says what it must not.

use std::{
    io::{Read, Write},
    net::{TcpStream, ToSocketAddrs},
    sync::Arc,
    time::Duration,
};

use chrono::{DateTime, Utc};
use rustls::{
    ClientConfig, ClientConnection, HandshakeKind, RootCertStore, StreamOwned,
    crypto::aws_lc_rs::default_provider, pki_types::ServerName,
};

use crate::{
    app::{Config, agent},
    certificate::Validity,
    files::{RESPOND, STYLE},
    headers::{FOR_A_YEAR, HEADERS, POLICY, policy},
};

/// How long an answer is waited for.
const PATIENCE: Duration = Duration::from_secs(10);

/// Headers of a reply that join the visits of one person, keep what they saw, or send it elsewhere; and what that means.
const HARMFUL: [(&str, &str); 11] = [
    ("set-cookie", "a cookie joins the visits of one person"),
    ("nel", "browsers report each visit elsewhere"),
    ("report-to", "browsers report each visit elsewhere"),
    ("reporting-endpoints", "browsers report each visit elsewhere"),
    ("alt-svc", "browsers come over HTTP/2 or HTTP/3, where all their requests share one connection"),
    ("content-encoding", "it is compressed although nobody asked for that"),
    ("etag", "it recognises who was here before"),
    ("last-modified", "it recognises who was here before"),
    ("expires", "it lets pages be kept"),
    ("age", "it comes from a cache"),
    ("server-timing", "it measures visits"),
];

/// What is wrong with the headers of a page and of a file.
pub(crate) fn headers(config: &Config) -> Result<String, String> {
    let ours: Vec<(&str, String)> = HEADERS
        .iter()
        .map(|(name, value)| (*name, (*value).to_owned()))
        .chain([(POLICY, policy(Some(config)))])
        .collect();
    let mut wrong: Vec<String> = Vec::new();
    for file in [RESPOND, STYLE] {
        let url = format!("{}{}", config.public_url, file.path);
        let request = agent(PATIENCE).get(&url).header("Accept-Encoding", "identity");
        let reply = request.call().map_err(|error| format!("{url} cannot be reached: {error}"))?;
        for (name, expected) in &ours {
            let expected = match (*name, file.tag()) {
                ("Cache-Control", Some(_)) => FOR_A_YEAR,
                _ => expected,
            };
            let found: Vec<&str> =
                reply.headers().get_all(*name).iter().map(|value| value.to_str().unwrap_or("?")).collect();
            match found.as_slice() {
                [one] if *one == expected => {}
                [] => wrong.push(format!("{name} is taken away")),
                found => wrong.push(format!("{name} is {:?} instead of {expected:?}", found.join(", "))),
            }
        }
        for (name, means) in HARMFUL {
            let ours = file.tag().filter(|_| name == "etag").map(|tag| tag.to_string());
            if reply.headers().get(name).is_some_and(|found| ours.is_none_or(|ours| found != ours.as_str())) {
                wrong.push(format!("{name} is added: {means}"));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    if wrong.is_empty() {
        return Ok("nothing is added that joins visits, and nothing of ours is missing".to_owned());
    }
    Err(format!(
        "something in front of candor changes what is sent: {}; switch that off there",
        wrong.join("; ")
    ))
}

/// What is wrong with the TLS of an address, where it has one: its certificate, HTTP/2, connections that are recognised.
pub(crate) fn tls(url: &str, now: DateTime<Utc>) -> Option<Result<String, String>> {
    url.strip_prefix("https://").map(|host| tls_of(host, now))
}

fn tls_of(host: &str, now: DateTime<Utc>) -> Result<String, String> {
    let (name, port) =
        host.rsplit_once(':').filter(|(_, port)| port.parse::<u16>().is_ok()).unwrap_or((host, "443"));
    let port = port.parse().unwrap_or(443);
    let failed = |error: &dyn ToString| format!("https://{host}: {}", error.to_string());
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    let mut config = ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| failed(&error))?
        .with_root_certificates(roots)
        .with_no_client_auth();
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    // One configuration for both visits, as one browser has: it keeps what it is given to be recognised by.
    let config = Arc::new(config);
    let server =
        ServerName::try_from(name.trim_matches(['[', ']']).to_owned()).map_err(|error| failed(&error))?;
    let first = visit(&config, &server, (name, port)).map_err(|error| failed(&error))?;
    let second = visit(&config, &server, (name, port)).map_err(|error| failed(&error))?;
    let valid = first.validity.ok_or_else(|| failed(&"its certificate cannot be read"))?;
    let left = valid.left(now);
    let mut wrong = Vec::new();
    if valid.ends_soon(now) {
        wrong.push(format!("its certificate ends on {}: renew it", valid.until.format("%Y-%m-%d %H:%M UTC")));
    }
    if first.http2 {
        wrong.push(
            "it speaks HTTP/2, where all requests of a browser share one connection: switch that off"
                .to_owned(),
        );
    }
    if second.resumed {
        wrong.push(
            "it recognises a browser that comes again (TLS sessions or tickets): switch that off".to_owned(),
        );
    }
    if wrong.is_empty() {
        return Ok(format!(
            "the certificate is valid for {} days; no HTTP/2, no session is recognised",
            left.num_days()
        ));
    }
    Err(failed(&wrong.join("; ")))
}

/// What one visit showed.
struct Visit {
    http2: bool,
    resumed: bool,
    validity: Option<Validity>,
}

/// One connection, one request, as a browser that comes again.
fn visit(
    config: &Arc<ClientConfig>,
    server: &ServerName<'static>,
    to: (&str, u16),
) -> std::io::Result<Visit> {
    let host = to.0.trim_matches(['[', ']']);
    let address = (host, to.1).to_socket_addrs()?.next();
    let address = address.ok_or_else(|| std::io::Error::other("it has no address"))?;
    let socket = TcpStream::connect_timeout(&address, PATIENCE)?;
    socket.set_read_timeout(Some(PATIENCE))?;
    socket.set_write_timeout(Some(PATIENCE))?;
    let connection =
        ClientConnection::new(Arc::clone(config), server.clone()).map_err(std::io::Error::other)?;
    let mut stream = StreamOwned::new(connection, socket);
    while stream.conn.is_handshaking() {
        stream.conn.complete_io(&mut stream.sock)?;
    }
    let http2 = stream.conn.alpn_protocol() == Some(b"h2");
    if !http2 {
        // Tickets come with the reply. However it ends: what it says does not matter.
        write!(stream, "GET /livez HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", to.0)?;
        let _ = stream.read_to_end(&mut Vec::new());
    }
    let resumed = stream.conn.handshake_kind() == Some(HandshakeKind::Resumed);
    let certificate = stream.conn.peer_certificates().and_then(|chain| chain.first());
    Ok(Visit { http2, resumed, validity: certificate.and_then(|one| Validity::of(one)) })
}
