//! What comments look like when they are shown, where they are shown, and that their order tells nothing.

use rand::{RngExt, SeedableRng, rngs::StdRng};

use super::*;
use candor_protocol::survey::{
    Answer, Asks, Circle, Instrument, Promise, RoundPublicKeys, Tally, Terms, Tree, Unit, UnitId,
};

fn id(id: &str) -> UnitId {
    id.parse().unwrap()
}

/// A promise of `(unit, parent)`, with one circle of answers and one of comments per name in `circles`.
fn promise(units: &[(String, String)], circles: &[String]) -> Promise {
    let unit = |(id, parent): &(String, String)| Unit {
        id: id.parse().unwrap(),
        parent: (!parent.is_empty()).then(|| parent.parse().unwrap()),
        name: id.to_uppercase(),
        regrouped: false,
        shown_with: Default::default(),
    };
    let tree = Tree::new(units.iter().map(unit).collect()).unwrap();
    let circle = |(at, unit): (usize, &String)| {
        let mut circle = Circle::new(unit, id(unit), unit, vec![id(unit)], 50);
        circle.comment_circle = Some(circles.len() + at);
        circle
    };
    let words = |unit: &String| {
        let mut circle = Circle::new(&format!("{unit}/comment"), id(unit), unit, vec![id(unit)], 50);
        circle.asks = Asks::Comment;
        circle
    };
    let all: Vec<Circle> = circles.iter().enumerate().map(circle).chain(circles.iter().map(words)).collect();
    let terms = Terms::new(
        "r".parse().unwrap(),
        "2026-09-01".parse().unwrap(),
        "2026-09-14".parse().unwrap(),
        "http://127.0.0.1:8080",
    );
    Promise::draw_up(terms, RoundPublicKeys::default(), &Instrument::built_in(), &tree, &all).unwrap()
}

fn tally(promise: &Promise, respondents: &[usize]) -> Tally {
    let items = promise.instrument().items().len();
    let answer = Answer::new(vec![Some(3); items], promise.instrument()).unwrap();
    respondents.iter().map(|&many| vec![answer.clone(); many]).collect()
}

/// `(unit, parent, respondents, comments)`; which comments are shown where, as `unit: circle circle`, and whether some are not.
fn check(units: &[(&str, &str, usize, usize)], expected: &[&str], left_out: bool) {
    let names: Vec<(String, String)> = units.iter().map(|u| (u.0.to_owned(), u.1.to_owned())).collect();
    let circles: Vec<String> = units.iter().map(|u| u.0.to_owned()).collect();
    let promise = promise(&names, &circles);
    let tally = tally(&promise, &units.iter().map(|u| u.2).collect::<Vec<_>>());
    let texts = (0..units.len()).flat_map(|at| vec![(units.len() + at, units[at].0.to_owned()); units[at].3]);
    let placed = place(&promise, &tally, texts.collect());
    let mut places: std::collections::BTreeMap<String, Vec<String>> = std::collections::BTreeMap::new();
    for (unit, text) in placed.texts {
        places.entry(unit.to_string()).or_default().push(text);
    }
    let lines: Vec<String> =
        places.iter().map(|(unit, texts)| format!("{unit}: {}", texts.join(" "))).collect();
    assert_eq!(lines, expected, "{units:?}");
    assert_eq!(placed.left_out, left_out, "{units:?}");
}

#[test]
fn comments_stand_at_the_lowest_unit_with_ten_respondents_and_none_or_three_comments() {
    check(&[("c", "", 0, 0), ("a", "c", 10, 3)], &["a: a a a"], false);
    check(&[("c", "", 0, 0), ("a", "c", 9, 8)], &[], true);
    check(&[("c", "", 0, 0), ("a", "c", 30, 2)], &[], true);
    check(&[("c", "", 0, 0), ("a", "c", 30, 2), ("b", "c", 10, 0)], &[], true);
    // A unit in which nobody commented is no reason to carry anything.
    check(&[("c", "", 0, 0), ("a", "c", 30, 0)], &[], false);
    check(&[("c", "", 0, 0), ("a", "c", 10, 2), ("b", "c", 10, 1)], &["c: a a b"], false);
    check(&[("c", "", 0, 0), ("a", "c", 6, 2), ("b", "c", 5, 1)], &["c: a a b"], false);
    check(&[("c", "", 0, 0), ("a", "c", 12, 3), ("b", "c", 10, 1)], &["a: a a a"], true);
    check(&[("c", "", 1, 1), ("a", "c", 10, 3), ("b", "c", 9, 2)], &["a: a a a", "c: c b b"], false);
}

