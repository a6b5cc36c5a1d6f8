//! Browser tests live in `tests/`; this crate is otherwise empty.
