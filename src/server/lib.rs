//! The service: the doors through which people and time come in, and the steps of a round that they share.
//!
//! It decides nothing about what may be shown, keeps no table, and speaks no SQL: each of that has a room of its own.

pub mod acme;
pub mod app;
mod backed_up;
pub mod backup;
pub mod backup_settings;
pub mod certificate;
pub mod config;
mod files;
mod headers;
pub mod health;
mod in_front;
mod json_lines;
pub mod permissions;
pub mod secret_file;
pub mod start;
pub mod supervisor;
pub mod system;
pub mod telemetry;
pub mod web;
mod web_address;
pub mod worker;