#[test]
fn every_comment_is_at_one_unit_or_nowhere_and_never_among_fewer_than_three_or_of_fewer_than_ten() {
    let rng = &mut StdRng::seed_from_u64(4);
    let mut shown = 0;
    for _ in 0..1_000 {
        let many = rng.random_range(1..12);
        let name = |at: usize| format!("u{at}");
        let units: Vec<(String, String)> = (0..many)
            .map(|at| (name(at), if at == 0 { String::new() } else { name(rng.random_range(0..at)) }))
            .collect();
        let circles: Vec<String> = (0..many).map(name).collect();
        let promise = promise(&units, &circles);
        let counts: Vec<(usize, usize)> =
            (0..many).map(|_| (rng.random_range(0..16), rng.random_range(0..5))).collect();
        let tally = tally(&promise, &counts.iter().map(|one| one.0).collect::<Vec<_>>());
        let texts: Vec<(usize, String)> = (0..many)
            .flat_map(|at| (0..counts[at].1).map(move |i| (many + at, format!("c{at}x{i}"))))
            .collect();
        let placed = place(&promise, &tally, texts.clone());
        let mut at: std::collections::HashMap<&str, Vec<&str>> = std::collections::HashMap::new();
        for (unit, text) in &placed.texts {
            at.entry(unit.as_str()).or_default().push(text);
        }
        let mut once: Vec<&String> = placed.texts.iter().map(|(_, text)| text).collect();
        once.sort();
        once.dedup();
        assert_eq!(once.len(), placed.texts.len(), "a text is there twice");
        assert_eq!(placed.left_out, once.len() < texts.len());
        for (unit, texts) in at {
            assert!(texts.len() >= LEAST, "{unit} {texts:?}");
            // Whose comments they are: the circles that are placed here, each with all of its comments.
            let of: std::collections::BTreeSet<usize> =
                texts.iter().map(|text| text[1..].split('x').next().unwrap().parse().unwrap()).collect();
            assert_eq!(of.iter().map(|&at| counts[at].1).sum::<usize>(), texts.len());
            let inside = |at: usize| {
                let tree = promise.tree();
                tree.upwards(tree.position(&id(&name(at))).unwrap())
                    .any(|above| tree.unit(above).id.as_str() == unit)
            };
            assert!(of.iter().all(|&at| inside(at)), "a comment is shown outside its line");
            // Counted without the planner: everybody below who is not shown lower, commenters or not.
            let below: usize = (0..many).filter(|&at| inside(at)).map(|at| counts[at].0).sum();
            assert!(below >= 10, "{unit}: {below} respondents");
            shown += 1;
        }
    }
    assert!(shown > 300, "{shown}");
}

