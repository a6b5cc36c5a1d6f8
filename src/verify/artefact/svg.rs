//! Reads a picture (`.svg`): its texts, and where its marks are drawn.

use roxmltree::{Document, Node};

/// A picture.
#[derive(Debug, Default)]
pub(crate) struct Picture {
    pub(crate) source: String,
    pub(crate) title: String,
    pub(crate) description: String,
    /// The words that stand in it, each with its place.
    pub(crate) words: Vec<Words>,
    /// Straight lines from left to right: where they begin, how high, and how long they are.
    pub(crate) levels: Vec<(f64, f64, f64)>,
    pub(crate) marks: Vec<Mark>,
    /// Things that a printed picture does not have: tooltips, scripts, links, other pictures.
    pub(crate) hidden: Vec<String>,
}

/// A text in a picture.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Words {
    pub(crate) text: String,
    pub(crate) x: f64,
    pub(crate) y: f64,
}

/// Something that stands for a value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Mark {
    /// What it is called in a sentence.
    pub(crate) what: &'static str,
    /// The heights of its corners; each of a line, of a point and of a band, at least one of a shape.
    pub(crate) heights: Vec<f64>,
    pub(crate) all: bool,
}

/// Reads a picture.
///
/// # Errors
/// A sentence, when it is none.
pub(crate) fn read(source: &str, bytes: &[u8]) -> Result<Picture, String> {
    let wrong = |why: String| format!("{source} cannot be read as a picture: {why}; get the file again");
    let text = std::str::from_utf8(bytes).map_err(|error| wrong(error.to_string()))?;
    let document = Document::parse(text).map_err(|error| wrong(error.to_string()))?;
    let root = document.root_element();
    let mut picture = Picture { source: source.to_owned(), ..Picture::default() };
    for node in document.descendants() {
        if let Some(text) = node.text().filter(|text| node.is_comment() && !text.trim().is_empty()) {
            picture.hidden.push(format!("a remark ({})", text.trim()));
        }
        if node.is_element() {
            picture.take(node, root);
        }
    }
    Ok(picture)
}

impl Picture {
    fn take(&mut self, node: Node<'_, '_>, root: Node<'_, '_>) {
        let name = node.tag_name().name();
        let inner =
            || node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect::<String>();
        let own = node.parent() == Some(root);
        for attribute in node.attributes() {
            let called = attribute.name();
            if called.starts_with("on") || called == "href" || called.starts_with("data") {
                self.hidden.push(format!("{called}={:?}", attribute.value()));
            } else if called.starts_with("aria") || ["alt", "label", "desc"].contains(&called) {
                self.words.push(Words { text: attribute.value().to_owned(), x: 0.0, y: -1e9 });
            }
        }
        match name {
            "title" if own => self.title = inner().trim().to_owned(),
            "desc" if own => self.description = inner().trim().to_owned(),
            "title" | "desc" => self.hidden.push(format!("a tooltip ({})", inner().trim())),
            "script" | "a" | "image" | "use" | "foreignObject" | "style" | "metadata" | "animate" => {
                self.hidden.push(format!("<{name}>"));
            }
            "text" => {
                let text = inner().split_whitespace().collect::<Vec<_>>().join(" ");
                self.words.push(Words { text, x: number(node, "x"), y: number(node, "y") });
            }
            "circle" | "ellipse" => self.mark("a point", vec![number(node, "cy")], true),
            "rect" if !is_paper(node, root) => {
                let top = number(node, "y");
                self.mark("a band", vec![top, top + number(node, "height")], true);
            }
            "polygon" if !is_paper(node, root) => {
                self.mark("a shape", corners(node).into_iter().map(|(_, y)| y).collect(), false);
            }
            "polyline" | "line" => self.line(node, name),
            "path" => self.hidden.push("a path, whose places cannot be compared".to_owned()),
            _ => {}
        }
    }

    /// A line stands for values where it is strong; a thin one is a rule or a hatching, and dashes only join.
    fn line(&mut self, node: Node<'_, '_>, name: &str) {
        let ends = if name == "line" {
            vec![(number(node, "x1"), number(node, "y1")), (number(node, "x2"), number(node, "y2"))]
        } else {
            corners(node)
        };
        if let [(from, one), (to, other)] = ends[..]
            && one.to_bits() == other.to_bits()
        {
            self.levels.push((from.min(to), one, (to - from).abs()));
        }
        if number(node, "stroke-width") >= 3.0 {
            self.mark("a line", ends.into_iter().map(|(_, y)| y).collect(), true);
        }
    }

    fn mark(&mut self, what: &'static str, heights: Vec<f64>, all: bool) {
        self.marks.push(Mark { what, heights, all });
    }
}

fn number(node: Node<'_, '_>, attribute: &str) -> f64 {
    node.attribute(attribute).and_then(|value| value.trim().parse().ok()).unwrap_or(0.0)
}

fn corners(node: Node<'_, '_>) -> Vec<(f64, f64)> {
    let numbers: Vec<f64> = (node.attribute("points").unwrap_or_default())
        .split([' ', ',', '\n', '\t'])
        .filter_map(|number| number.parse().ok())
        .collect();
    numbers.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

/// White and very light grey are paper, not marks; in a picture on dark paper that paper, and that of a round without a number.
fn is_paper(node: Node<'_, '_>, root: Node<'_, '_>) -> bool {
    const DARK: [&str; 2] = ["#1D2425", "#262E33"];
    let first = root.descendants().find(|node| node.tag_name().name() == "rect");
    if first.and_then(|rect| rect.attribute("fill")) == Some(DARK[0]) {
        return node.attribute("fill").is_some_and(|fill| fill == "none" || DARK.contains(&fill));
    }
    is_near_white(node)
}

fn is_near_white(node: Node<'_, '_>) -> bool {
    let Some(colour) = node.attribute("fill").and_then(|fill| fill.strip_prefix('#')) else {
        return node.attribute("fill") == Some("none");
    };
    let parts: Vec<u8> = colour
        .as_bytes()
        .chunks(2)
        .filter_map(|two| u8::from_str_radix(std::str::from_utf8(two).ok()?, 16).ok())
        .collect();
    parts.len() == 3 && parts.iter().all(|&part| part >= 0xf0)
}
