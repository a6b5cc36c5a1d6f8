//! A real Firefox for what must work there, too: spoken to over its own Marionette protocol, which needs no driver beside it.
//!
//! It must never use the profile of whoever runs the tests, nor leave a browser or a profile behind. Without `firefox` or `firefox-esr` a test
//! is skipped in so many words; with `CI=true` it fails instead.

use std::{env, path::PathBuf, process::Stdio};

use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    process::{Child, Command},
};

use crate::{BETWEEN, Outcome, TRIES};

/// One window of a Firefox that was started for this test.
#[derive(Debug)]
pub struct Firefox {
    stream: TcpStream,
    asked: u32,
    folder: TempDir,
    _process: Child,
}

/// What keeps it quiet, and where files go.
const PREFERENCES: [(&str, &str); 6] = [
    ("marionette.port", "0"),
    ("browser.download.folderList", "2"),
    ("browser.shell.checkDefaultBrowser", "false"),
    ("datareporting.policy.dataSubmissionEnabled", "false"),
    ("app.update.disabledForTesting", "true"),
    ("network.captive-portal-service.enabled", "false"),
];

impl Firefox {
    /// Starts one; `None` where there is none.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start() -> Outcome<Option<Self>> {
        let Some(program) = program() else {
            let missing = "no firefox: apt-get install firefox-esr";
            if env::var("CI").as_deref() == Ok("true") {
                return Err(missing.into());
            }
            eprintln!("SKIPPED, {missing}");
            return Ok(None);
        };
        let folder = tempfile::tempdir()?;
        let (profile, downloads) = (folder.path().join("profile"), folder.path().join("downloads"));
        std::fs::create_dir_all(&profile)?;
        std::fs::create_dir_all(&downloads)?;
        let mut lines: Vec<String> =
            PREFERENCES.iter().map(|(name, value)| format!("user_pref(\"{name}\", {value});")).collect();
        lines.push(format!("user_pref(\"browser.download.dir\", {});", json!(downloads)));
        std::fs::write(profile.join("user.js"), lines.join("\n"))?;
        let process = Command::new(program)
            .args(["--headless", "--no-remote", "--marionette", "--profile"])
            .arg(&profile)
            .env("HOME", folder.path())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        let port = profile.join("MarionetteActivePort");
        for _ in 0..TRIES {
            let number = std::fs::read_to_string(&port).ok().and_then(|text| text.trim().parse::<u16>().ok());
            if let Some(number) = number
                && let Ok(stream) = TcpStream::connect(("127.0.0.1", number)).await
            {
                let mut firefox = Self { stream, asked: 0, folder, _process: process };
                firefox.hear().await?;
                firefox.ask("WebDriver:NewSession", json!({})).await?;
                return Ok(Some(firefox));
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err("firefox does not listen after a minute".into())
    }

    /// One command; gives what comes of it.
    ///
    /// # Errors
    /// When the browser refuses it, with what it says.
    pub async fn ask(&mut self, command: &str, with: Value) -> Outcome<Value> {
        self.asked += 1;
        let text = json!([0, self.asked, command, with]).to_string();
        self.stream.write_all(format!("{}:{text}", text.len()).as_bytes()).await?;
        let reply = self.hear().await?;
        if reply[2].is_null() { Ok(reply[3].clone()) } else { Err(format!("{command}: {}", reply[2]).into()) }
    }

    /// One message: its length, a colon, and JSON.
    async fn hear(&mut self) -> Outcome<Value> {
        let mut length = 0;
        loop {
            match self.stream.read_u8().await? {
                b':' => break,
                digit => length = 10 * length + usize::from(digit.saturating_sub(b'0')),
            }
        }
        let mut text = vec![0; length];
        self.stream.read_exact(&mut text).await?;
        Ok(serde_json::from_slice(&text)?)
    }

    /// Opens an address.
    ///
    /// # Errors
    /// When it cannot be opened.
    pub async fn goto(&mut self, address: &str) -> Outcome {
        self.ask("WebDriver:Navigate", json!({ "url": address })).await.map(drop)
    }

    /// What a script in the page gives.
    ///
    /// # Errors
    /// When it fails.
    pub async fn run(&mut self, script: &str) -> Outcome<Value> {
        let done = self
            .ask("WebDriver:ExecuteScript", json!({ "script": script, "args": [], "sandbox": "default" }))
            .await?;
        Ok(done["value"].clone())
    }

    /// Waits until a script in the page gives this.
    ///
    /// # Errors
    /// When it does not after a minute, with what it gives instead.
    pub async fn becomes(&mut self, script: &str, expected: Value) -> Outcome {
        let mut found = Value::Null;
        for _ in 0..TRIES {
            found = self.run(script).await?;
            if found == expected {
                return Ok(());
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err(format!("{script}: {found} instead of {expected}").into())
    }

    /// Waits until an element can be seen; gives its number.
    ///
    /// # Errors
    /// When it cannot after a minute, with what the page says instead.
    pub async fn see(&mut self, css: &str) -> Outcome<String> {
        for _ in 0..TRIES {
            let found =
                self.ask("WebDriver:FindElement", json!({ "using": "css selector", "value": css })).await;
            if let Some(id) = found
                .ok()
                .and_then(|found| Some(found["value"].as_object()?.values().next()?.as_str()?.to_owned()))
                && self.ask("WebDriver:IsElementDisplayed", json!({ "id": id })).await?["value"] == true
            {
                return Ok(id);
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err(format!(
            "waited for {css}, the page says: {}",
            self.run("return document.querySelector('main').innerText").await?
        )
        .into())
    }

    /// Presses something.
    ///
    /// # Errors
    /// When it cannot be seen.
    pub async fn press(&mut self, css: &str) -> Outcome {
        let id = self.see(css).await?;
        self.ask("WebDriver:ElementClick", json!({ "id": id })).await.map(drop)
    }

    /// Types into a field; of a file field, chooses the file with this path.
    ///
    /// # Errors
    /// When it cannot be seen.
    pub async fn write(&mut self, css: &str, text: &str) -> Outcome {
        let id = self.see(css).await?;
        self.ask("WebDriver:ElementSendKeys", json!({ "id": id, "text": text })).await.map(drop)
    }

    /// Waits for a file that the page handed over, by the beginning of its name, takes it away and gives its bytes.
    ///
    /// # Errors
    /// When there is none after a minute.
    pub async fn downloaded(&self, beginning: &str) -> Outcome<Vec<u8>> {
        for _ in 0..TRIES {
            for file in std::fs::read_dir(self.folder.path().join("downloads"))?.flatten() {
                let name = file.file_name().to_string_lossy().into_owned();
                let part = file.path().with_file_name(format!("{name}.part"));
                let bytes = std::fs::read(file.path())?;
                if name.starts_with(beginning)
                    && !name.ends_with(".part")
                    && !part.exists()
                    && !bytes.is_empty()
                {
                    std::fs::remove_file(file.path())?;
                    return Ok(bytes);
                }
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err(format!("no file {beginning} was downloaded").into())
    }
}

fn program() -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    let folders: Vec<PathBuf> = env::split_paths(&path).collect();
    let places = ["firefox-esr", "firefox"]
        .into_iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)));
    places.into_iter().find(|file| file.is_file())
}
