//! Rebuilds when a migration is added: the macro that embeds them cannot see a new folder by itself.
fn main() {
    println!("cargo:rerun-if-changed=../../migrations");
}