#[test]
fn a_text_is_shown_in_one_plain_form() {
    let check = |text: &str, expected: &str| {
        assert_eq!(plain(text), expected, "{text}");
        assert_eq!(
            plain(expected),
            expected.replace(['[', '{'], "(").replace([']', '}'], ")"),
            "again: {text}"
        );
    };
    check("Too  many\n\nmeetings ,\tthey\u{a0}say !!", "Too many meetings, they say!");
    check("„Nein“ – “no” — ‘no’… why?!?!", "\"Nein\" - \"no\" - 'no'... why?");
    check("ﬁne 👍🏽 ❤️ :-) really\u{200b}", "fine really");
    check("*so* __so__ ~bad~", "so so bad");
    check("Cafe\u{301} Åsa A\u{30a}sa", "Café Åsa Åsa");
    check("{a} [redacted] b", "(a) (redacted) b");
    let check = |text: &str, expected: &str| assert_eq!(plain(text), expected, "{text}");
    check("see (https://a.example/x?y=1), or www.b.test.", "see ([link]), or [link].");
    check(
        "it is on intranet.example.com/page and in the U.S. e.g. here",
        "it is on [link] and in the U.S. e.g. here",
    );
    check("Write a.b+c@x.example, or @night_owl!", "Write [address], or [address]!");
    check("Call +49 (0)170 555 01 23 or 0171/5550123.", "Call [number] or [number].");
    check("Staff number 47110, on 12.03.2026", "Staff number [number], on [number]");
    check(
        "We have 20 beds, 15 nurses and 3 of 4 shifts in 2026.",
        "We have 20 beds, 15 nurses and 3 of 4 shifts in 2026.",
    );
    check("1. more time 2. fewer mails", "1. more time 2. fewer mails");
}

#[test]
fn names_are_found_however_they_are_written_and_other_words_are_left() {
    let people = [
        (Some("Åsa Lind"), "asa.lind"),
        (Some("Liam O'Neil"), "l.oneil"),
        (Some("Jean-Luc Moreau"), "jlm"),
        (Some("Al Green"), "al.green"),
        (Some("Will Smith"), "w.smith"),
        (Some("Jürgen Koch"), "juergen.koch"),
        (Some("Maria von der Heide"), "heide"),
        (Some("Bo Ek"), "be"),
        (None, "priya.raman2"),
        (None, "design.lead"),
        (Some("Zelda Link"), "lead.one"),
        (Some("Amélie Roux"), "amr"),
        (Some("Ayşe Çağrı"), "ac1"),
        (Some("Işıl Demir"), "id2"),
        (Some("Łukasz Nowak"), "ln3"),
        (Some("أحمد"), "a4"),
        (Some("فاطمة"), "f5"),
    ];
    let names = Names::new(people, ["Design", "Sales"]);
    let check = |text: &str, expected: &str| assert_eq!(names.replace(text), expected, "{text}");
    check(
        "Åsa asked. ASA asked, asa's team, A\u{30a}sa too.",
        "[name] asked. [name] asked, [name]'s team, [name] too.",
    );
    check("Ask O'Neil, ONeil, Oneil or O'Neil's team", "Ask [name], [name], [name] or [name]'s team");
    check(
        "Jean-Luc and Luc, jean luc, Jeanluc; Jean-Luc Moreau",
        "[name] and [name], [name], [name]; [name]",
    );
    check("I asked Al about it, et al. said no", "I asked [name] about it, et al. said no");
    check(
        "Will this help? It will. I asked Will, and will smith.",
        "Will this help? It will. I asked [name], and [name].",
    );
    check(
        "Will Smith knows. Green tea is green, but Al Green.",
        "[name] knows. Green tea is green, but [name].",
    );
    check("Jurgen, Juergen, Jürgens Idee; ein Koch kocht", "[name], [name], [name] Idee; ein [name] kocht");
    check("Koch und der von der Seite; Jürgen Koch", "Koch und der von der Seite; [name]");
    check("Maria von der Heide und von der Leitung", "[name] und von der Leitung");
    check("Bo knows, a bo tree", "[name] knows, a bo tree");
    check("priya is right, says Raman, the design lead", "[name] is right, says [name], the design lead");
    check("Frau Lind-Schicht, J. Moreau, Lindt is sweet", "Frau [name]-Schicht, [name], Lindt is sweet");
    check("one of us sent link [link], says the lead", "one of us sent [name] [link], says the lead");
    check("Nothing here, und nichts hier.", "Nothing here, und nichts hier.");
    // In the scripts and with the endings of the languages that candor speaks.
    check("demandez à Priya, c'est l'idée d'Amélie", "demandez à [name], c'est l'idée d'[name]");
    check("l'Amelie di cui parlo; d'accordo", "l'[name] di cui parlo; d'accordo");
    check("Bunu Ayşe'ye ve Çağrı'ya sordum", "Bunu [name]'ye ve [name]'ya sordum");
    check("IŞIL dedi, ışıl dedi, Isil dedi", "[name] dedi, [name] dedi, [name] dedi");
    check("Zapytaj Łukasz albo Lukasz", "Zapytaj [name] albo [name]");
    check("اسأل أحمد، ولأحمد رأي آخر، وفاطمة قالت", "اسأل [name]، [name] رأي آخر، [name] قالت");
    check("والدتي بخير، لا أحد يسأل", "والدتي بخير، لا أحد يسأل");
    assert_eq!(Names::new([], []).replace("Åsa"), "Åsa");
}

