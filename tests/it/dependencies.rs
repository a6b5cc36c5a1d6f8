//! What comes from elsewhere: no more than today, from one registry, under licences that are on the list of `.ci/deny.toml`,
//! named once and with a reason.
//!
//! It must never need the network, nor cargo-deny: it reads the manifests, the lock file, and what Cargo says offline. What
//! only cargo-deny knows, such as known holes, `.ci/run` asks it where it is there.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;
use toml::Table;

/// How many packages of others the lock file names. Whoever needs a new one finds another that can leave. Ten came with
/// `fluent-bundle`, for which nothing could leave: eight languages need plural rules and a format that translators know.
/// Five came with paper cards, `qrcodegen` and what reads its squares back in a test, and three left with a progress bar.
const FROM_ELSEWHERE: usize = 421;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn table(path: &str) -> Table {
    fs::read_to_string(root().join(path)).unwrap().parse().unwrap()
}

fn output(program: &str, words: &[&str]) -> String {
    let done = Command::new(program).args(words).current_dir(root()).output().unwrap();
    assert!(done.status.success(), "{words:?}: {}", String::from_utf8_lossy(&done.stderr));
    String::from_utf8(done.stdout).unwrap()
}

/// The packages of others that are built on this machine, as Cargo describes them.
fn packages() -> Vec<Value> {
    let version = output("rustc", &["-vV"]);
    let host = version.lines().find_map(|line| line.strip_prefix("host: ")).unwrap();
    let words = ["metadata", "--format-version", "1", "--offline", "--locked", "--filter-platform", host];
    let mut all: Value = serde_json::from_str(&output(env!("CARGO"), &words)).unwrap();
    let Value::Array(mut packages) = all["packages"].take() else { panic!("no packages") };
    packages.retain(|package| !package["source"].is_null());
    assert!(packages.len() > 100, "{}", packages.len());
    packages
}

/// The strings of a list in a table.
fn strings(list: &toml::Value) -> BTreeSet<&str> {
    list.as_array().unwrap().iter().map(|one| one.as_str().unwrap()).collect()
}

/// The parts of a licence expression between a word that stands in no parentheses.
fn parts<'a>(expression: &'a str, word: &str) -> Vec<&'a str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0);
    for (at, letter) in expression.char_indices() {
        match letter {
            '(' => depth += 1,
            ')' => depth -= 1,
            ' ' if depth == 0 && expression[at..].starts_with(word) => {
                parts.push(&expression[from..at]);
                from = at + word.len();
            }
            _ => {}
        }
    }
    parts.push(&expression[from..]);
    parts
}

/// Whether a package may be used under an SPDX expression by whoever accepts these licences. An old slash means OR.
fn accepts(licences: &BTreeSet<&str>, expression: &str) -> bool {
    let expression = expression.trim();
    if licences.contains(expression) {
        return true;
    }
    let choices = parts(expression, " OR ");
    if choices.len() > 1 {
        return choices.iter().any(|choice| accepts(licences, choice));
    }
    let needed = parts(expression, " AND ");
    if needed.len() > 1 {
        return needed.iter().all(|part| accepts(licences, part));
    }
    let inner = expression.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    inner.is_some_and(|inner| accepts(licences, inner))
}

#[test]
fn a_licence_expression_is_read_as_it_is_meant() {
    let ours = BTreeSet::from(["MIT", "ISC"]);
    for good in
        ["MIT", "GPL-3.0 OR MIT", "MIT AND ISC", "ISC AND (Apache-2.0 OR MIT)", "(MIT OR X) AND ISC OR X"]
    {
        assert!(accepts(&ours, good), "{good}");
    }
    for bad in ["", "GPL-3.0", "MIT AND GPL-3.0", "ISC AND (X OR Y)", "MIT WITH x", "X OR Y AND MIT", "MITX"]
    {
        assert!(!accepts(&ours, bad), "{bad}");
    }
}

