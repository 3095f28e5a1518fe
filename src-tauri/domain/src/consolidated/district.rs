//! What the district's papers say of all schools together: owned, so that it outlives the returns.

use super::forms::known;
use super::{
    Figures, FormLine, IndicatorLine, School, Share, Twice, figures, forms, indicators, text, twice,
};
use crate::school_return::{Part, Period, Row};
use crate::vocabulary::{Form, Framework};

#[derive(Clone, Debug, PartialEq)]
pub struct District {
    pub period: Period,
    pub sent: Vec<Sent>,
    /// Names of schools that have sent nothing.
    pub silent: Vec<String>,
    pub total: Figures,
    /// Sums of the time before and how many schools they are of; `None` where nobody had sent.
    pub before: Option<(Figures, usize)>,
    pub forms: Vec<FormLine>,
    pub indicators: Vec<IndicatorLine>,
    /// The district's shares of the time before, in the order of the indicators.
    pub indicators_before: Vec<Option<Share>>,
    pub practices: Vec<Practice>,
    pub twice: Vec<Twice>,
}

/// A school that has sent its return.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    pub name: String,
    /// Made or changed by hand.
    pub by_hand: bool,
    pub curator: String,
    /// It has the act that introduces mentoring.
    pub introduced: bool,
    /// Pairs and groups of teachers, and of pupils.
    pub employees: usize,
    pub pupils: usize,
    pub young: String,
    pub figures: Figures,
    /// Titles of its practices.
    pub practices: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Practice {
    pub title: String,
    pub author: String,
    pub school: String,
}

pub fn district(period: Period, now: &[School], before: &[School], silent: Vec<String>) -> District {
    let sent: Vec<Sent> = now.iter().map(sent).collect();
    let (indicators, earlier) = (indicators(now), indicators(before));
    let past: Vec<Figures> = before.iter().map(figures).collect();
    let share = |line: &IndicatorLine| {
        earlier
            .iter()
            .find(|one| one.code == line.code || one.title == line.title)
            .and_then(|one| one.district)
    };
    District {
        period,
        total: Figures::total(sent.iter().map(|one| &one.figures)),
        before: (!past.is_empty()).then(|| (Figures::total(past.iter()), past.len())),
        forms: forms(now),
        indicators_before: indicators.iter().map(share).collect(),
        indicators,
        practices: now.iter().flat_map(practices).collect(),
        twice: twice(now),
        sent,
        silent,
    }
}

fn sent(school: &School) -> Sent {
    // A form that only a hand knows is hardly one of the employees'.
    let framework = |row: &Row| known(&text(Part::Pairs, row, "form")).map(Form::framework);
    let employees = |row: &&Row| framework(row) == Some(Framework::Employees);
    let all = school.rows(Part::Pairs).count();
    let of_employees = school.rows(Part::Pairs).filter(employees).count();
    Sent {
        name: school.name.to_owned(),
        by_hand: school.by_hand(),
        curator: school.fact("curator"),
        introduced: !school.fact("introduction").is_empty(),
        employees: of_employees,
        pupils: all - of_employees,
        young: school.fact("young"),
        figures: figures(school),
        practices: practices(school).map(|one| one.title).collect(),
    }
}

fn practices<'a>(school: &School<'a>) -> impl Iterator<Item = Practice> + use<'a> {
    let name = school.name;
    school.rows(Part::Practices).map(move |row| Practice {
        title: text(Part::Practices, row, "title"),
        author: text(Part::Practices, row, "author").replace('\n', ", "),
        school: name.to_owned(),
    })
}