/// Twelve comments at one unit, in the order in which they were handed over.
fn twelve(rng: &mut StdRng) -> Comments {
    let promise = promise(&[("c".to_owned(), String::new())], &["c".to_owned()]);
    let texts = (0..12).map(|at| (id("c"), format!("{at:02}"))).collect();
    Comments::take_over(&promise, texts, false, &Names::new([], []), rng).0
}

#[test]
fn the_order_of_comments_tells_nothing_of_the_order_in_which_they_came() {
    let rng = &mut StdRng::seed_from_u64(2);
    let (mut places, mut sum) = ([[0_u32; 12]; 12], 0.0);
    for _ in 0..2_000 {
        let comments = twelve(rng);
        let order: Vec<usize> = comments.at(&id("c")).iter().map(|text| text.parse().unwrap()).collect();
        assert_eq!(comments.texts().collect::<Vec<_>>(), comments.at(&id("c")));
        let apart: u32 = order
            .iter()
            .enumerate()
            .map(|(at, &came)| u32::try_from(at.abs_diff(came).pow(2)).unwrap())
            .sum();
        sum += 1.0 - 6.0 * f64::from(apart) / (12.0 * 143.0);
        order.iter().enumerate().for_each(|(at, &came)| places[came][at] += 1);
    }
    let rho: f64 = sum / 2_000.0;
    assert!(rho.abs() < 0.02, "Spearman's rho is {rho} in the mean");
    let expected = 2_000.0 / 12.0;
    let chi: f64 = places.iter().flatten().map(|&many| (f64::from(many) - expected).powi(2) / expected).sum();
    // The 99.9th percentile of chi-square with 121 degrees of freedom.
    assert!(chi < 173.6, "chi-square of the positions is {chi}");
}

#[test]
fn two_exports_are_the_same_to_the_byte_and_two_releases_are_not() {
    let rng = &mut StdRng::seed_from_u64(3);
    let (one, other) = (twelve(rng), twelve(rng));
    assert_eq!(one.to_json(), Comments::restore(&one.to_text()).unwrap().to_json());
    assert_ne!(one.to_json(), other.to_json());
    let found: serde_json::Value = serde_json::from_str(&one.to_json()).unwrap();
    assert_eq!(found["places"][0]["comments"].as_array().unwrap().len(), 12);
    assert_eq!(
        (&found["k_comments"], &found["least"], &found["redacted"]),
        (&10.into(), &3.into(), &0.into())
    );
    let other = one.to_text().replace("\"v\":1", "\"v\":2,\"new\":0");
    let error = Comments::restore(&other).unwrap_err().to_string();
    assert_eq!(error, "the comments have the form 2: expected form 1");
}

#[test]
fn what_the_other_side_of_the_wall_may_not_have_shown_is_left_out() {
    let promise = promise(&[("c".to_owned(), String::new())], &["c".to_owned()]);
    let texts = |unit: &str, many: usize| vec![(id(unit), "x".to_owned()); many];
    let take = |texts| {
        Comments::take_over(&promise, texts, false, &Names::new([], []), &mut StdRng::seed_from_u64(1)).0
    };
    for texts in [texts("c", 2), texts("elsewhere", 3)] {
        let taken = take(texts);
        assert!(taken.texts().len() == 0 && taken.left_out());
    }
    assert!(!take(texts("c", 3)).left_out());
}

