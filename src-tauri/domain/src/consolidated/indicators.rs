//! Indicators by school, with the district's own: numerators and denominators are added up, shares
//! never are.

use serde::Serialize;

use super::{School, cell};
use crate::school_return::{Part, Value};

#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
pub struct IndicatorLine {
    pub code: String,
    pub title: String,
    /// In the order of the schools; `None` where a school has not said.
    pub schools: Vec<Option<Share>>,
    pub district: Option<Share>,
}

/// «3 из 5».
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ts_rs::TS)]
#[ts(rename = "IndicatorShare")]
pub struct Share {
    pub numerator: f64,
    pub denominator: f64,
}

impl Share {
    /// Of nothing there is no share.
    pub fn value(self) -> Option<f64> {
        (self.denominator > 0.0).then(|| self.numerator / self.denominator)
    }
}

/// In the order in which the first school that has them gives them.
pub fn indicators(schools: &[School]) -> Vec<IndicatorLine> {
    let mut lines: Vec<IndicatorLine> = Vec::new();
    for (index, school) in schools.iter().enumerate() {
        for row in school.rows(Part::Indicators) {
            let title = cell(Part::Indicators, row, "title").plain();
            let code = if row.id.is_empty() { title.clone() } else { row.id.clone() };
            let known = lines.iter().position(|line| line.code == code || line.title == title);
            let at = known.unwrap_or_else(|| {
                lines.push(IndicatorLine { code, title, schools: vec![None; schools.len()], district: None });
                lines.len() - 1
            });
            let part = |code: &str| match cell(Part::Indicators, row, code) {
                Value::Number(number) => Some(*number),
                _ => None,
            };
            if let (Some(line), Some(numerator), Some(denominator)) =
                (lines.get_mut(at), part("numerator"), part("denominator"))
            {
                line.schools[index] = Some(Share { numerator, denominator });
            }
        }
    }
    for line in &mut lines {
        line.district = line.schools.iter().flatten().copied().reduce(|sum, one| Share {
            numerator: sum.numerator + one.numerator,
            denominator: sum.denominator + one.denominator,
        });
    }
    lines
}
