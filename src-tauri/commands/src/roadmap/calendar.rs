//! The roadmap's open deadlines as a calendar file with reminders.

use nastavnik_domain::plural::count;
use nastavnik_office::file;
use nastavnik_office::roadmap::calendar as written;
use serde::Deserialize;
use ts_rs::TS;

use super::load;
use crate::saved::{Saved, fault, folder, saved};
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "RoadmapCalendar")]
pub struct Calendar {
    id: String,
    /// Without it: «Документы/Наставник», under a name with today's date.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn calendar(app: &App, arg: Calendar) -> Result<Saved, Fault> {
    let (store, today) = (app.store()?, app.today());
    let loaded = load(store, &arg.id, today)?;
    let (text, events) = written(&loaded.written(today));
    if events == 0 {
        return Err(Fault::new(
            "nothing",
            "В карте нет открытых сроков с датами: записывать в календарь нечего.",
            "Укажите даты в карточках мероприятий и повторите.",
        ));
    }
    let summary = count(events, ["срок с напоминанием", "срока с напоминаниями", "сроков с напоминаниями"]);
    let path = match arg.path {
        Some(path) => {
            let path = crate::file::whole(&path);
            file::replace(&path, text.as_bytes()).map_err(fault)?;
            path
        }
        None => {
            let name = format!("Дорожная карта {}.ics", today.short());
            file::keep(&folder(app)?, &name, text.as_bytes()).map_err(fault)?
        }
    };
    Ok(saved(&path, summary))
}
