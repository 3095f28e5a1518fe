//! Several pairs of one person in one row: each pair has its line in every cell.

use nastavnik_domain::register::{self, Tie};

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
        _ => register::ends(ties).into(),
    };
    Lines {
        others: register::lines(ties, |tie| tie.others.join("; ")).into(),
        forms: register::lines(ties, |tie| tie.form.label().into()).into(),
        places: register::lines(ties, places).into(),
        ends,
        results: register::results(ties),
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

/// What is said of the person and of the pairs, whichever there is.
pub(super) fn both(own: &str, ties: &str) -> Cell {
    let parts: Vec<&str> = [own, ties].into_iter().filter(|part| !part.is_empty()).collect();
    parts.join("\n").into()
}
