//! A network between the two sides on which a reply gets lost: the request arrives and is carried out, and whoever sent
//! it never hears so.

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
}

impl Lossy {
    /// Stands before a server, e.g. `http://127.0.0.1:40123`.
    pub(crate) fn before(server: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let lose: Arc<Mutex<Option<String>>> = Arc::default();
        let (server, losing) = (server.trim_start_matches("http://").to_owned(), Arc::clone(&lose));
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let (server, losing) = (server.clone(), Arc::clone(&losing));
                std::thread::spawn(move || carry(client.unwrap(), &server, &losing));
            }
        });
        Self { base, lose }
    }

    /// Loses the next reply to a request whose path ends so.
    pub(crate) fn lose(&self, path: &str) {
        *self.lose.lock().unwrap() = Some(path.to_owned());
    }
}

fn carry(mut client: TcpStream, server: &str, losing: &Mutex<Option<String>>) {
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
    let lost = losing.lock().unwrap().take_if(|lost| path.ends_with(lost.as_str())).is_some();
    if !lost {
        let _ = client.write_all(&reply);
    }
}
