//! A guardian's program without its screen: the key file ([`SeedFile`]), the words on paper ([`words_of`]), and the work ([`Duty`]).
//!
//! Pure: it reads no file and asks no clock; whoever calls it does, and writes down what must be remembered before anything is opened. It
//! must never be part of what is served: a guardian who runs what the server hands out guards nothing.

mod duty;
mod link;
mod phrase;
mod seed_file;

pub use duty::{Done, Duty, Opened};
pub use link::link_was_used;
pub use phrase::{seed_of, words_of};
pub use seed_file::SeedFile;

#[cfg(test)]
mod trials;
