//! Everything that is logged by anybody in this process, at every level.

use std::{
    io::Write,
    sync::{Mutex, Once},
};

static LOGS: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Ear;

impl Write for Ear {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOGS.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// Begins to listen; fine to repeat.
pub(crate) fn listen() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE).with_writer(|| Ear).init();
    });
}

/// Everything heard so far.
pub(crate) fn text() -> String {
    String::from_utf8(LOGS.lock().unwrap().clone()).unwrap()
}
