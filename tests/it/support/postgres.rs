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

struct Cluster {
    folder: PathBuf,
    _until_we_end: ChildStdin,
}

/// The URL of a new, empty database; `None` where PostgreSQL's server is not installed.
pub(super) fn fresh_database() -> Option<String> {
    static CLUSTER: OnceLock<Option<Cluster>> = OnceLock::new();
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let cluster = CLUSTER.get_or_init(|| programs().map(|programs| start(&programs))).as_ref()?;
    let url = |name: &str| format!("postgres:///{name}?host={}&user=postgres", cluster.folder.display());
    let name = format!("test{}", NEXT.fetch_add(1, Ordering::SeqCst));
    let mut admin = PgConnection::establish(&url("postgres")).unwrap();
    admin.batch_execute(&format!("CREATE DATABASE {name}")).unwrap();
    Some(url(&name))
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

fn start(programs: &Path) -> Cluster {
    // Short, because the path of a socket may have about 107 bytes only.
    let folder = tempfile::Builder::new().prefix("pg").tempdir_in("/tmp").unwrap().keep();
    let data = folder.join("data");
    // PostgreSQL refuses to run as root.
    let root = output(Command::new("id").arg("-u")).trim() == "0";
    let become_postgres = ["setpriv", "--reuid=postgres", "--regid=postgres", "--clear-groups"];
    if root {
        output(Command::new("chown").arg("postgres:").arg(&folder));
    }
    let program = |name: &str| {
        let program = programs.join(name);
        let mut command = Command::new(if root { Path::new(become_postgres[0]) } else { &program });
        if root {
            command.args(&become_postgres[1..]).arg(&program);
        }
        command.arg("-D").arg(&data);
        command
    };
    // Before the start: whatever goes wrong from here on is cleaned up.
    let mut stop = program("pg_ctl");
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
        program("initdb")
            .args("--no-sync --no-instructions -A trust -U postgres -E UTF8 --locale=C.UTF-8".split(' ')),
    );
    // Services that tests leave running keep their connections until the binary ends.
    let options =
        format!("-k {} -c listen_addresses='' -c fsync=off -c max_connections=1000", folder.display());
    output(program("pg_ctl").arg("-w").arg("-l").arg(folder.join("log")).args(["-o", &options, "start"]));
    Cluster { folder, _until_we_end: until_we_end }
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
