//! A real WebKit for what must work there, too: WebKitGTK's own small browser, spoken to by its driver, on a screen that nobody sees.
//!
//! It must never use the home of whoever runs the tests, nor leave a browser, a screen or a folder behind. Without `WebKitWebDriver`, its
//! `MiniBrowser` and `Xvfb` a test is skipped in so many words; with `CI=true` it fails instead.

use std::{
    env,
    net::TcpListener,
    path::{Path, PathBuf},
    process::Stdio,
    time::Duration,
};

use fantoccini::ClientBuilder;
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    net::TcpStream,
    process::{Child, Command},
};

use crate::{Browser, Outcome};

/// One window of a WebKitGTK that was started for this test. It is used like the others' [`Browser`], but for what only Chromium has:
/// the DevTools, and what stands on them.
#[derive(Debug)]
pub struct WebKit {
    /// The window.
    pub browser: Browser,
    // In this order they go: the driver ends its browser, then the screen may go, then what they wrote.
    _driver: Child,
    _screen: Child,
    folder: TempDir,
}

impl WebKit {
    /// Starts one; `None` where there is none.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start() -> Outcome<Option<Self>> {
        let (Some(driver), Some(screen), Some(window)) =
            (program("WebKitWebDriver"), program("Xvfb"), window())
        else {
            let missing =
                "no WebKitGTK with its driver, or no screen: apt-get install webkit2gtk-driver xvfb";
            if env::var("CI").as_deref() == Ok("true") {
                return Err(missing.into());
            }
            eprintln!("SKIPPED, {missing}");
            return Ok(None);
        };
        let folder = tempfile::tempdir()?;
        let (screen, display) = draw(&screen).await?;
        let port = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port();
        let home = |name: &str| folder.path().join(name);
        let driver = Command::new(driver)
            .arg(format!("--port={port}"))
            .env("DISPLAY", display)
            .env("GDK_BACKEND", "x11")
            .env("HOME", folder.path())
            .envs([("XDG_CONFIG_HOME", home("config")), ("XDG_DATA_HOME", home("data"))])
            .envs([("XDG_CACHE_HOME", home("cache")), ("TMPDIR", folder.path().to_owned())])
            // It draws without a graphics card, and asks no session of a desktop for anything.
            .envs([("LIBGL_ALWAYS_SOFTWARE", "1"), ("NO_AT_BRIDGE", "1"), ("GIO_USE_VFS", "local")])
            .env_remove("DBUS_SESSION_BUS_ADDRESS")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn()?;
        listens(port).await?;
        let options = json!({ "binary": window, "args": ["--automation"] });
        let capabilities = [("webkitgtk:browserOptions".to_owned(), options)].into_iter().collect();
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await?;
        let browser = Browser { client, downloads: folder.path().to_owned() };
        Ok(Some(Self { browser, _driver: driver, _screen: screen, folder }))
    }

    /// From now on, in this page, a file that it hands over is kept in it instead of asking where to put it.
    ///
    /// # Errors
    /// When the script does not run.
    pub async fn keep_files(&self) -> Outcome {
        let script = "const real = URL.createObjectURL;
            URL.createObjectURL = (file) => { file.text().then((text) => { window.handed = text; }); return real.call(URL, file); };
            HTMLAnchorElement.prototype.click = function () { if (!this.download) this.dispatchEvent(new MouseEvent('click')); };";
        self.browser.run(script).await.map(drop)
    }

    /// What a script gives, as soon as it gives something that is not false, null or empty.
    ///
    /// # Errors
    /// When it does not after two minutes.
    pub async fn until(&self, script: &str) -> Outcome<Value> {
        for _ in 0..1_200 {
            // While a page is being left there is none to ask.
            match self.browser.run(script).await {
                Ok(found) if ![json!(false), json!(null), json!("")].contains(&found) => return Ok(found),
                _ => tokio::time::sleep(Duration::from_millis(100)).await,
            }
        }
        Err(format!("waited for {script}, the page says: {}", self.browser.text("main").await?).into())
    }

    /// Waits until an element can be seen, two minutes at most, and presses it.
    ///
    /// # Errors
    /// When it cannot be seen.
    pub async fn press(&self, css: &str) -> Outcome {
        self.until(&format!("return Boolean(document.querySelector({})?.checkVisibility())", json!(css)))
            .await?;
        Ok(self.browser.see(css).await?.click().await?)
    }

    /// Waits until an element can be seen, two minutes at most.
    ///
    /// # Errors
    /// When it cannot be seen.
    pub async fn see(&self, css: &str) -> Outcome {
        self.until(&format!("return Boolean(document.querySelector({})?.checkVisibility())", json!(css)))
            .await
            .map(drop)
    }

    /// A file of the test's own in this browser's folder.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn put(&self, name: &str, text: &str) -> Outcome<PathBuf> {
        let file = self.folder.path().join(name);
        std::fs::write(&file, text)?;
        Ok(file)
    }
}

/// A screen in memory, and what it is called. The server picks the first number that is free.
async fn draw(screen: &Path) -> Outcome<(Child, String)> {
    let mut screen = Command::new(screen)
        .args(["-displayfd", "1", "-screen", "0", "1024x900x24", "-nolisten", "tcp"])
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .kill_on_drop(true)
        .spawn()?;
    let mut lines = BufReader::new(screen.stdout.take().ok_or("no output")?).lines();
    let number = lines.next_line().await?.ok_or("the screen ended without naming its number")?;
    Ok((screen, format!(":{}", number.trim())))
}

/// Waits until somebody listens on this port, a minute at most.
async fn listens(port: u16) -> Outcome {
    for _ in 0..600 {
        if TcpStream::connect(("127.0.0.1", port)).await.is_ok() {
            return Ok(());
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    Err("WebKitWebDriver does not listen after a minute".into())
}

fn program(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}

/// The window that comes with the library, `/usr/lib/<machine>/webkit2gtk-4.1/MiniBrowser` on Debian.
fn window() -> Option<PathBuf> {
    let below = |folder: &Path| {
        std::fs::read_dir(folder)
            .into_iter()
            .flatten()
            .flatten()
            .map(|entry| entry.path())
            .collect::<Vec<_>>()
    };
    ["/usr/lib", "/usr/libexec", "/usr/lib64"].iter().map(Path::new).find_map(|place| {
        let near = below(place).into_iter();
        let far = below(place).into_iter().flat_map(|folder| below(&folder));
        let named = |folder: &PathBuf| {
            folder.file_name().is_some_and(|name| name.to_string_lossy().starts_with("webkit"))
        };
        near.chain(far).filter(named).map(|folder| folder.join("MiniBrowser")).find(|file| file.is_file())
    })
}
