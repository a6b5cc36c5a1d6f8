//! The real service for a browser test: the `candor` binary over a folder of its own, set up by its own command line,
//! with a small company and one open round.
//!
//! It must never take a short cut: the links come out of the mails, as for everybody.

use std::{
    env, fs,
    io::{BufRead, BufReader},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    thread,
    time::Duration,
};

use tempfile::TempDir;

use crate::{Outcome, proxy::Conversation};

/// The units of the company.
pub const UNITS: &str = "unit,parent,name,leader_email\n\
    acme,,Acme,boss@acme.example\n\
    design,acme,Design,design.lead@acme.example\n\
    north,acme,North,\n\
    south,acme,South,\n";

/// Seven people in Design, a circle of its own, and three and two in North and South, counted together.
const PEOPLE: &[(&str, usize)] = &[("design", 7), ("north", 3), ("south", 2)];

/// A running service. It ends, and its folder goes, when this is dropped.
#[derive(Debug)]
pub struct House {
    folder: TempDir,
    origin: String,
    /// What makes the people side of two: the words for `candor`.
    apart: Vec<String>,
    serving: Vec<Child>,
    conversation: Conversation,
}

impl House {
    /// Builds the binary if need be, imports the company, opens the round `2026-q4`, and serves. All that is said with
    /// it is written down.
    ///
    /// # Errors
    /// When a command fails, with what it said.
    pub fn open() -> Outcome<Self> {
        Self::open_with(&[])
    }

    /// The same, with more words for `candor round open`.
    ///
    /// # Errors
    /// When a command fails, with what it said.
    pub fn open_with(words: &[&str]) -> Outcome<Self> {
        let (port, house) = Self::build()?;
        house.begin(port, words)
    }

    /// The same with the answers side as a process of its own, at another address: that is the second conversation.
    ///
    /// # Errors
    /// When a command fails, with what it said.
    pub fn open_apart() -> Outcome<(Self, Conversation)> {
        let (port, mut house) = Self::build()?;
        let answers = house.folder.path().join("answers-side");
        fs::create_dir(&answers)?;
        house.put("secret", "f00df00df00df00df00df00df00df00df00d")?;
        let answers_port = free_port()?;
        let (conversation, public) = Conversation::listen(answers_port)?;
        let listen = format!("127.0.0.1:{answers_port}");
        let words = ["serve", "--side", "answers", "--peer-secret", "../secret", "--listen", &listen];
        house.serve(house.command(&words)?.current_dir(&answers), answers_port)?;
        let url = format!("http://127.0.0.1:{public}");
        let apart = ["--side", "people", "--peer-secret", "secret", "--answers-url", &url];
        house.apart = apart.map(str::to_owned).to_vec();
        Ok((house.begin(port, &[])?, conversation))
    }

    /// A service with nothing in it.
    ///
    /// # Errors
    /// When it does not start.
    pub fn bare() -> Outcome<Self> {
        let (port, mut house) = Self::build()?;
        let mut serve = house.command(&["serve", "--listen", &format!("127.0.0.1:{port}")])?;
        house.serve(&mut serve, port)?;
        house.put("units.csv", UNITS)?;
        house.put("people.csv", people())?;
        Ok(house)
    }

    /// The demo's clinic with its four quarters, and the link to its open round that the command prints.
    ///
    /// # Errors
    /// When it does not start.
    pub fn demo() -> Outcome<(Self, String)> {
        let (port, mut house) = Self::build()?;
        let mut demo = house.command(&["demo", "--dir", "demo", "--listen", &format!("127.0.0.1:{port}")])?;
        let mut demo = demo.stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let printed = demo.stdout.take().ok_or("nothing is printed")?;
        house.serving.push(demo);
        let mut lines = BufReader::new(printed).lines().map_while(Result::ok);
        let link = lines.find_map(|line| Some(line.strip_prefix("Answer yourself:")?.trim().to_owned()));
        // What it prints further is read, too, or it would end.
        std::thread::spawn(move || lines.for_each(drop));
        Ok((house, link.ok_or("no link is printed")?))
    }

    /// A file in the service's folder.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// A folder for files and commands, and no service.
    ///
    /// # Errors
    /// When the folder cannot be made.
    pub fn of_files() -> Outcome<Self> {
        Ok(Self::build()?.1)
    }

    fn build() -> Outcome<(u16, Self)> {
        let port = free_port()?;
        let (conversation, public) = Conversation::listen(port)?;
        let origin = format!("http://127.0.0.1:{public}");
        let folder = tempfile::tempdir()?;
        Ok((port, Self { folder, origin, apart: Vec::new(), serving: Vec::new(), conversation }))
    }

    fn begin(mut self, port: u16, words: &[&str]) -> Outcome<Self> {
        self.put("units.csv", UNITS)?;
        self.put("people.csv", people())?;
        self.candor(&["roster", "import", "--units", "units.csv", "--people", "people.csv"])?;
        self.candor(&[&["round", "open", "2026-q4", "--yes", "2026-q4"], words].concat())?;
        let mut serve = self.command(&["serve", "--listen", &format!("127.0.0.1:{port}")])?;
        self.serve(&mut serve, port)?;
        Ok(self)
    }