#[test]
fn every_package_from_elsewhere_comes_from_the_registry_under_a_licence_on_the_list() {
    let rules = table(".ci/deny.toml");
    let registries = strings(&rules["sources"]["allow-registry"]);
    let licences = strings(&rules["licenses"]["allow"]);
    let exceptions = rules["licenses"]["exceptions"].as_array().unwrap();
    let mut used = BTreeSet::new();
    for package in packages() {
        let name = package["name"].as_str().unwrap();
        let source = package["source"].as_str().unwrap();
        let registry = source.strip_prefix("registry+").is_some_and(|address| registries.contains(address));
        assert!(registry, "{name} comes from {source}");
        let mut licences = licences.clone();
        for exception in exceptions.iter().filter(|exception| exception["crate"].as_str() == Some(name)) {
            licences.extend(strings(&exception["allow"]));
        }
        let licence =
            package["license"].as_str().unwrap_or_default().replace(" / ", " OR ").replace('/', " OR ");
        assert!(
            accepts(&licences, &licence),
            "{name}: the licence {licence:?} is not on the list of .ci/deny.toml"
        );
        used.extend(licences.into_iter().filter(|one| licence.contains(one)).map(str::to_owned));
    }
    for licence in licences {
        assert!(used.contains(licence), "nothing has the licence {licence} any more: take it off the list");
    }
}

#[test]
fn the_lock_file_names_no_more_packages_of_others_than_before() {
    let lock = table("Cargo.lock");
    let packages = lock["package"].as_array().unwrap();
    let sources: Vec<&str> = packages.iter().filter_map(|package| package.get("source")?.as_str()).collect();
    assert!(
        sources.len() <= FROM_ELSEWHERE,
        "{} packages come from elsewhere, more than {FROM_ELSEWHERE}: which one can leave for the new one?",
        sources.len()
    );
    let registry = "registry+https://github.com/rust-lang/crates.io-index";
    assert!(sources.iter().all(|source| *source == registry));
}

#[test]
fn nothing_is_built_in_two_versions_but_what_is_named_with_a_reason() {
    let rules = table(".ci/deny.toml");
    let named: BTreeSet<&str> = rules["bans"]["skip"]
        .as_array()
        .unwrap()
        .iter()
        .map(|skip| {
            assert!(!skip["reason"].as_str().unwrap().is_empty());
            skip["crate"].as_str().unwrap().split('@').next().unwrap()
        })
        .collect();
    let words =
        ["tree", "--workspace", "--offline", "--locked", "--duplicates", "--depth", "0", "--prefix", "none"];
    let tree = output(env!("CARGO"), &words);
    let mut versions: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for mut line in tree.lines().map(|line| line.split(' ')) {
        if let (Some(name), Some(version)) = (line.next(), line.next()) {
            versions.entry(name).or_default().insert(version);
        }
    }
    let twice: BTreeSet<&str> =
        versions.iter().filter(|(_, versions)| versions.len() > 1).map(|(name, _)| *name).collect();
    assert!(twice.contains("base64"), "{tree}");
    let new: Vec<&&str> = twice.difference(&named).collect();
    assert!(new.is_empty(), "built in two versions, and not named in .ci/deny.toml: {new:?}");
}

/// What the root names for all members.
fn named_by_the_root() -> Table {
    table("Cargo.toml")["workspace"]["dependencies"].as_table().unwrap().clone()
}

fn is_ours(name: &str) -> bool {
    name.starts_with("candor-")
}

/// The dependencies in a manifest of every kind.
fn dependencies(manifest: &Table) -> Vec<(String, toml::Value)> {
    const KINDS: [&str; 3] = ["dependencies", "dev-dependencies", "build-dependencies"];
    assert!(!manifest.contains_key("target"), "dependencies of one platform are not looked at here yet");
    let tables = KINDS.iter().filter_map(|kind| manifest.get(*kind)?.as_table());
    tables.flatten().map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// The lines of one section of a manifest.
fn section<'a>(text: &'a str, title: &str) -> Vec<&'a str> {
    let lines = text.lines().skip_while(|line| *line != title).skip(1);
    lines.take_while(|line| !line.starts_with('[')).filter(|line| line.contains('=')).collect()
}

#[test]
fn every_dependency_on_others_says_in_one_line_why_it_is_there() {
    for (path, title) in
        [("Cargo.toml", "[workspace.dependencies]"), ("tests/browser/Cargo.toml", "[dependencies]")]
    {
        let text = fs::read_to_string(root().join(path)).unwrap();
        let lines = section(&text, title);
        assert!(lines.len() > 5, "{path}: {lines:?}");
        for line in lines.into_iter().filter(|line| !is_ours(line)) {
            let reason = line.split_once(" # ").map_or("", |(_, reason)| reason.trim());
            assert!(!reason.is_empty(), "{path}: why is this there? {line}");
        }
    }
}

