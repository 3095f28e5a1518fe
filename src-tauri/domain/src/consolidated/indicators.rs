//! Indicators by school, with the district's own: numerators and denominators are added up, shares
//! never are.

use serde::Serialize;

use super::{School, cell, number, text};
use crate::school_return::{Part, Value};

#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "ConsolidatedIndicator")]
pub struct IndicatorLine {
    pub code: String,
    pub title: String,
    /// In the order of the schools; `None` where a school has not said.
    pub schools: Vec<Option<Share>>,
    pub district: Option<Share>,
    /// What most schools aim at, 0.7 for 70 %.
    pub target: Option<f64>,
    /// The district's share against it; `None` where there is nothing to compare.
    pub reached: Option<bool>,
}

/// «3 из 5».
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "IndicatorPart")]
pub struct Share {
    pub numerator: f64,
    pub denominator: f64,
}

impl Share {
    /// Of nothing there is no share.
    pub fn value(self) -> Option<f64> {
        (self.denominator > 0.0).then(|| self.numerator / self.denominator)
    }

    /// A part greater than its whole is a slip: it is shown, and not added up.
    pub fn sound(self) -> bool {
        self.numerator <= self.denominator
    }

    /// «3 из 5 (60 %)»; «—» of nothing.
    pub fn words(self) -> String {
        let whole = |number: f64| format!("{}", number.round());
        match self.value() {
            None => "—".into(),
            Some(value) => {
                let (part, of) = (whole(self.numerator), whole(self.denominator));
                format!("{part}\u{a0}из\u{a0}{of} ({}\u{a0}%)", percent(value))
            }
        }
    }
}

/// «60», «0,3»: what is not nought is not 0, what is not the whole is not 100.
pub(super) fn percent(share: f64) -> String {
    let percent = share * 100.0;
    let whole = percent.round();
    let rough = whole == 0.0 && percent > 0.0 || whole == 100.0 && percent < 100.0;
    if rough { format!("{percent:.1}").replace('.', ",") } else { format!("{whole}") }
}

/// In the order in which the first school that has them gives them.
pub fn indicators(schools: &[School]) -> Vec<IndicatorLine> {
    let mut lines: Vec<(IndicatorLine, Vec<f64>)> = Vec::new();
    for (index, school) in schools.iter().enumerate() {
        for row in school.rows(Part::Indicators) {
            let title = text(Part::Indicators, row, "title");
            let code = if row.id.is_empty() { title.clone() } else { row.id.clone() };
            let known = lines.iter().position(|(line, _)| line.code == code || line.title == title);
            let at = known.unwrap_or_else(|| {
                let schools = vec![None; schools.len()];
                let line =
                    IndicatorLine { code, title, schools, district: None, target: None, reached: None };
                lines.push((line, Vec::new()));
                lines.len() - 1
            });
            let Some((line, targets)) = lines.get_mut(at) else { continue };
            if let Value::Share(target) = cell(Part::Indicators, row, "target") {
                targets.push(*target);
            }
            let part = |code: &str| number(Part::Indicators, row, code);
            if let (Some(numerator), Some(denominator)) = (part("numerator"), part("denominator")) {
                line.schools[index] = Some(Share { numerator, denominator });
            }
        }
    }
    lines.into_iter().map(|(line, targets)| summed(line, &targets)).collect()
}

fn summed(line: IndicatorLine, targets: &[f64]) -> IndicatorLine {
    let sound = line.schools.iter().flatten().copied().filter(|one| one.sound());
    let district = sound.reduce(|sum, one| Share {
        numerator: sum.numerator + one.numerator,
        denominator: sum.denominator + one.denominator,
    });
    let target = commonest(targets);
    let reached = district.filter(|one| one.denominator > 0.0).zip(target);
    // 7 of 10 reach 0.7, however a binary fraction falls.
    let reached = reached.map(|(one, target)| one.numerator + 1e-9 >= target * one.denominator);
    IndicatorLine { district, target, reached, ..line }
}

/// Of equally common ones the highest.
fn commonest(targets: &[f64]) -> Option<f64> {
    let times = |target: &f64| targets.iter().filter(|one| *one == target).count();
    targets.iter().copied().max_by(|a, b| times(a).cmp(&times(b)).then(a.total_cmp(b)))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{self, number, text};
    use super::*;
    use crate::school_return::Table;

    fn told(rows: &[(&str, f64, f64)]) -> [Table; 1] {
        let cells: Vec<_> = rows
            .iter()
            .map(|(_, part, whole)| vec![text("Охват"), number(*part), number(*whole), Value::Share(0.7)])
            .collect();
        let keyed: Vec<_> =
            rows.iter().zip(&cells).map(|((id, ..), cells)| (*id, cells.as_slice())).collect();
        [sample::keyed(Part::Indicators, &["title", "numerator", "denominator", "target"], &keyed)]
    }

    /// By hand: 1 of 10 and 90 of 90 are 91 of 100, and not the mean of 10 % and 100 %.
    #[test]
    fn shares_are_added_by_their_parts() {
        let (small, large) = (told(&[("mentees", 1.0, 10.0)]), told(&[("mentees", 90.0, 90.0)]));
        let found = indicators(&[sample::school("А", &small), sample::school("Б", &large)]);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].district, Some(Share { numerator: 91.0, denominator: 100.0 }));
        assert_eq!(found[0].district.unwrap().words().replace('\u{a0}', " "), "91 из 100 (91 %)");
        assert_eq!((found[0].target, found[0].reached), (Some(0.7), Some(true)));
    }

    #[test]
    fn what_makes_no_sense_is_shown_and_not_added() {
        let tables = [
            told(&[("mentees", 5.0, 3.0)]),
            told(&[("mentees", 0.0, 0.0)]),
            told(&[("mentees", -1.0, 4.0)]),
            // A hand has no keys: the words have to do.
            told(&[("", 7.0, 10.0)]),
        ];
        let schools: Vec<_> = tables.iter().map(|tables| sample::school("А", tables)).collect();
        let found = indicators(&schools);
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].schools[0], Some(Share { numerator: 5.0, denominator: 3.0 }));
        assert_eq!(found[0].schools[2], None);
        assert_eq!(found[0].district, Some(Share { numerator: 7.0, denominator: 10.0 }));
        assert_eq!(found[0].reached, Some(true), "7 of 10 are 70 %");
    }

    #[test]
    fn nothing_of_nothing_is_no_share() {
        let tables = told(&[("mentees", 0.0, 0.0)]);
        let found = indicators(&[sample::school("А", &tables)]);
        assert_eq!(found[0].reached, None);
        assert_eq!(found[0].district.unwrap().words(), "—");
        assert_eq!(
            (percent(0.003), percent(0.998), percent(0.5)),
            ("0,3".into(), "99,8".into(), "50".into())
        );
    }

    #[test]
    fn the_target_is_that_of_most_schools() {
        assert_eq!(commonest(&[0.7, 0.5, 0.7]), Some(0.7));
        assert_eq!(commonest(&[0.5, 0.7]), Some(0.7));
        assert_eq!(commonest(&[]), None);
    }
}
