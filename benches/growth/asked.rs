//! What each route costs a server of its own: those that anybody may ask, and the pages of HR's desk.

use std::{
    path::Path,
    process::Child,
    time::{Duration, Instant},
};

use candor_clock::{self as clock, Clock};
use candor_journal::By;
use candor_people::accounts::{self, Role};
use candor_rehearse::TestService;
use candor_server::web::{Audience, ROUTES};
use ureq::http::Response;

use crate::{Cost, Measured, UNIT, candor, cost};

/// Each route is asked so often; where that takes long, less often.
const ASKED: u32 = 200;
const LONG: Duration = Duration::from_secs(3);

/// A server over the databases in a folder, and where it listens.
struct Server(Child, String);

impl Server {
    fn start(folder: &Path) -> Self {
        let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let listen = format!("127.0.0.1:{port}");
        let child = candor(folder, &["serve", "--listen", &listen]).spawn().unwrap();
        while std::net::TcpStream::connect(&listen).is_err() {
            std::thread::sleep(Duration::from_millis(20));
        }
        Self(child, format!("http://{listen}"))
    }

    /// Milliseconds of CPU for each time that something is asked.
    fn measure(&self, what: &str, mut ask: impl FnMut(usize)) -> Measured {
        ask(0);
        let (before, begun, mut times) = (cost(self.0.id()).unwrap(), Instant::now(), 0);
        while times < ASKED && begun.elapsed() < LONG {
            ask(usize::try_from(times).unwrap());
            times += 1;
        }
        let after = cost(self.0.id()).unwrap();
        let cpu = 1000.0 * (after.cpu - before.cpu) / f64::from(times);
        (what.to_owned(), "ms", Cost { cpu, peak: after.peak })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

fn agent() -> ureq::Agent {
    ureq::Agent::config_builder().http_status_as_error(false).max_redirects(0).build().into()
}

/// Every open route while the round is open.
pub(crate) fn by_anybody(folder: &Path, people: usize) -> Vec<Measured> {
    let (server, agent) = (Server::start(folder), agent());
    let (base, circles) = (&server.1, people / (10 * UNIT));
    let get = |path: &str| drop(agent.get(format!("{base}{path}")).call().unwrap().body_mut().read_to_vec());
    let code = r#""code":"AAAAAAAAAAAAAAAAAAAAAA","blinded":{"answers":"AA","comment":null}"#;
    vec![
        server.measure("/i", |_| get("/i")),
        server.measure("a circle's page", |at| get(&format!("/v1/rounds/r/circles/{}/page", at % circles))),
        server.measure("a code that nobody has", |at| {
            let body = format!("{{\"circle\":{},{code}}}", at % circles);
            drop(agent.post(format!("{base}/v1/rounds/r/token")).send(body.as_bytes()).unwrap());
        }),
        server.measure("a round that is not there", |_| get("/v1/rounds/none/circles/0/page")),
        server.measure("/readyz", |_| get("/readyz")),
    ]
}

/// Every page of the desk that HR may see, once the round is published.
pub(crate) fn at_the_desk(folder: &Path) -> Vec<Measured> {
    let (server, agent) = (Server::start(folder), agent());
    let cookies = sign_in(folder, &server.1, &agent);
    let get = |path: &str| {
        let request = agent.get(format!("{}{path}", server.1)).header("Cookie", &cookies);
        let mut reply = request.call().unwrap();
        (reply.status().as_u16(), reply.body_mut().with_config().limit(1 << 30).read_to_vec().unwrap().len())
    };
    let pages = ROUTES.iter().filter(|route| {
        let may = matches!(
            route.audience,
            Audience::Hr | Audience::Leader | Audience::SignedIn | Audience::Holder | Audience::Overseer
        );
        may && route.method == "GET" && route.path.starts_with("/desk")
    });
    let paths = pages.map(|route| route.path.replace("{round}", "r").replace("{unit}", "all"));
    let known: Vec<(String, usize)> = paths
        .filter(|path| !path.contains('{'))
        .map(|path| (get(&path), path))
        .filter_map(|((status, bytes), path)| (status == 200).then_some((path, bytes)))
        .collect();
    let measured = known.into_iter().map(|(path, bytes)| {
        server.measure(&format!("{path} ({} kB)", bytes / 1000), |_| {
            get(&path);
        })
    });
    measured.collect()
}

/// Somebody of HR, who has chosen a password: the cookies.
fn sign_in(folder: &Path, base: &str, agent: &ureq::Agent) -> String {
    let config = TestService::settings(folder, &folder.join("outbox"), base).open().unwrap();
    let (address, mut rng) = ("hr@example.org".parse().unwrap(), clock::system_rng());
    let by = By::itself(Clock::system().now());
    let link = accounts::invite_link(&config.accounts, &address, Some(Role::Hr), &by, &mut rng).unwrap();
    let password = "correct horse battery staple";
    let reply = agent.post(format!("{base}/desk/set-up/{link}")).header("Origin", base);
    let reply: Response<ureq::Body> = reply.send_form([("password", password), ("again", password)]).unwrap();
    assert_eq!(reply.status().as_u16(), 303);
    let set = reply.headers().get_all("set-cookie").iter().map(|one| one.to_str().unwrap());
    set.map(|one| one.split(';').next().unwrap()).collect::<Vec<_>>().join("; ")
}