    fn serve(&mut self, command: &mut Command, port: u16) -> Outcome {
        self.serving.push(command.stdout(Stdio::null()).spawn()?);
        for _ in 0..200 {
            if std::net::TcpStream::connect(("127.0.0.1", port)).is_ok() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        Err("the service does not listen after ten seconds".into())
    }

    /// The address of the service, for example `http://127.0.0.1:40123`.
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// What went over the line so far.
    pub fn conversation(&self) -> &Conversation {
        &self.conversation
    }

    /// Types a command of `candor`, and gives what it printed, once the server knows of it: whoever only reads is told a second later
    /// that another process has ended a round.
    ///
    /// # Errors
    /// When it fails, with what it said.
    pub fn candor(&self, words: &[&str]) -> Outcome<String> {
        let done = self.command(words)?.stdin(Stdio::null()).output()?;
        if words.contains(&"close") || words.contains(&"cancel") {
            thread::sleep(Duration::from_secs(1));
        }
        if done.status.success() {
            return Ok(String::from_utf8(done.stdout)?);
        }
        Err(format!("candor {words:?}: {}", String::from_utf8_lossy(&done.stderr)).into())
    }

    /// Runs a command that asks; `typed` are the answers, a line each.
    ///
    /// # Errors
    /// When it fails, with what it said.
    pub fn candor_asks(&self, words: &[&str], typed: &str) -> Outcome<String> {
        self.put("typed", typed)?;
        let answers = fs::File::open(self.path("typed"))?;
        let done = self.command(words)?.stdin(answers).output()?;
        if done.status.success() {
            return Ok(String::from_utf8(done.stdout)?);
        }
        Err(format!("candor {words:?}: {}", String::from_utf8_lossy(&done.stderr)).into())
    }

    /// Lets a day pass since the rounds were counted.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn a_day_passes(&self) -> Outcome {
        let earlier = "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as db: db.execute('UPDATE round SET counted = counted - 86400')";
        let db = self.path("candor-data/answers.db");
        let done = std::process::Command::new("python3").args(["-c", earlier]).arg(db).output()?;
        if done.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&done.stderr).into()) }
    }

    /// In the demo, lets one report not be handed over. Gives whose it is.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn a_report_fails(&self) -> Outcome<String> {
        let fail = "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1], timeout=30) as db:\n  one, to = db.execute(\"SELECT message_id, recipient FROM outbox WHERE kind = 'report' ORDER BY made DESC, message_id\").fetchone()\n  db.execute(\"UPDATE outbox SET state = 'failed', problem = '550 no such mailbox' WHERE message_id = ?\", (one,))\n  print(to)";
        let db = self.path("demo/data/people.db");
        let done = std::process::Command::new("python3").args(["-c", fail]).arg(db).output()?;
        match done.status.success() {
            true => Ok(String::from_utf8(done.stdout)?.trim().to_owned()),
            false => Err(String::from_utf8_lossy(&done.stderr).into()),
        }
    }

    /// A file that a command wrote.
    ///
    /// # Errors
    /// When it is not there.
    pub fn read(&self, file: &str) -> Outcome<String> {
        Ok(fs::read_to_string(self.folder.path().join(file))?)
    }

    /// Puts a file somewhere, as on a memory stick. Gives its whole path.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn put(&self, file: &str, text: impl AsRef<[u8]>) -> Outcome<PathBuf> {
        let path = self.folder.path().join(file);
        fs::write(&path, text)?;
        Ok(path)
    }

    /// The keys of the answers side, as somebody who should have destroyed their file would have them: without its checksum.
    ///
    /// # Errors
    /// When there is none.
    pub fn answers_keys(&self) -> Outcome<Vec<u8>> {
        let folder = self.folder.path().join("candor-keys/answers");
        let mut files = fs::read_dir(folder)?.map(|file| Ok::<_, std::io::Error>(file?.path()));
        let is_key = |file: &PathBuf| file.extension().is_some_and(|kind| kind == "key");
        let file = files.find(|file| file.as_ref().map_or(true, is_key)).ok_or("no key file")??;
        let mut bytes = fs::read(file)?;
        bytes.truncate(bytes.len().saturating_sub(32));
        Ok(bytes)
    }

    /// The mail to a person, e.g. `design1`.
    ///
    /// # Errors
    /// When there is none.
    pub fn mail(&self, person: &str) -> Outcome<String> {
        for mail in fs::read_dir(self.folder.path().join("candor-data/outbox"))? {
            // Quoted-printable breaks long lines with "=".
            let mail = fs::read_to_string(mail?.path())?.replace("\r\n", "\n").replace("=\n", "");
            if mail.contains(&format!("To: {person}@acme.example\n")) {
                return Ok(mail);
            }
        }
        Err(format!("no mail to {person}").into())
    }

    /// The link in the mail to a person.
    ///
    /// # Errors
    /// When there is none.
    pub fn link(&self, person: &str) -> Outcome<String> {
        let mail = self.mail(person)?;
        let link = mail.split_whitespace().find(|word| word.contains("/i#r."));
        Ok(link.ok_or(format!("no link in the mail to {person}"))?.to_owned())
    }

    /// The link to the results of a unit in the mail to a person.
    ///
    /// # Errors
    /// When the folder cannot be read, or there is none after two minutes: what is due is seen to once a minute.
    pub fn results_link(&self, person: &str) -> Outcome<String> {
        for _ in 0..240 {
            for mail in fs::read_dir(self.folder.path().join("candor-data/outbox"))? {
                let mail = fs::read_to_string(mail?.path())?.replace("\r\n", "\n").replace("=\n", "");
                let link = mail.split_whitespace().find(|word| word.contains("/results/"));
                if let Some(link) = link.filter(|_| mail.contains(&format!("To: {person}@acme.example\n"))) {
                    return Ok(link.to_owned());
                }
            }
            std::thread::sleep(Duration::from_millis(500));
        }
        Err(format!("no results for {person}").into())
    }

    /// Nobody waits any longer for a leader to write.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub fn two_weeks_pass(&self) -> Outcome {
        let earlier = "import sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as db: db.execute('UPDATE results SET due = due - 14 * 86400')";
        let db = self.path("candor-data/people.db");
        let done = std::process::Command::new("python3").args(["-c", earlier]).arg(db).output()?;
        if done.status.success() { Ok(()) } else { Err(String::from_utf8_lossy(&done.stderr).into()) }
    }

    /// The newest link to choose a password in the mails to a person.
    ///
    /// # Errors
    /// When there is none.
    pub fn set_up_link(&self, person: &str) -> Outcome<String> {
        let mut newest = None;
        for mail in fs::read_dir(self.folder.path().join("candor-data/outbox"))? {
            let mail = mail?;
            let text = fs::read_to_string(mail.path())?.replace("\r\n", "\n").replace("=\n", "");
            let link = text.split_whitespace().find(|word| word.contains("/desk/set-up/")).map(str::to_owned);
            if let Some(link) = link.filter(|_| text.contains(&format!("To: {person}@acme.example\n"))) {
                let made = mail.metadata()?.modified()?;
                if newest.as_ref().is_none_or(|(before, _)| *before < made) {
                    newest = Some((made, link));
                }
            }
        }
        Ok(newest.ok_or(format!("no link to choose a password for {person}"))?.1)
    }

    /// Every mail to a person that has this in it.
    ///
    /// # Errors
    /// When the folder cannot be read.
    pub fn mails_with(&self, person: &str, words: &str) -> Outcome<usize> {
        let mut found = 0;
        for mail in fs::read_dir(self.folder.path().join("candor-data/outbox"))? {
            let text = fs::read_to_string(mail?.path())?.replace("\r\n", "\n").replace("=\n", "");
            found +=
                usize::from(text.contains(&format!("To: {person}@acme.example\n")) && text.contains(words));
        }
        Ok(found)
    }

    fn command(&self, words: &[&str]) -> Outcome<Command> {
        let mut command = Command::new(binary()?);
        command
            .args(words)
            .args(&self.apart)
            .current_dir(self.folder.path())
            .env("CANDOR_PUBLIC_URL", &self.origin);
        for setting in [
            "DATA_DIR",
            "KEYS_DIR",
            "PEOPLE_DB",
            "ANSWERS_DB",
            "OUTBOX",
            "SMTP",
            "LISTEN",
            "SIDE",
            "ANSWERS_URL",
        ] {
            command.env_remove(format!("CANDOR_{setting}"));
        }
        Ok(command)
    }
}

