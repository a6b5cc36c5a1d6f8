//! A listener on the line between browser and service: it passes bytes on, and writes down what went over which
//! connection. What an operator or a network that watches could see, if there were no encryption. It can be slow.
//!
//! It must never change a byte.

use std::{
    io::{Read, Write},
    net::{Shutdown, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread,
    time::Duration,
};

use crate::Outcome;

/// Every connection so far, in the order in which they were made.
#[derive(Clone, Debug, Default)]
pub struct Conversation(Arc<Mutex<Vec<Line>>>, Arc<AtomicBool>);

/// On a slow line every reply waits so long, and so many of its bytes pass in a second.
const SLOW: (Duration, u32) = (Duration::from_millis(400), 50_000);

/// What went over one connection.
#[derive(Clone, Debug, Default)]
struct Line {
    asked: Vec<u8>,
    replied: Vec<u8>,
}

/// One request, as it went over the line.
#[derive(Clone, Debug)]
pub struct Request {
    /// The number of its connection.
    pub connection: usize,
    /// For example `POST /v1/rounds/2026-q4/token`.
    pub what: String,
    /// Its header lines, in lower case.
    pub head: String,
    /// Its body.
    pub body: String,
}

impl Conversation {
    /// Listens at a free port, and passes on to `target` from now to the end of the process. Gives the port.
    ///
    /// # Errors
    /// When there is no free port.
    pub fn listen(target: u16) -> Outcome<(Self, u16)> {
        let listener = TcpListener::bind("127.0.0.1:0")?;
        let port = listener.local_addr()?.port();
        let conversation = Self::default();
        let ours = conversation.clone();
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                // The service may not be there yet, or no more: the browser sees a closed connection then.
                let Ok(service) = TcpStream::connect(("127.0.0.1", target)) else { continue };
                let at = ours.with(|lines| {
                    lines.push(Line::default());
                    lines.len() - 1
                });
                let (Ok(client_too), Ok(service_too)) = (client.try_clone(), service.try_clone()) else {
                    continue;
                };
                let (there, back) = (ours.clone(), ours.clone());
                let is_slow = Arc::clone(&ours.1);
                let asked = move |bytes: &[u8]| there.with(|lines| lines[at].asked.extend_from_slice(bytes));
                let replied = move |bytes: &[u8]| {
                    back.with(|lines| lines[at].replied.extend_from_slice(bytes));
                    if is_slow.load(Ordering::Relaxed) {
                        let many = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
                        thread::sleep(SLOW.0 + Duration::from_secs(1) * many / SLOW.1);
                    }
                };
                thread::spawn(move || pass(client, service, asked));
                thread::spawn(move || pass(service_too, client_too, replied));
            }
        });
        Ok((conversation, port))
    }

    /// From now on the line is that of a telephone at the edge of its cell.
    pub fn slow_down(&self) {
        self.1.store(true, Ordering::Relaxed);
    }

    /// All requests so far.
    pub fn requests(&self) -> Vec<Request> {
        let lines = self.with(|lines| lines.clone());
        let all = lines.iter().enumerate();
        all.flat_map(|(connection, line)| requests(connection, &String::from_utf8_lossy(&line.asked)))
            .collect()
    }

    /// All that the service said, headers and bodies, over every connection.
    pub fn replies(&self) -> String {
        self.with(|lines| {
            lines.iter().map(|line| String::from_utf8_lossy(&line.replied).into_owned()).collect()
        })
    }

    fn with<T>(&self, use_them: impl FnOnce(&mut Vec<Line>) -> T) -> T {
        use_them(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, heard: impl Fn(&[u8])) {
    let mut buffer = [0; 16 * 1024];
    while let Ok(length) = from.read(&mut buffer) {
        let bytes = buffer.get(..length).unwrap_or_default();
        heard(bytes);
        if length == 0 || to.write_all(bytes).is_err() {
            break;
        }
    }
    // One of them has hung up; so does the other. It may have done so already.
    let _ = to.shutdown(Shutdown::Both);
    let _ = from.shutdown(Shutdown::Both);
}

fn requests(connection: usize, mut text: &str) -> Vec<Request> {
    let mut found = Vec::new();
    while let Some((head, rest)) = text.split_once("\r\n\r\n") {
        let (first, head) = head.split_once("\r\n").unwrap_or((head, ""));
        let head = head.to_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")?.parse().ok());
        let (body, next) = rest.split_at_checked(length.unwrap_or(0)).unwrap_or((rest, ""));
        let what = first.trim_end_matches(" HTTP/1.1").to_owned();
        found.push(Request { connection, what, head, body: body.to_owned() });
        text = next;
    }
    found
}
