//! A network on which a reply gets lost, so that the request is carried out and whoever sent it never hears so; or is changed, as
//! by a proxy that means to make pages smaller.

use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{TcpListener, TcpStream},
    sync::{Arc, Mutex},
};

/// The network.
pub(crate) struct Lossy {
    /// Where to send requests instead.
    pub(crate) base: String,
    lose: Arc<Mutex<Option<String>>>,
    change: Arc<Mutex<Option<Change>>>,
}

/// The ending of a path, what is replaced in its reply, and by what; of the same length, so that the reply stays one.
type Change = (&'static str, &'static str, &'static str);

impl Lossy {
    /// Stands before a server, e.g. `http://127.0.0.1:40123`.
    pub(crate) fn before(server: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let lose: Arc<Mutex<Option<String>>> = Arc::default();
        let change: Arc<Mutex<Option<Change>>> = Arc::default();
        let (server, losing) = (server.trim_start_matches("http://").to_owned(), Arc::clone(&lose));
        let changing = Arc::clone(&change);
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let (server, losing, changing) = (server.clone(), Arc::clone(&losing), Arc::clone(&changing));
                std::thread::spawn(move || carry(client.unwrap(), &server, &losing, &changing));
            }
        });
        Self { base, lose, change }
    }

    /// Changes something in every reply to a request whose path ends so, from now on; `None`: nothing any more.
    pub(crate) fn change(&self, change: Option<Change>) {
        *self.change.lock().unwrap() = change;
    }

    /// Loses the next reply to a request whose path ends so.
    pub(crate) fn lose(&self, path: &str) {
        *self.lose.lock().unwrap() = Some(path.to_owned());
    }
}

fn carry(
    mut client: TcpStream,
    server: &str,
    losing: &Mutex<Option<String>>,
    changing: &Mutex<Option<Change>>,
) {
    let mut reader = BufReader::new(client.try_clone().unwrap());
    let mut first = String::new();
    if reader.read_line(&mut first).unwrap_or(0) == 0 {
        return;
    }
    let path = first.split(' ').nth(1).unwrap().to_owned();
    let (mut head, mut length) = (first, 0);
    loop {
        let mut line = String::new();
        reader.read_line(&mut line).unwrap();
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap();
        }
        if line.trim().is_empty() {
            break;
        }
        head += &line;
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body).unwrap();
    let Ok(mut upstream) = TcpStream::connect(server) else { return };
    upstream.write_all(format!("{head}Connection: close\r\n\r\n").as_bytes()).unwrap();
    upstream.write_all(&body).unwrap();
    let mut reply = Vec::new();
    upstream.read_to_end(&mut reply).unwrap();
    assert!(!reply.is_empty());
    if let Some((ending, old, new)) = *changing.lock().unwrap()
        && path.ends_with(ending)
    {
        let text = String::from_utf8(reply).unwrap();
        assert!(text.contains(old) && old.len() == new.len(), "{ending} has {old:?}");
        reply = text.replace(old, new).into_bytes();
    }
    let lost = losing.lock().unwrap().take_if(|lost| path.ends_with(lost.as_str())).is_some();
    if !lost {
        let _ = client.write_all(&reply);
    }
}
