//! The workbook itself.

use nastavnik_domain::plural::count;
use nastavnik_domain::school_return::{Layout, Part, Table};
use nastavnik_domain::school_year;
use nastavnik_office::school_return::{Written, sheets};
use serde::Deserialize;
use ts_rs::TS;

use super::Query;
use super::gather::gather;
use crate::register::save;
use crate::saved::Saved;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReportWrite")]
pub struct Write {
    query: Query,
    /// Without it: «Документы/Наставник», under a name of its own.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn write(app: &App, arg: Write) -> Result<Saved, Fault> {
    let layout = arg.query.layout()?;
    let gathered = gather(app, &arg.query)?;
    let written = Written {
        head: &gathered.head,
        layout: &layout,
        tables: &gathered.tables,
        personal: arg.query.personal,
    };
    let summary = summary(&gathered.tables, &layout);
    let title = format!(
        "Отчёт {} {} {}",
        gathered.head.organization,
        arg.query.period.label(),
        school_year::title(gathered.head.school_year).replace('/', "-")
    );
    save(app, &title, sheets(&written), arg.path, summary)
}

/// «12 наставников, 9 пар и групп, 18 мероприятий»: what has just been read back in the file.
fn summary(tables: &[Table], layout: &Layout) -> String {
    let shown = |part: Part| layout.parts.iter().any(|choice| choice.part == part && choice.shown);
    let of = |part: Part, words: [&str; 3]| {
        let table = tables.iter().find(|table| table.part == part && shown(part))?;
        Some(count(table.rows.iter().filter(|row| row.level == 0).count(), words))
    };
    let parts = [
        of(Part::Mentors, ["наставник", "наставника", "наставников"]),
        of(Part::Mentees, ["наставляемый", "наставляемых", "наставляемых"]),
        of(Part::Pairs, ["пара или группа", "пары и группы", "пар и групп"]),
        of(Part::Programmes, ["программа", "программы", "программ"]),
        of(Part::Roadmap, ["мероприятие", "мероприятия", "мероприятий"]),
    ];
    let parts: Vec<_> = parts.into_iter().flatten().collect();
    let sheets = layout.parts.iter().filter(|choice| choice.shown).count();
    if parts.is_empty() {
        count(sheets, ["лист", "листа", "листов"])
    } else {
        parts.join(", ")
    }
}
