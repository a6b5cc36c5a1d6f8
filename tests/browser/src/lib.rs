//! A real Chromium for the tests in `tests/`: started, looked at, pressed like a person would, and removed after.
//!
//! It must never use the profile of whoever runs the tests, nor leave a browser or a profile behind, nor ask anything
//! of the network by itself.
//!
//! Without `chromium` and `chromedriver` a test is skipped in so many words; with `CI=true` it fails instead.
//! `CANDOR_AXE` names a file `axe.min.js` (from the npm package `axe-core`) and adds its accessibility rules,
//! `CANDOR_HTMLCS` a file `HTMLCS.js` (from `html_codesniffer`) and adds those;
//! `CANDOR_PICTURES` names a folder for screenshots; `CANDOR_PARCEL` a guardian's parcel of 5,000 people.

mod desk;
mod firefox;
mod person;
mod print;
mod proxy;
mod server;
mod webkit;

use std::{env, panic::resume_unwind, path::PathBuf, process::Stdio, time::Duration};

use base64::{Engine, engine::general_purpose::STANDARD};
use fantoccini::{
    Client, ClientBuilder, Locator,
    actions::{InputSource, KeyAction, KeyActions},
    elements::Element,
    error::CmdError,
    key::Key,
    wd::WebDriverCompatibleCommand,
};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    process::{Child, Command},
    sync::Mutex,
};

pub use desk::PASSWORD;
pub use firefox::Firefox;
pub use person::{at_a_bare_desk, at_home, at_home_twice};
pub use print::Sheet;
pub use proxy::{Conversation, Request};
pub use server::House;
pub use webkit::WebKit;

/// Errors fail the test; they are told as they come.
pub type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// One window of a browser that was started for this test.
#[derive(Clone, Debug)]
pub struct Browser {
    /// The WebDriver session, for whatever is not worth a method here.
    pub client: Client,
    downloads: PathBuf,
}

/// How often, and after what time, a wait looks again: a minute in all, which only a test that fails waits out.
pub(crate) const TRIES: u32 = 1200;
pub(crate) const BETWEEN: Duration = Duration::from_millis(50);

/// Browsers are heavy: one at a time.
static ALONE: Mutex<()> = Mutex::const_new(());

/// Runs a test with a browser of its own, and removes the browser also when the test fails.
///
/// # Panics
/// When the test fails, or when there is no browser although `CI=true`.
pub async fn browse<F>(test: impl FnOnce(Browser) -> F)
where
    F: Future<Output = Outcome> + Send + 'static,
{
    let Some((chromium, chromedriver)) = programs() else {
        let missing = "no chromium and chromedriver: apt-get install chromium chromium-driver";
        assert_ne!(env::var("CI").as_deref(), Ok("true"), "{missing}");
        eprintln!("SKIPPED, {missing}");
        return;
    };
    let _alone = ALONE.lock().await;
    let folder = tempfile::tempdir().expect("a folder for the browser's profile");
    let (driver, origin) =
        start(chromedriver, &folder).await.expect("chromedriver starts and names its port");
    let capabilities = capabilities(&chromium, &folder);
    let client = ClientBuilder::new(HttpConnector::new()).capabilities(capabilities).connect(&origin).await;
    let client = client.expect("chromium starts");
    let outcome =
        tokio::spawn(test(Browser { client: client.clone(), downloads: folder.path().join("downloads") }))
            .await;
    client.close().await.expect("chromium stops");
    drop(driver);
    match outcome {
        Ok(Ok(())) => {}
        Ok(Err(error)) => panic!("{error}"),
        Err(error) => resume_unwind(error.into_panic()),
    }
}

impl Browser {
    /// Opens an address in a window without history, as a click in a mail would.
    pub async fn open(&self, link: &str) -> Outcome {
        let fresh = self.client.new_window(true).await?;
        let old = self.client.window().await?;
        self.client.close_window().await?;
        self.client.switch_to_window(fresh.handle).await?;
        assert_ne!(old, self.client.window().await?);
        Ok(self.client.goto(link).await?)
    }

