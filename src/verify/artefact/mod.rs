//! Published files, read from nothing but their bytes: tables, releases, letters, pictures.
//!
//! It must never guess what a file means: what is not known is said to be not read.

pub(super) mod comment;
pub(super) mod csv;
pub(super) mod json;
pub(super) mod mail;
mod printed;
mod sheet;
pub(super) mod svg;

pub(super) use printed::{Bound, Printed};
#[cfg(test)]
pub(super) use sheet::Form;
pub(super) use sheet::{Cell, Kind, Row, Sheet, Spread};
