//! «Все реестры одной книгой»: the three registers for the district.

use nastavnik_domain::pair::listing::Query as PairQuery;
use nastavnik_domain::person::listing::{Query as PersonQuery, View};
use nastavnik_office::registers;
use nastavnik_store::register;
use serde::Deserialize;
use ts_rs::TS;

use super::personal;
use super::place::{heading, save};
use crate::saved::Saved;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Workbook {
    /// Pairs of this school year only.
    #[ts(optional = nullable)]
    school_year: Option<i16>,
    /// Phones, e-mail, representatives and birth years; left out unless asked for.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    contacts: bool,
    /// Without it: «Документы/Наставник», under a name with today's date.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn workbook(app: &App, arg: Workbook) -> Result<Saved, Fault> {
    let (store, today) = (app.store()?, app.today());
    let people = |view| PersonQuery { view, ..PersonQuery::default() };
    let mentors = personal::mentors(store, &people(View::Mentors), today, arg.contacts)?;
    let mentees = personal::mentees(store, &people(View::Mentees), arg.contacts)?;
    let pairs = PairQuery { school_year: arg.school_year, ..PairQuery::default() };
    let pairs = register::pairs(store, &pairs, today)?;
    let whole = heading(app, None, String::new())?;
    let of_year = heading(app, arg.school_year, String::new())?;
    let sheets = vec![
        registers::mentors(&whole, &mentors),
        registers::mentees(&whole, &mentees),
        registers::pairs(&of_year, &pairs),
    ];
    let summary = format!(
        "Наставников: {}, наставляемых: {}, пар и групп: {}",
        mentors.len(),
        mentees.len(),
        pairs.len()
    );
    save(app, "Реестры наставничества", sheets, arg.path, summary)
}
