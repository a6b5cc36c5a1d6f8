//! (to be written)
pub mod export;