impl Drop for House {
    fn drop(&mut self) {
        for serving in &mut self.serving {
            // Already ended, or ends now: either way there is nothing to do about it here.
            let _ = serving.kill();
            let _ = serving.wait();
        }
    }
}

/// The file of people.
fn people() -> String {
    let person = |(unit, many): &(&str, usize)| {
        (1..=*many).map(|n| format!("{unit}{n}@acme.example,{unit}\n")).collect::<String>()
    };
    format!("email,unit\n{}", PEOPLE.iter().map(person).collect::<String>())
}

/// A port that is free now; nobody else on this machine is in a hurry to take it.
fn free_port() -> Outcome<u16> {
    Ok(TcpListener::bind("127.0.0.1:0")?.local_addr()?.port())
}

/// The binary beside this test's own, brought up to date: Cargo itself builds it only for tests of its own package.
fn binary() -> Outcome<PathBuf> {
    static BUILT: std::sync::OnceLock<bool> = std::sync::OnceLock::new();
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let test = env::current_exe()?;
    let profile = test.ancestors().nth(2).ok_or("a test that is not in target/<profile>/deps")?;
    let release = profile.ends_with("release");
    let built = BUILT.get_or_init(|| {
        let mut build = Command::new(cargo);
        build.args(["build", "--quiet", "--package", "candor", "--bin", "candor"]).current_dir(root);
        if release {
            build.arg("--release");
        }
        build.status().is_ok_and(|status| status.success())
    });
    if *built { Ok(profile.join("candor")) } else { Err("the candor binary cannot be built".into()) }
}
