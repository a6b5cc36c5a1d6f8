//! Who is connected. At the cap the connection that has waited longest without a whole request is ended, so that accepting never
//! stops; and none takes longer than its time.
//!
//! It must never look at who is connected: an employee's first request and a stranger's are the same to it.
//!
//! Why by hand: the library stops accepting at its cap, and bounds how long the first head of a connection may take, but neither
//! the next one nor how long a reply may wait for its reader.

use std::{
    collections::BTreeMap,
    io,
    pin::Pin,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    task::{Context, Poll, Waker},
};

use actix_web::rt::net::{ActixStream, Ready, TcpStream};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// So many seconds a request may take from its first byte to its last.
const REQUEST: u64 = 15;
/// So many seconds anything else may take: a reply to whoever reads slowly.
const ANYTHING: u64 = 180;

/// All connections of a server.
#[derive(Clone)]
pub(super) struct Connections(Arc<Mutex<Table>>);

struct Table {
    most: usize,
    /// All that are connected, but those that were ended.
    open: usize,
    /// Those that wait without a whole request; whoever has waited longest comes first.
    waiting: BTreeMap<u64, Arc<Line>>,
    /// The next place in that line.
    next: u64,
    /// Seconds since the start.
    now: u64,
    /// Nobody waits any more: the server ends.
    ending: bool,
}

/// What the table and the connection itself know of each other.
struct Line {
    is_ended: AtomicBool,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// Where it waits; `None` while a request is worked on.
    place: Option<u64>,
    /// Since when it waits, in seconds since the start.
    since: u64,
    /// When the first byte of the next request came.
    begun: Option<u64>,
    waker: Option<Waker>,
}

fn lock<T>(of: &Mutex<T>) -> MutexGuard<'_, T> {
    of.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Connections {
    /// At most so many at a time.
    pub(super) fn new(most: usize) -> Self {
        let (open, waiting, next, now) = (0, BTreeMap::new(), 0, 0);
        Self(Arc::new(Mutex::new(Table { most, open, waiting, next, now, ending: false })))
    }

    /// How many there may be.
    pub(super) fn most(&self) -> usize {
        lock(&self.0).most
    }

    /// Somebody came; where there are too many now, whoever has waited longest goes.
    pub(super) fn enter(&self, stream: TcpStream) -> Connection {
        // A small reply leaves at once; where the system refuses, it leaves a little later.
        let _ = stream.set_nodelay(true);
        let line = Arc::new(Line { is_ended: AtomicBool::new(false), state: Mutex::default() });
        let mut table = lock(&self.0);
        table.open += 1;
        table.wait(&line);
        if table.open > table.most {
            table.end_first();
        }
        Connection { stream, seat: Seat { table: self.clone(), line } }
    }

    /// A second has passed: whoever took too long is ended.
    pub(super) fn tick(&self) {
        let mut table = lock(&self.0);
        table.now += 1;
        let now = table.now;
        let is_late = |line: &Line| {
            let state = lock(&line.state);
            now - state.since > ANYTHING || state.begun.is_some_and(|begun| now - begun > REQUEST)
        };
        let late: Vec<u64> =
            table.waiting.iter().filter(|(_, line)| is_late(line)).map(|(place, _)| *place).collect();
        late.into_iter().for_each(|place| table.end(place));
    }

    /// The server ends: whoever waits goes at once, the others after their reply.
    pub(super) fn end_all(&self) {
        let mut table = lock(&self.0);
        table.ending = true;
        while !table.waiting.is_empty() {
            table.end_first();
        }
    }
}

impl Table {
    fn wait(&mut self, line: &Arc<Line>) {
        let place = self.next;
        self.next += 1;
        let mut state = lock(&line.state);
        (state.place, state.since, state.begun) = (Some(place), self.now, None);
        drop(state);
        self.waiting.insert(place, line.clone());
    }

    fn end_first(&mut self) {
        if let Some(place) = self.waiting.keys().next().copied() {
            self.end(place);
        }
    }

    fn end(&mut self, place: u64) {
        let Some(line) = self.waiting.remove(&place) else { return };
        self.open -= 1;
        line.is_ended.store(true, Ordering::Release);
        let waker = {
            let mut state = lock(&line.state);
            state.place = None;
            state.waker.take()
        };
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

/// A connection's place in the table; a request finds it in the data of its connection.
#[derive(Clone)]
pub(super) struct Seat {
    table: Connections,
    line: Arc<Line>,
}

/// As long as it is held, a whole request is worked on, and nobody ends the connection.
pub(super) struct Working(Seat);

impl Seat {
    /// A whole request is here.
    pub(super) fn work(&self) -> Working {
        let mut table = lock(&self.table.0);
        if let Some(place) = lock(&self.line.state).place.take() {
            table.waiting.remove(&place);
        }
        Working(self.clone())
    }

    /// Whether the connection takes no further request.
    pub(super) fn is_last(&self) -> bool {
        lock(&self.table.0).ending
    }
}

impl Drop for Working {
    fn drop(&mut self) {
        if !self.0.line.is_ended.load(Ordering::Acquire) {
            lock(&self.0.table.0).wait(&self.0.line);
        }
    }
}

/// A connection that the table can end.
pub(super) struct Connection {
    stream: TcpStream,
    seat: Seat,
}

impl Connection {
    pub(super) fn seat(&self) -> Seat {
        self.seat.clone()
    }

    /// Whether it goes on; else whoever works with it is woken when it ends.
    fn goes_on(&self, context: &Context<'_>) -> io::Result<()> {
        let mut state = lock(&self.seat.line.state);
        if !state.waker.as_ref().is_some_and(|waker| waker.will_wake(context.waker())) {
            state.waker = Some(context.waker().clone());
        }
        match self.seat.line.is_ended.load(Ordering::Acquire) {
            true => Err(io::ErrorKind::ConnectionAborted.into()),
            false => Ok(()),
        }
    }
}

impl Drop for Connection {
    fn drop(&mut self) {
        let mut table = lock(&self.seat.table.0);
        if self.seat.line.is_ended.swap(true, Ordering::AcqRel) {
            return;
        }
        if let Some(place) = lock(&self.seat.line.state).place.take() {
            table.waiting.remove(&place);
        }
        table.open -= 1;
    }
}

impl AsyncRead for Connection {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        self.goes_on(context)?;
        let before = buffer.filled().len();
        let done = Pin::new(&mut self.stream).poll_read(context, buffer);
        if buffer.filled().len() > before {
            let now = lock(&self.seat.table.0).now;
            lock(&self.seat.line.state).begun.get_or_insert(now);
        }
        done
    }
}

impl AsyncWrite for Connection {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        self.goes_on(context)?;
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.goes_on(context)?;
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.goes_on(context)?;
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}

impl ActixStream for Connection {
    fn poll_read_ready(&self, context: &mut Context<'_>) -> Poll<io::Result<Ready>> {
        ActixStream::poll_read_ready(&self.stream, context)
    }

    fn poll_write_ready(&self, context: &mut Context<'_>) -> Poll<io::Result<Ready>> {
        ActixStream::poll_write_ready(&self.stream, context)
    }
}
