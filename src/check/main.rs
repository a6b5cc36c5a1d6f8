//! The `candor-check` binary: everything is in the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    candor_check::run()
}
