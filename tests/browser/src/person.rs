//! What a person does on the answering page, and what a test may know of it.
//!
//! It must never look into the service: only at the page, its requests and the device.

use std::sync::{Arc, OnceLock};

use serde_json::{Value, json};

use crate::{Browser, House, Outcome, browse};

/// Runs a test with a browser and a service of its own.
pub async fn at_home<F>(test: impl FnOnce(Browser, House) -> F)
where
    F: Future<Output = Outcome> + Send + 'static,
{
    browse(|browser| test(browser, House::open().expect("the service starts"))).await;
}

/// Runs a test with a browser and a service that has nothing yet: no roster, no round, no account.
pub async fn at_a_bare_desk<F>(test: impl FnOnce(Browser, House) -> F)
where
    F: Future<Output = Outcome> + Send + 'static,
{
    browse(|browser| test(browser, House::bare().expect("the service starts"))).await;
}

/// Runs two tests one after the other with one service, each with a browser that knows nothing of the other.
pub async fn at_home_twice<F, G>(
    first: impl FnOnce(Browser, Arc<House>) -> F,
    second: impl FnOnce(Browser, Arc<House>) -> G,
) where
    F: Future<Output = Outcome> + Send + 'static,
    G: Future<Output = Outcome> + Send + 'static,
{
    let house = OnceLock::new();
    let open = || Arc::clone(house.get_or_init(|| Arc::new(House::open().expect("the service starts"))));
    browse(|browser| first(browser, open())).await;
    browse(|browser| second(browser, open())).await;
}

impl Browser {
    /// Opens the link and begins.
    pub async fn start(&self, link: &str) -> Outcome {
        self.open(link).await?;
        self.see("#start").await?.click().await?;
        self.see("#statements").await?;
        Ok(())
    }

    /// Turns the page to another language.
    pub async fn speak(&self, language: &str) -> Outcome {
        let choose = "const list = document.getElementById('language'); list.value = arguments[0];
            list.dispatchEvent(new Event('change'))";
        self.client.execute(choose, vec![json!(language)]).await?;
        self.see(&format!("html[lang={language}]")).await?;
        Ok(())
    }

    /// Unfolds the second choice on the first screen, and takes it: to collect now and answer later.
    pub async fn later(&self) -> Outcome {
        self.see("#visits summary").await?.click().await?;
        Ok(self.see("#later").await?.click().await?)
    }

    /// Chooses an answer to a statement, both counted from 1.
    pub async fn choose(&self, statement: usize, answer: usize) -> Outcome {
        let css = format!("#items fieldset:nth-child({statement}) .choices label:nth-child({answer})");
        let choice = self.see(&css).await?;
        self.run(&format!("document.querySelector('{css}').scrollIntoView({{ block: 'center' }})")).await?;
        Ok(choice.click().await?)
    }

    /// Presses "Send answers", or "Try again" in the same place; where the page asks once whether so few are meant, again.
    pub async fn send(&self) -> Outcome {
        self.see("#statements .send").await?.click().await?;
        let asked = self.client.find(fantoccini::Locator::Css("#few")).await;
        if let Ok(few) = asked
            && few.is_displayed().await.unwrap_or(false)
        {
            self.see("#statements .send").await?.click().await?;
        }
        Ok(())
    }

    /// From now on, in this window, comments wait so long, in seconds: between 5 and 60, as the page draws them.
    pub async fn comments_wait(&self, seconds: u8) -> Outcome {
        let script = "{ const real = Crypto.prototype.getRandomValues;
            Crypto.prototype.getRandomValues = function (array) {
              return array.length === 1 ? array.fill(SECONDS - 5) : real.call(this, array);
            }; }";
        let script = script.replace("SECONDS", &seconds.to_string());
        self.run(&script).await?;
        self.before_every_page(&script).await
    }

    /// Opens every fold of the page.
    pub async fn unfold(&self) -> Outcome {
        self.run("for (const fold of document.querySelectorAll('details')) fold.open = true").await?;
        Ok(())
    }

    /// From now on the page's requests are written down, and pass through `how`, which may change them: a function of
    /// the path, of what sends the request, of how often this path was asked for before, and of a maker of refusals.
    pub async fn intercept(&self, how: &str) -> Outcome {
        let script = "const real = (window.unchanged ??= window.fetch); window.sent = []; const how = HOW;
            const invent = (status, code, headers) =>
              new Response(JSON.stringify({ error: code, message: `It is ${code}.` }), { status, headers });
            window.fetch = async (path, options) => {
              const before = sent.filter((one) => one.path === path).length;
              const { body, credentials, referrerPolicy: referrer } = options;
              sent.push({ path, body, credentials, referrer });
              return how(path, () => real(path, options), before, invent);
            };";
        self.run(&script.replace("HOW", how)).await?;
        Ok(())
    }

    /// The requests since [`Browser::intercept`] whose path has this ending: `path`, `body`, `credentials`, `referrer`.
    pub async fn sent(&self, ending: &str) -> Outcome<Vec<Value>> {
        let mut found: Vec<Value> = serde_json::from_value(self.run("return window.sent").await?)?;
        found.retain(|one| one["path"].as_str().is_some_and(|path| path.ends_with(ending)));
        Ok(found)
    }

    /// The link with this fragment, but for its check part, which the page's own files make: of a link that arrives as it was
    /// sent, whatever it says.
    pub async fn whole(&self, front: &str) -> Outcome<String> {
        let script = "const [front, done] = arguments;
            sha256(utf8(front.split('#')[1])).then((hash) => done(`${front}.${toBase64Url(hash.slice(0, 3))}`))";
        let link = self.client.execute_async(script, vec![json!(front)]).await?;
        Ok(link.as_str().ok_or("a link")?.to_owned())
    }

    /// Waits until nothing stays on the device and in the page, but that a link was used.
    ///
    /// # Errors
    /// When something does.
    pub async fn nothing_is_left(&self) -> Outcome {
        let left = "return [sessionStorage.length, Object.keys(localStorage)
            .filter((name) => !/^used candor [0-9a-f]{64}$/.test(name)).length, document.cookie]";
        self.becomes(left, json!([0, 0, ""])).await?;
        // Answers in the page.
        self.becomes("return document.querySelectorAll('#items input').length", json!(0)).await
    }
}
