//! The order itself out of its words.

use super::values::values;
use crate::document::{Part, Point, Span, Text, point, subpoint};
use crate::writing::{Facts, Kind, Values, Wording, sheet};

/// The order out of a heading, a preamble and, one after another, the pieces of its points.
pub fn order(kind: Kind, facts: &Facts, wording: &Wording, head: [&str; 2], pieces: &[&str]) -> Part {
    let [heading, preamble] = head;
    let values = values(kind, facts);
    let heading = wording.line(heading, &values);
    sheet::order(facts, heading, wording.lines(preamble, &values), points(wording, pieces, &values))
}

fn points(wording: &Wording, pieces: &[&str], values: &Values) -> Vec<Point> {
    let lines = pieces.iter().flat_map(|piece| wording.lines(piece, values));
    let one = |(index, line): (usize, Text)| match dashed(&line) {
        Some(rest) if index > 0 => subpoint(rest),
        Some(rest) => point(rest),
        None => point(line),
    };
    lines.enumerate().map(one).collect()
}

/// The line without the dash that it begins with.
pub fn dashed(line: &Text) -> Option<Text> {
    let mut rest = line.clone();
    let Some(Span::Words { text, .. }) = rest.spans.first_mut() else { return None };
    *text = text.strip_prefix(['–', '—', '-'])?.trim_start().to_owned();
    Some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::text;

    #[test]
    fn a_dash_opens_a_subpoint() {
        let check = |line: &str, expected: Option<&str>| assert_eq!(dashed(&text(line)), expected.map(text));
        check("– Вести базы.", Some("Вести базы."));
        check("- Вести базы.", Some("Вести базы."));
        check("Вести базы – и отчёт.", None);
        assert_eq!(dashed(&Text::default()), None);
    }
}