#[test]
fn members_take_every_dependency_from_the_root_which_names_none_that_nobody_takes() {
    let named = named_by_the_root();
    let mut taken = BTreeSet::new();
    for member in strings(&table("Cargo.toml")["workspace"]["members"]) {
        let path = Path::new(member).join("Cargo.toml");
        for (name, value) in dependencies(&table(path.to_str().unwrap())) {
            let from_root = value.get("workspace").and_then(toml::Value::as_bool) == Some(true);
            // What only the browser tests use stands there.
            let alone = member == "tests/browser" && !named.contains_key(&name);
            assert!(from_root || alone, "{}: {name} is not taken from the root: {value}", path.display());
            taken.insert(name);
        }
    }
    let idle: Vec<&String> = named.keys().filter(|name| !taken.contains(*name)).collect();
    assert!(idle.is_empty(), "no member takes what the root names: {idle:?}");
}

/// The bill of materials of a program, as a release carries it.
fn bill(program: &str) -> Option<Value> {
    if Command::new("python3").arg("--version").output().is_err() {
        assert_ne!(std::env::var("CI").as_deref(), Ok("true"), "no python3 for the tests");
        eprintln!("SKIPPED with python3 (install python3)");
        return None;
    }
    Some(serde_json::from_str(&output("bash", &[".ci/sbom", program])).unwrap())
}

#[test]
fn the_bill_of_materials_names_what_is_in_the_program_and_no_more() {
    let (Some(candor), Some(check)) = (bill("candor"), bill("candor-check")) else { return };
    let rules = table(".ci/deny.toml");
    let licences = strings(&rules["licenses"]["allow"]);
    let names = |bill: &Value| -> BTreeSet<String> {
        assert_eq!((&bill["bomFormat"], &bill["specVersion"]), (&"CycloneDX".into(), &"1.5".into()));
        let components = bill["components"].as_array().unwrap();
        for component in components {
            let [name, version, purl] =
                ["name", "version", "purl"].map(|key| component[key].as_str().unwrap());
            assert_eq!(purl, format!("pkg:cargo/{name}@{}", version.replace('+', "%2B")));
            let licence = component["licenses"][0]["expression"].as_str().unwrap();
            assert!(accepts(&licences, licence), "{name}: {licence}");
            let hash = &component["hashes"][0];
            assert_eq!(
                (&hash["alg"], hash["content"].as_str().unwrap().len()),
                (&"SHA-256".into(), 64),
                "{name}"
            );
        }
        components.iter().map(|component| component["name"].as_str().unwrap().to_owned()).collect()
    };
    assert_eq!(candor["metadata"]["component"]["version"], env!("CARGO_PKG_VERSION"));
    let (candor, check) = (names(&candor), names(&check));
    for name in ["actix-web", "aws-lc-sys", "libsqlite3-sys", "pq-src", "lettre", "resvg"] {
        assert!(candor.contains(name), "{name}: {candor:?}");
        assert_eq!(check.contains(name), name == "aws-lc-sys", "{name}");
    }
    for name in ["rquickjs", "fantoccini", "proptest", "serde_derive", "cc"] {
        assert!(!candor.contains(name), "{name} is in no release");
    }
}

#[test]
fn what_the_fuzzing_has_in_common_with_the_house_is_built_once() {
    let (house, fuzz) = (table("Cargo.toml"), table("tests/fuzz/Cargo.toml"));
    let profile = |manifest: &Table| manifest["profile"]["dev"]["package"].as_table().unwrap().clone();
    let (house, fuzz) = (profile(&house), profile(&fuzz));
    let is_own = |name: &str| name.starts_with("candor") || name.starts_with("bolero");
    for name in house.keys().chain(fuzz.keys()).filter(|name| !is_own(name)) {
        assert_eq!(
            house.get(name),
            fuzz.get(name),
            "{name} is built twice, as its profile is another in tests/fuzz"
        );
    }
    // A package in one version here and in another there would be built twice, too.
    let versions = |lock: &str| {
        let mut all: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for package in table(lock)["package"].as_array().unwrap() {
            let text = |name: &str| package[name].as_str().unwrap().to_owned();
            all.entry(text("name")).or_default().insert(text("version"));
        }
        all
    };
    let line = |version: &str| -> String {
        let parts: Vec<&str> = version.split('.').collect();
        parts.iter().take(if parts[0] == "0" { 2 } else { 1 }).copied().collect::<Vec<_>>().join(".")
    };
    let here = versions("Cargo.lock");
    for (name, there) in versions("tests/fuzz/Cargo.lock") {
        for version in there {
            let same = here.get(&name).and_then(|all| all.iter().find(|one| line(one) == line(&version)));
            assert!(
                same.is_none_or(|same| *same == version),
                "{name} {version} in tests/fuzz, {same:?} here"
            );
        }
    }
}