#[test]
fn what_is_blacked_out_is_gone_and_its_place_stays() {
    let mut comments = twelve(&mut StdRng::seed_from_u64(1));
    let second = comments.texts().nth(1).unwrap().to_owned();
    assert_eq!(comments.redact(2, Some(&second[1..])), Ok(Redaction::Words(1)));
    assert_eq!(comments.texts().nth(1).unwrap(), format!("{}[redacted]", &second[..1]));
    assert_eq!(comments.redact(1, None), Ok(Redaction::Whole));
    assert_eq!(comments.texts().next(), Some("[redacted]"));
    assert!(comments.to_json().contains(r#""redacted":2"#), "{}", comments.to_json());
    assert!(!comments.to_text().contains(&format!("\"{second}\"")));
    for (number, words) in [(1, None), (2, Some("never")), (2, Some(" ")), (1, Some("redacted"))] {
        assert_eq!(comments.redact(number, words), Err(RedactError::Words(number)), "{number} {words:?}");
    }
    for number in [0, 13] {
        assert_eq!(comments.redact(number, None), Err(RedactError::Number { found: number, many: 12 }));
    }
}

#[test]
fn what_is_brought_back_stands_where_it_stood_without_names_and_nowhere_else() {
    let mut comments = twelve(&mut StdRng::seed_from_u64(1));
    let before = comments.clone();
    let (unit, other) = (comments.unit_of(2).unwrap().clone(), id("elsewhere"));
    let text = comments.texts().nth(1).unwrap().to_owned();
    let names = Names::new([(Some("Ada Ross"), "ada")], []);
    let nothing = Err(RedactError::Nothing(2));
    assert_eq!(comments.bring_back(2, (&unit, &text), &names), nothing, "nothing is blacked out");
    comments.redact(2, None).unwrap();
    assert!(comments.is_redacted(2) && !comments.is_redacted(1) && !comments.is_redacted(0));
    assert_eq!(comments.bring_back(2, (&other, &text), &names), nothing);
    comments.bring_back(2, (&unit, &text), &names).unwrap();
    assert_eq!(comments, before);
    comments.redact(2, None).unwrap();
    comments.bring_back(2, (&unit, "Ask Ross"), &names).unwrap();
    assert_eq!(comments.texts().nth(1), Some("Ask [name]"));
    let number = RedactError::Number { found: 13, many: 12 };
    assert_eq!(comments.bring_back(13, (&unit, &text), &names), Err(number));
}

#[test]
fn ticked_words_go_where_they_stand_and_nowhere_else() {
    let promise = promise(&[("c".to_owned(), String::new())], &["c".to_owned()]);
    let text = "an angry man and an Anna, yes";
    let texts = vec![(id("c"), text.to_owned()); 3];
    let mut rng = StdRng::seed_from_u64(1);
    let mut comments = Comments::take_over(&promise, texts, false, &Names::new([], []), &mut rng).0;
    // Another comment stands there by now, or no word at these places.
    let cases: [(&str, &[usize]); 3] = [("an angry man", &[0]), (text, &[]), (text, &[7, 70])];
    for (read, places) in cases {
        assert_eq!(comments.redact_places(2, places, read), Err(RedactError::Words(2)), "{read} {places:?}");
    }
    assert_eq!(comments.redact_places(2, &[5, 4, 0], text), Ok(Redaction::Words(2)));
    let left = "[redacted] angry man and [redacted] yes";
    assert_eq!(comments.texts().collect::<Vec<_>>(), [text, left, text]);
    // What is gone cannot be ticked again.
    assert_eq!(comments.redact_places(2, &[0], left), Err(RedactError::Words(2)));
    assert_eq!(comments.redact_places(9, &[0], text), Err(RedactError::Number { found: 9, many: 3 }));
}