    /// Waits until an element can be seen.
    ///
    /// # Errors
    /// When it cannot after a minute, with what the page says instead.
    pub async fn see(&self, css: &str) -> Outcome<Element> {
        for _ in 0..TRIES {
            if let Ok(element) = self.client.find(Locator::Css(css)).await
                && element.is_displayed().await.unwrap_or(false)
            {
                return Ok(element);
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err(format!("waited for {css}, the page says: {}", self.text("main").await?).into())
    }

    /// The text of an element, as a person sees it.
    pub async fn text(&self, css: &str) -> Outcome<String> {
        Ok(self.client.find(Locator::Css(css)).await?.text().await?)
    }

    /// Waits until a script in the page gives this. What happens after a key, a click or a reply is waited for with this, and
    /// never read once: a page that is slow is no fault.
    ///
    /// # Errors
    /// When it does not after a minute, with what it gives instead.
    pub async fn becomes(&self, script: &str, expected: Value) -> Outcome {
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

    /// Waits until this has the focus, as [`Browser::focus`] names it.
    ///
    /// # Errors
    /// When it does not after a minute.
    pub async fn focuses(&self, expected: &str) -> Outcome {
        self.becomes(FOCUS, json!(expected)).await
    }

    /// Waits until an element that can be seen says these words.
    ///
    /// # Errors
    /// When it does not after a minute, with what it says instead.
    pub async fn says(&self, css: &str, words: &str) -> Outcome {
        for _ in 0..TRIES {
            if self.text(css).await.is_ok_and(|text| text.contains(words)) {
                return Ok(());
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err(format!("waited for {words:?} in {css}, which says: {}", self.text(css).await?).into())
    }

    /// Presses keys one after the other, wherever the focus is. Special keys are `fantoccini::key::Key`.
    pub async fn press(&self, keys: impl IntoIterator<Item = char>) -> Outcome {
        let press =
            |keys: KeyActions, value| keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        let actions = keys.into_iter().fold(KeyActions::new("keyboard".into()), press);
        Ok(self.client.perform_actions(actions).await?)
    }

    /// Presses keys while another one is held.
    pub async fn press_with(&self, held: Key, keys: impl IntoIterator<Item = char>) -> Outcome {
        let held = char::from(held);
        let actions = KeyActions::new("keyboard".into()).then(KeyAction::Down { value: held });
        let press =
            |keys: KeyActions, value| keys.then(KeyAction::Down { value }).then(KeyAction::Up { value });
        let actions = keys.into_iter().fold(actions, press).then(KeyAction::Up { value: held });
        Ok(self.client.perform_actions(actions).await?)
    }

    /// What has the focus: `tag` or `tag#id`, and for a radio button its name and its label.
    pub async fn focus(&self) -> Outcome<String> {
        Ok(self.run(FOCUS).await?.as_str().unwrap_or_default().to_owned())
    }

    /// What a screen reader is told: the names of everything of a role, e.g. `radio`, in the order of the page.
    pub async fn names(&self, role: &str) -> Outcome<Vec<String>> {
        let tree = self.devtools("Accessibility.getFullAXTree", json!({})).await?;
        let nodes = tree["nodes"].as_array().cloned().unwrap_or_default();
        let named = nodes.iter().filter(|node| node["role"]["value"] == role);
        Ok(named.map(|node| node["name"]["value"].as_str().unwrap_or_default().to_owned()).collect())
    }

    /// Runs a script in the page, even where its policy forbids scripts.
    pub async fn run(&self, script: &str) -> Outcome<Value> {
        Ok(self.client.execute(script, vec![]).await?)
    }

    /// Runs a script before the page's own, now and in every page to come in this window.
    pub async fn before_every_page(&self, script: &str) -> Outcome {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await?;
        Ok(())
    }

    /// Makes the window as wide as a device, and light or dark.
    pub async fn device(&self, width: u32, scheme: &str) -> Outcome {
        let phone = width < 600;
        let metrics = json!({ "width": width, "height": 740, "deviceScaleFactor": 2, "mobile": phone });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        let features = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
        self.devtools("Emulation.setEmulatedMedia", features).await?;
        Ok(())
    }

    /// Makes the window a screen of this size, and takes a picture of what can be seen without scrolling, as
    /// `<name>-<width>x<height>.png` in `CANDOR_PICTURES`.
    pub async fn screen(&self, name: &str, width: u32, height: u32) -> Outcome {
        let metrics =
            json!({ "width": width, "height": height, "deviceScaleFactor": 2, "mobile": width < 600 });
        self.devtools("Emulation.setDeviceMetricsOverride", metrics).await?;
        let Some(folder) = env::var_os("CANDOR_PICTURES") else { return Ok(()) };
        let shot = self.devtools("Page.captureScreenshot", json!({})).await?;
        let file = PathBuf::from(folder).join(format!("{name}-{width}x{height}.png"));
        std::fs::write(file, STANDARD.decode(shot["data"].as_str().ok_or("no picture")?)?)?;
        Ok(())
    }

    /// Pictures of the whole page, on a phone and on a desk, light and dark, as `<name>-<width>-<scheme>.png` in
    /// `CANDOR_PICTURES`. On a phone in light, and on a desk in dark, the page is checked: it must not be wider than the window,
    /// and [`Browser::axe`]. Colours hang on the scheme and places on the width, so two see what four would.
    pub async fn pictures(&self, name: &str) -> Outcome {
        let folder = env::var_os("CANDOR_PICTURES");
        for (width, scheme) in [(360, "light"), (360, "dark"), (1280, "light"), (1280, "dark")] {
            let is_checked = (width == 360) == (scheme == "light");
            if !is_checked && folder.is_none() {
                continue;
            }
            self.device(width, scheme).await?;
            if is_checked {
                let spill = "const e = document.documentElement; return e.scrollWidth - e.clientWidth";
                assert_eq!(self.run(spill).await?, json!(0), "{name}: the page can be pushed sideways");
                self.axe(&format!("{name} at {width}, {scheme}")).await?;
            }
            if (width, scheme) == (360, "light") {
                self.sniff(name).await?;
            }
            if let Some(folder) = &folder {
                let whole = json!({ "captureBeyondViewport": true });
                let shot = self.devtools("Page.captureScreenshot", whole).await?;
                let picture = shot["data"].as_str().ok_or("no picture")?;
                let file = PathBuf::from(folder).join(format!("{name}-{width}-{scheme}.png"));
                std::fs::write(file, STANDARD.decode(picture)?)?;
            }
        }
        self.device(360, "light").await
    }

    /// Asks axe-core, when `CANDOR_AXE` names it, for faults in the page (WCAG 2.2 A and AA, and best practice).
    ///
    /// # Panics
    /// When it finds one.
    pub async fn axe(&self, place: &str) -> Outcome {
        let Some(file) = env::var_os("CANDOR_AXE") else { return Ok(()) };
        self.run(&std::fs::read_to_string(file)?).await?;
        let script =
            "const done = arguments[0]; axe.run().then((found) => done(found.violations.flatMap((one) =>
            one.nodes.map((node) => `${one.id}: ${one.help}: ${node.html}: ${node.failureSummary}`))));";
        let found = self.client.execute_async(script, vec![]).await?;
        assert_eq!(found, json!([]), "{place}: {found:#}");
        Ok(())
    }

    /// Asks HTML_CodeSniffer, when `CANDOR_HTMLCS` names it, for errors in what is to be seen (WCAG 2.1 AA). Contrast is axe's to measure: it knows
    /// what covers what; and so is `autocomplete`: here a mail address is no user name yet, and saying so ends with an error.
    ///
    /// # Panics
    /// When it finds one.
    pub async fn sniff(&self, place: &str) -> Outcome {
        let Some(file) = env::var_os("CANDOR_HTMLCS") else { return Ok(()) };
        // It says where it is by `module`, which a page does not have.
        let program = format!("{}; window.HTMLCS = HTMLCS", std::fs::read_to_string(file)?);
        let script = format!(
            "const done = arguments[0]; (function () {{ {program} }}).call(window);
            window.HTMLCS_WCAG2AAA_Sniffs_Principle1_Guideline1_3_1_3_5.checkControlGroups = () => {{}};
            window.HTMLCS.process('WCAG2AA', document, () => done(window.HTMLCS.getMessages()
              .filter((one) => one.type === 1 && !one.code.includes('1_4_3'))
              .filter(({{ element }}) => element.checkVisibility?.() !== false)
              .map((one) => `${{one.code}}: ${{one.msg}}: ${{one.element.outerHTML?.slice(0, 200)}}`)))"
        );
        let found = self.client.execute_async(&script, vec![]).await?;
        assert_eq!(found, json!([]), "{place}: {found:#}");
        Ok(())
    }

    /// Waits for a file that the page handed over, by the beginning of its name, takes it away and gives its text.
    ///
    /// # Errors
    /// When there is none after a minute.
    pub async fn downloaded(&self, beginning: &str) -> Outcome<String> {
        Ok(String::from_utf8(self.downloaded_file(beginning, ".json").await?)?)
    }

    /// The same of a file with any ending.
    ///
    /// # Errors
    /// When there is none after a minute.
    pub async fn downloaded_file(&self, beginning: &str, ending: &str) -> Outcome<Vec<u8>> {
        for _ in 0..TRIES {
            let files = std::fs::read_dir(&self.downloads).into_iter().flatten().flatten();
            let mut names = files.map(|file| (file.file_name().to_string_lossy().into_owned(), file.path()));
            if let Some((_, path)) =
                names.find(|(name, _)| name.starts_with(beginning) && name.ends_with(ending))
            {
                let bytes = std::fs::read(&path)?;
                // The browser takes the name first, with an empty file, and puts the whole one in its place.
                if !bytes.is_empty() {
                    std::fs::remove_file(path)?;
                    return Ok(bytes);
                }
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err(format!("no file {beginning} was downloaded").into())
    }

    /// Chooses a file in a field.
    ///
    /// # Errors
    /// When the field cannot be seen.
    pub async fn choose_file(&self, css: &str, file: &std::path::Path) -> Outcome {
        Ok(self.see(css).await?.send_keys(&file.display().to_string()).await?)
    }

    /// What the browser complained of since the last call: failed requests, forbidden scripts, errors.
    pub async fn complaints(&self) -> Outcome<Vec<String>> {
        let found = self.client.issue_cmd(Own("se/log", json!({ "type": "browser" }))).await?;
        let entries = found.as_array().cloned().unwrap_or_default();
        Ok(entries.iter().map(|entry| entry["message"].to_string()).collect())
    }

    /// A command of the Chrome DevTools Protocol.
    pub async fn devtools(&self, command: &str, params: Value) -> Result<Value, CmdError> {
        self.client.issue_cmd(Own("goog/cdp/execute", json!({ "cmd": command, "params": params }))).await
    }
}

const FOCUS: &str = "const e = document.activeElement; const label = e.labels?.[0]?.textContent.trim();
    return e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.name ? ` ${e.name}: ${label}` : '');";

/// A command of chromedriver's own, beyond the standard: where it goes and what it says.
#[derive(Debug)]
struct Own(&'static str, Value);

impl WebDriverCompatibleCommand for Own {
    fn endpoint(&self, base: &url::Url, session: Option<&str>) -> Result<url::Url, url::ParseError> {
        base.join(&format!("session/{}/{}", session.unwrap_or_default(), self.0))
    }

    fn method_and_body(&self, _: &url::Url) -> (http::Method, Option<String>) {
        (http::Method::POST, Some(self.1.to_string()))
    }
}

fn programs() -> Option<(PathBuf, PathBuf)> {
    let path = env::var_os("PATH")?;
    let find = |names: &[&str]| {
        let places =
            env::split_paths(&path).flat_map(|folder| names.iter().map(move |name| folder.join(name)));
        places.into_iter().find(|file| file.is_file())
    };
    Some((find(&["chromium", "chromium-browser", "google-chrome"])?, find(&["chromedriver"])?))
}

async fn start(chromedriver: PathBuf, folder: &TempDir) -> Outcome<(Child, String)> {
    // Port 0: the system picks a free one, and chromedriver says which.
    let mut command = Command::new(chromedriver);
    let mut driver = command
        .arg("--port=0")
        .env("TMPDIR", folder.path())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let mut lines = BufReader::new(driver.stdout.take().ok_or("no output")?).lines();
    while let Some(line) = lines.next_line().await? {
        let Some((_, port)) = line.split_once("started successfully on port ") else { continue };
        let origin = format!("http://127.0.0.1:{}", port.trim_end_matches('.'));
        // Whoever closes the pipe stops the writer, so the rest is read to its end.
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });
        return Ok((driver, origin));
    }
    Err("chromedriver ended without naming its port".into())
}

fn capabilities(chromium: &std::path::Path, folder: &TempDir) -> fantoccini::wd::Capabilities {
    let mut flags: Vec<String> = [
        "--headless=new",
        // A name that is not this machine's own, for a page without encryption; and no way out to any other.
        "--host-resolver-rules=MAP survey.test 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-dev-shm-usage",
        "--disable-gpu",
        "--disable-quic",
        "--disable-sync",
        "--lang=en",
        "--no-first-run",
    ]
    .map(str::to_owned)
    .into();
    flags.push(format!("--user-data-dir={}", folder.path().join("profile").display()));
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt;
        // Chromium refuses its sandbox to root only; the folder that we made ourselves says who we are.
        if folder.path().metadata().is_ok_and(|folder| folder.uid() == 0) {
            flags.push("--no-sandbox".to_owned());
        }
    }
    let downloads = folder.path().join("downloads");
    let preferences =
        json!({ "download.default_directory": downloads, "download.prompt_for_download": false });
    let options = json!({ "binary": chromium, "args": flags, "prefs": preferences });
    let logs = json!({ "browser": "ALL" });
    [("goog:chromeOptions".to_owned(), options), ("goog:loggingPrefs".to_owned(), logs)].into_iter().collect()
}
