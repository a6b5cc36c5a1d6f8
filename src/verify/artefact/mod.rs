//! Published files, read from nothing but their bytes: tables, releases, letters, pictures.
//!
//! It must never guess what a file means: what is not known is said to be not read.
//!
//! Why by hand: tables, mails and pictures are read by `csv`, `mail-parser` and `roxmltree`; what stands in them is read here,
//! because a reader that shared code with the writer would share its mistakes.

pub(super) mod comment;
pub(super) mod csv;
pub(super) mod json;
pub(super) mod mail;
pub(super) mod page;
mod printed;
mod sheet;
pub(super) mod svg;

pub(super) use printed::{Bound, Printed};
#[cfg(test)]
pub(super) use sheet::Form;
pub(super) use sheet::{Cell, Kind, Row, Sheet, Spread};
