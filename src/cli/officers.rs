//! Asks two officers for their passphrases, one after the other, without showing what is typed.

use std::io::IsTerminal;

use zeroize::Zeroizing;

use super::Failure;
use candor_answers::Passphrases;
use candor_check::output::prompt;
use candor_people::Officers;

/// Asks for new passphrases, each of them twice at a terminal. A script gives them as two lines.
pub(super) fn choose(officers: &Officers) -> Result<Passphrases, Failure> {
    println!(
        "Two officers guard this round: each types a passphrase of their own that the other does not see."
    );
    println!("Without both, nobody can ever open the answers: keep them until the round is closed.");
    let [first, second] = officers.addresses();
    Ok(Passphrases(new(&format!("first officer, {first}"))?, new(&format!("second officer, {second}"))?))
}

/// Asks for the passphrases that were chosen when the round opened.
pub(super) fn ask() -> Result<Passphrases, Failure> {
    Ok(Passphrases(typed("Passphrase of the first officer")?, typed("Passphrase of the second officer")?))
}

fn new(which: &str) -> Result<Zeroizing<String>, Failure> {
    let first = typed(&format!("New passphrase of the {which}"))?;
    if std::io::stdin().is_terminal() && first != typed("The same again")? {
        return Err("the two passphrases differ: nothing was changed, try again".into());
    }
    Ok(first)
}

fn typed(question: &str) -> Result<Zeroizing<String>, Failure> {
    prompt(format_args!("{question}: "))?;
    let text = if std::io::stdin().is_terminal() {
        rpassword::read_password()?
    } else {
        let mut line = String::new();
        std::io::stdin().read_line(&mut line)?;
        println!();
        line
    };
    Ok(Zeroizing::new(text.trim_end_matches(['\r', '\n']).to_owned()))
}
