//! Common names of people, put together by counting, so that everyone gets the same ones.

use std::collections::BTreeMap;

use super::table;

/// The columns of `names.tsv`.
pub(super) struct Names(BTreeMap<String, Vec<String>>);

/// Surname, given name, patronymic.
pub(super) type Parts = [String; 3];

impl Names {
    pub(super) fn read() -> Names {
        let mut columns: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (column, name) in
            table::rows(include_str!("../../../../assets/demo/names.tsv")).into_iter().flatten()
        {
            columns.entry(column).or_default().push(super::text(Some(name)));
        }
        Names(columns)
    }

    /// The `n`th name of a column, counted round and round.
    pub(super) fn get(&self, column: &str, n: usize) -> String {
        let known = self.column(column);
        known.get(n % known.len().max(1)).cloned().unwrap_or_default()
    }

    /// Everyone another one: two people of different numbers are never namesakes. Four of five are women.
    pub(super) fn adult(&self, n: usize) -> Parts {
        match n % 5 {
            2 => self.combined(n / 5, ["surname_male", "given_male", "patronymic_male"]),
            _ => self.combined(n, ["surname_female", "mother_given", "mother_patronymic"]),
        }
    }

    pub(super) fn child(&self, n: usize) -> Parts {
        match n % 2 {
            0 => self.combined(n, ["surname_female", "given_female", "patronymic_female"]),
            _ => self.combined(n, ["surname_male", "given_male", "patronymic_male"]),
        }
    }

    /// Each number is another combination; when they have run out, surnames become double ones.
    fn combined(&self, n: usize, [surname, given, patronymic]: [&str; 3]) -> Parts {
        /// Shares no divisor with any number of names, so that neighbours get names far apart.
        const STEP: usize = 7919;
        let sizes = [surname, given, patronymic].map(|column| self.column(column).len().max(1));
        let all: usize = sizes.iter().product();
        let (round, place) = (n / all, n % all * STEP % all);
        let mut family = self.get(surname, place);
        if round > 0 {
            family = format!("{family}-{}", self.get(surname, place + round));
        }
        let rest = place / sizes[0];
        [family, self.get(given, rest), self.get(patronymic, rest / sizes[1])]
    }

    fn column(&self, column: &str) -> &[String] {
        self.0.get(column).map_or(&[], Vec::as_slice)
    }
}
