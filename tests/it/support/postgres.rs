//! A throwaway PostgreSQL cluster for one test binary, one database per test, reached over a socket only.
//!
//! It must never outlive the tests, however they end: a small shell process waits for the end of a pipe that only
//! the test process holds, then stops the cluster and removes its folder. (A `Drop` would not run for a static,
//! nor when the tests are killed.)

use std::{
    path::{Path, PathBuf},
    process::{ChildStdin, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
};

use diesel::{Connection as _, PgConnection, connection::SimpleConnection as _};

/// A cluster, by socket only.
pub(crate) struct Cluster {
    folder: PathBuf,
    programs: PathBuf,
    _until_we_end: ChildStdin,
}

impl Cluster {
    /// One of its own for a test that takes it away; `None` where PostgreSQL's server is not installed.
    pub(crate) fn of_its_own() -> Option<Self> {
        programs().map(|programs| start(&programs))
    }

    /// The URL of a database; `postgres` is always there.
    fn url(&self, name: &str) -> String {
        format!("postgres:///{name}?host={}&user=postgres", self.folder.display())
    }

    /// The URL of a new, empty database.
    pub(crate) fn fresh(&self, name: &str) -> String {
        let mut admin = PgConnection::establish(&self.url("postgres")).unwrap();
        admin.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
        self.url(name)
    }

    /// Takes the server away, as a failover does.
    pub(crate) fn stop(&self) {
        output(program(&self.programs, &self.folder, "pg_ctl").args(["-w", "-m", "immediate", "stop"]));
    }

    /// Brings it back.
    pub(crate) fn start(&self) {
        let options = format!(
            "-k {} -c listen_addresses='' -c fsync=off -c max_connections=1000",
            self.folder.display()
        );
        let log = self.folder.join("log");
        output(
            program(&self.programs, &self.folder, "pg_ctl")
                .arg("-w")
                .arg("-l")
                .arg(log)
                .args(["-o", &options, "start"]),
        );
    }

    /// Lets the server and everybody who works for it stand still (`STOP`), or go on (`CONT`): connections are taken, and nobody answers.
    pub(crate) fn signal(&self, signal: &str) {
        let first = std::fs::read_to_string(self.folder.join("data/postmaster.pid")).unwrap();
        let first = first.lines().next().unwrap().trim().to_owned();
        let is_child = |stat: &str| {
            stat.rsplit(')').next().and_then(|rest| rest.split_whitespace().nth(1)) == Some(&first)
        };
        let mut all = vec![first.clone()];
        for entry in std::fs::read_dir("/proc").unwrap().flatten() {
            if std::fs::read_to_string(entry.path().join("stat")).is_ok_and(|stat| is_child(&stat)) {
                all.push(entry.file_name().into_string().unwrap());
            }
        }
        output(
            Command::new("sh")
                .args(["-c", r#"signal=$1; shift; kill -s "$signal" "$@""#, "sh", signal])
                .args(all),
        );
    }
}

/// The URL of a new, empty database; `None` where PostgreSQL's server is not installed.
pub(super) fn fresh_database() -> Option<String> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let cluster = CLUSTER.get_or_init(|| programs().map(|programs| start(&programs))).as_ref()?;
    Some(cluster.fresh(&format!("test{}", NEXT.fetch_add(1, Ordering::SeqCst))))
}

/// The folder that holds `initdb` and `pg_ctl`: on the path, or where Debian puts the newest.
fn programs() -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let version = |path: &PathBuf| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let mut debian: Vec<PathBuf> =
        std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten().map(|e| e.path()).collect();
    debian.sort_by_key(|path| std::cmp::Reverse(version(path)));
    std::env::split_paths(&path)
        .chain(debian.into_iter().map(|version| version.join("bin")))
        .find(|folder| folder.join("initdb").exists() && folder.join("pg_ctl").exists())
}

/// PostgreSQL refuses to run as root.
fn is_root() -> bool {
    output(Command::new("id").arg("-u")).trim() == "0"
}

/// A program of PostgreSQL's over the cluster in a folder.
fn program(programs: &Path, folder: &Path, name: &str) -> Command {
    let program = programs.join(name);
    let mut command = Command::new(if is_root() { Path::new("setpriv") } else { &program });
    if is_root() {
        command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(&program);
    }
    command.arg("-D").arg(folder.join("data"));
    command
}

fn start(programs: &Path) -> Cluster {
    // Short, because the path of a socket may have about 107 bytes only.
    let folder = tempfile::Builder::new().prefix("pg").tempdir_in("/tmp").unwrap().keep();
    if is_root() {
        output(Command::new("chown").arg("postgres:").arg(&folder));
    }
    // Before the start: whatever goes wrong from here on is cleaned up.
    let mut stop = program(programs, &folder, "pg_ctl");
    stop.args(["-m", "immediate", "stop"]);
    let words = [stop.get_program()].into_iter().chain(stop.get_args());
    let until_we_end = Command::new("sh")
        .args(["-c", r#"trap "" INT TERM HUP; folder=$1; shift; cat; "$@"; rm -rf "$folder""#, "sh"])
        .arg(&folder)
        .args(words)
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
        .stdin
        .unwrap();
    output(
        program(programs, &folder, "initdb")
            .args("--no-sync --no-instructions -A trust -U postgres -E UTF8 --locale=C.UTF-8".split(' ')),
    );
    let cluster = Cluster { folder, programs: programs.to_owned(), _until_we_end: until_we_end };
    // Services that tests leave running keep their connections until the binary ends.
    cluster.start();
    cluster
}

fn output(command: &mut Command) -> String {
    // Into a file and not a pipe: the server that pg_ctl starts would keep a pipe open for ever.
    let said = tempfile::NamedTempFile::new().unwrap();
    let status = command
        .current_dir("/")
        .stdin(Stdio::null())
        .stdout(said.reopen().unwrap())
        .stderr(said.reopen().unwrap())
        .status()
        .unwrap();
    let said = std::fs::read_to_string(said.path()).unwrap();
    assert!(status.success(), "{command:?}: {said}");
    said
}
