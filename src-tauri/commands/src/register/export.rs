//! One list as the screen shows it.

use nastavnik_domain::pair::listing::Query as PairQuery;
use nastavnik_domain::person::listing::{Query as PersonQuery, Row};
use nastavnik_domain::plural::count;
use nastavnik_office::registers;
use nastavnik_office::sheet::{Cell, Sheet};
use nastavnik_store::register;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::personal;
use super::place::{heading, save};
use crate::saved::Saved;
use crate::{App, Fault};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Register {
    People,
    Mentors,
    Mentees,
    Pairs,
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Export {
    register: Register,
    /// Filter and sort of the screen, for lists of people.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    people: PersonQuery,
    /// Filter and sort of the screen, for the list of pairs.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    pairs: PairQuery,
    /// Phones, e-mail, representatives and birth years; left out unless asked for.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    contacts: bool,
    /// Without it: «Документы/Наставник», under a name with today's date.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn export(app: &App, arg: Export) -> Result<Saved, Fault> {
    let (store, today) = (app.store()?, app.today());
    let year = if arg.register == Register::Pairs { arg.pairs.school_year } else { None };
    let heading = heading(app, year, filter(&arg))?;
    let (title, sheet, summary) = match arg.register {
        Register::People => {
            let rows = register::people(store, &arg.people)?;
            let summary = count(rows.len(), ["человек", "человека", "человек"]);
            ("Люди", people(&heading, &rows, arg.contacts), summary)
        }
        Register::Mentors => {
            let rows = personal::mentors(store, &arg.people, today, arg.contacts)?;
            let summary = count(rows.len(), ["наставник", "наставника", "наставников"]);
            ("База наставников", registers::mentors(&heading, &rows), summary)
        }
        Register::Mentees => {
            let rows = personal::mentees(store, &arg.people, arg.contacts)?;
            let summary = count(rows.len(), ["наставляемый", "наставляемых", "наставляемых"]);
            ("База наставляемых", registers::mentees(&heading, &rows), summary)
        }
        Register::Pairs => {
            let rows = register::pairs(store, &arg.pairs, today)?;
            let summary = count(rows.len(), ["пара или группа", "пары и группы", "пар и групп"]);
            ("Пары и группы", registers::pairs(&heading, &rows), summary)
        }
    };
    save(app, title, vec![sheet], arg.path, summary)
}

/// What the rows were chosen by, in the words of the screen.
fn filter(arg: &Export) -> String {
    let mut parts = Vec::new();
    let text = if arg.register == Register::Pairs {
        parts.push(match arg.pairs.view {
            nastavnik_domain::pair::listing::View::All => String::new(),
            view => view.label().to_lowercase(),
        });
        parts.extend(arg.pairs.form.map(|form| form.label().to_owned()));
        parts.extend(arg.pairs.kind.map(|kind| kind.label().to_owned()));
        parts.extend(arg.pairs.status.map(|status| status.label().to_lowercase()));
        &arg.pairs.text
    } else {
        use nastavnik_domain::person::listing::View;
        parts.push(match arg.people.view {
            View::Waiting | View::Archived => arg.people.view.label().to_lowercase(),
            _ => String::new(),
        });
        parts.extend(arg.people.kinds.iter().map(|kind| kind.label().to_lowercase()));
        if !arg.people.class.is_empty() {
            parts.push(format!("{} класс", arg.people.class));
        }
        &arg.people.text
    };
    if !text.trim().is_empty() {
        parts.push(format!("«{}»", text.trim()));
    }
    parts.retain(|part| !part.is_empty());
    parts.join(", ")
}

fn people(heading: &registers::Heading, rows: &[Row], contacts: bool) -> Sheet {
    let headings =
        ["ФИО", "Кто это", "Должность, класс", "Организация", "Телефон", "Мест у наставника", "Ждёт с"];
    let cell = |text: &str| if text.is_empty() { Cell::Empty } else { Cell::Text(text.into()) };
    let line = |row: &Row| {
        vec![
            cell(&row.name),
            cell(row.kind.label()),
            cell(&row.detail),
            cell(&row.organization),
            if contacts { cell(&row.phone) } else { Cell::Empty },
            row.mentor
                .as_ref()
                .map_or(Cell::Empty, |load| cell(&format!("{} из {}", load.busy, load.capacity))),
            row.mentee.as_ref().and_then(|wait| wait.waiting_since).map_or(Cell::Empty, Cell::Day),
        ]
    };
    registers::people(heading, &headings, rows.iter().map(line).collect())
}
