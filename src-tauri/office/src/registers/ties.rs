//! Several pairs of one person in one row: each pair has its line in every cell, in the same
//! order, and a number when there is more than one, since long lines wrap.

use nastavnik_domain::register::Tie;

use crate::sheet::Cell;

/// The cells about a person's pairs.
pub(super) struct Lines {
    pub others: Cell,
    pub forms: Cell,
    pub places: Cell,
    /// A date where there is one pair, so that the column can be sorted.
    pub ends: Cell,
    pub results: String,
}

pub(super) fn lines(ties: &[Tie]) -> Lines {
    let ends = match ties {
        [tie] => tie.end.into(),
        _ => column(ties, |tie| tie.end.map(|day| day.short()).unwrap_or_default()).into(),
    };
    Lines {
        others: column(ties, |tie| tie.others.join("; ")).into(),
        forms: column(ties, |tie| tie.form.label().into()).into(),
        places: column(ties, places).into(),
        ends,
        results: column(ties, |tie| tie.result.replace('\n', " ")),
    }
}

/// A group from one school has one place.
fn places(tie: &Tie) -> String {
    let mut places: Vec<&str> = tie.places.iter().map(String::as_str).collect();
    if places.windows(2).all(|two| two[0] == two[1]) {
        places.truncate(1);
    }
    places.join("; ")
}

fn column(ties: &[Tie], value: impl Fn(&Tie) -> String) -> String {
    let values: Vec<String> = ties.iter().map(value).collect();
    match values.as_slice() {
        [one] => one.clone(),
        many if many.iter().all(String::is_empty) => String::new(),
        many => (1..)
            .zip(many)
            .map(|(n, value)| format!("{n})\u{a0}{}", dash(value)))
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

fn dash(value: &str) -> &str {
    if value.is_empty() { "—" } else { value }
}

/// What is said of the person and of the pairs, whichever there is.
pub(super) fn both(own: &str, ties: &str) -> Cell {
    let parts: Vec<&str> = [own, ties].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n").into()
}
