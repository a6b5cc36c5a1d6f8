//! What somebody does at the desk: forms, buttons and links, by the words that stand on them.

use fantoccini::{Locator, elements::Element};

use crate::{BETWEEN, Browser, House, Outcome, TRIES};

/// Everybody's at the desk.
pub const PASSWORD: &str = "correct horse battery staple";

impl Browser {
    /// Opens a page of the desk.
    pub async fn desk(&self, house: &House, path: &str) -> Outcome {
        Ok(self.client.goto(&format!("{}{path}", house.origin())).await?)
    }

    /// Writes into a field, in the place of what stood there.
    pub async fn write(&self, field: &str, text: &str) -> Outcome {
        let element = self.see(field).await?;
        element.clear().await?;
        Ok(element.send_keys(text).await?)
    }

    /// A button or a link with these words on it.
    pub async fn named(&self, words: &str) -> Outcome<Element> {
        let xpath = format!(
            "//*[self::button or self::a or self::summary][contains(normalize-space(.), '{words}') or contains(@aria-label, '{words}')]"
        );
        for _ in 0..TRIES {
            if let Ok(element) = self.client.find(Locator::XPath(&xpath)).await
                && element.is_displayed().await.unwrap_or(false)
            {
                return Ok(element);
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err(format!("there is nothing to press called {words:?}: {}", self.text("main").await?).into())
    }

    /// Presses it, and waits for the next page.
    pub async fn click(&self, words: &str) -> Outcome {
        let element = self.named(words).await?;
        self.run("document.documentElement.dataset.before = 'yes'").await?;
        element.click().await?;
        for _ in 0..TRIES {
            let there = self
                .run("return document.readyState === 'complete' && !document.documentElement.dataset.before")
                .await;
            if there.is_ok_and(|there| there == serde_json::json!(true)) {
                return Ok(());
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err(format!("{words:?} leads nowhere: {}", self.text("main").await?).into())
    }

    /// Waits until the page, which may load itself again meanwhile, says something.
    pub async fn hears(&self, words: &str) -> Outcome {
        for _ in 0..TRIES {
            if self.text("body").await.is_ok_and(|text| text.contains(words)) {
                return Ok(());
            }
            tokio::time::sleep(BETWEEN).await;
        }
        Err(format!("waited for {words:?}, the page says: {}", self.text("body").await?).into())
    }

    /// Follows the set-up link in the newest mail to somebody, and chooses the password.
    pub async fn set_up(&self, house: &House, person: &str) -> Outcome {
        house.candor(&["mail", "deliver"])?;
        self.client.goto(&house.set_up_link(person)?).await?;
        self.write("#password", PASSWORD).await?;
        self.write("#again", PASSWORD).await?;
        self.click("Keep it and sign in").await
    }

    /// Signs in with the password.
    pub async fn sign_in(&self, house: &House, person: &str) -> Outcome {
        self.desk(house, "/desk/sign-in").await?;
        self.write("#address", &format!("{person}@acme.example")).await?;
        self.write("#password", PASSWORD).await?;
        self.click("Sign in").await
    }
}
