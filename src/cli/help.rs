//! `candor help`: what a command is for; and the settings, which are the same for every command and stand here only.

use clap::Args;

use super::Failure;
use candor_server::config::Settings;

/// What stands at the end of every command's help.
const SETTINGS: &str = "Settings, for every command: `candor help settings`";

#[derive(Args)]
pub(super) struct Help {
    /// A command with those below it, such as round open; or: settings.
    #[arg(value_name = "COMMAND")]
    of: Vec<String>,
}

impl Help {
    pub(super) fn run(self) -> Result<(), Failure> {
        if self.of == ["settings"] {
            return Ok(settings().print_long_help()?);
        }
        let mut program = super::commands();
        program.build();
        let mut command = &mut program;
        for word in &self.of {
            command = command
                .find_subcommand_mut(word)
                .ok_or_else(|| format!("there is no command {word:?}: `candor help` lists all of them"))?;
        }
        Ok(command.print_long_help()?)
    }
}

/// The program as its help shows it: each command with its own options, and where the settings stand.
pub(super) fn with_own_options(program: clap::Command) -> clap::Command {
    let hidden = |arg: clap::Arg| {
        let hide = arg.is_global_set();
        arg.hide(hide)
    };
    where_settings_stand(program.mut_args(hidden))
}

fn where_settings_stand(command: clap::Command) -> clap::Command {
    command.after_help(SETTINGS).mut_subcommands(where_settings_stand)
}

/// The settings alone, as a command without anything to do.
pub(super) fn settings() -> clap::Command {
    Settings::augment_args(clap::Command::new("candor"))
        .about(
            "What holds for every command: before or after its name, or in the environment. A flag wins over a variable.",
        )
        .help_template("{about}\n\n{all-args}")
        .disable_help_flag(true)
        .max_term_width(100)
}
