//! The record as an Excel sheet: «Личная карточка наставника», for an attestation.

use nastavnik_domain::person::record::{Pair, Period, Totals};
use nastavnik_domain::plural::count;
use nastavnik_domain::vocabulary::Role;
use nastavnik_office::record::{Card, Line, Part, sheet};
use nastavnik_store::organization;
use serde::Deserialize;
use ts_rs::TS;

use super::record::{PersonRecord, Query, record};
use crate::register::save;
use crate::saved::Saved;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "RecordExport")]
pub struct Export {
    id: String,
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    period: Period,
    /// Without it: «Документы/Наставник», under a name with today's date.
    #[ts(optional = nullable)]
    path: Option<String>,
}

pub fn record_export(app: &App, arg: Export) -> Result<Saved, Fault> {
    let found = record(app, Query { id: arg.id, period: arg.period })?;
    let own = organization::own(app.store()?)?.map(|own| own.fields.short_name).unwrap_or_default();
    let title = match found.mentor || found.as_mentor.pairs > 0 {
        true => "Личная карточка наставника",
        false => "Личная карточка участника",
    };
    let place = if found.organization.is_empty() { own } else { found.organization.clone() };
    let card = Card {
        title: title.into(),
        about: [vec![found.name.clone()], about(&found, place)].concat(),
        period: words(arg.period),
        day: app.today(),
        parts: parts(&found),
    };
    let summary = format!("{}, {}", found.name, words(arg.period));
    let name = format!("{title} {}", found.name);
    save(app, &name, vec![sheet(&card)], arg.path, summary)
}

/// «за всё время», «с 22.11.2021», «с 01.09.2025 по 31.08.2026».
fn words(period: Period) -> String {
    match (period.from, period.to) {
        (None, None) => "за всё время".into(),
        (Some(from), None) => format!("с\u{a0}{}", from.short()),
        (None, Some(to)) => format!("по\u{a0}{}", to.short()),
        (Some(from), Some(to)) => format!("с\u{a0}{} по\u{a0}{}", from.short(), to.short()),
    }
}

fn about(found: &PersonRecord, place: String) -> Vec<String> {
    let years = found
        .teaching_years
        .map(|years| format!("Стаж {}", count(years.max(0) as usize, ["год", "года", "лет"])));
    let lines =
        [[found.detail.clone(), place].join(", "), years.unwrap_or_default(), found.education.clone()];
    let tidy = |line: String| line.trim_matches([',', ' ']).to_owned();
    lines.map(tidy).into_iter().filter(|line| !line.is_empty()).collect()
}

fn parts(found: &PersonRecord) -> Vec<Part> {
    let courses = found.qualifications.iter().map(|row| Line {
        when: row.fields.day.map(|day| day.short()).unwrap_or_default(),
        what: row.fields.title.clone(),
        detail: lines(&[&row.fields.organization, &row.fields.document]),
        hours: row.fields.hours.map(f64::from),
        ..Line::default()
    });
    let awards = found.awards.iter().map(|row| Line {
        when: row.fields.day.map(|day| day.short()).unwrap_or_default(),
        what: row.fields.title.clone(),
        detail: lines(&[
            &row.fields.issuer,
            row.fields.level.map(|level| level.label()).unwrap_or_default(),
            &row.fields.document,
        ]),
        ..Line::default()
    });
    let practices = found.practices.iter().map(|row| Line {
        when: row.fields.day.map(|day| day.short()).unwrap_or_default(),
        what: row.fields.title.clone(),
        detail: lines(&[&row.fields.problem, &row.fields.link]),
        result: row.fields.results.clone(),
        ..Line::default()
    });
    let events = found.events.iter().map(|row| {
        let own = row.fields.participants.iter().find(|one| one.person_id == found.id);
        let (role, result) = own.map(|one| (one.role.as_str(), one.result.as_str())).unwrap_or_default();
        let kind = row.fields.kind.map(|kind| kind.label()).unwrap_or_default();
        let level = row.fields.level.map(|level| level.label()).unwrap_or_default();
        let days = [row.fields.start, row.fields.end].into_iter().flatten().map(|day| day.short());
        Line {
            when: days.collect::<Vec<_>>().join(" – "),
            what: row.fields.title.clone(),
            detail: lines(&[&inline(&[kind, level]), &row.fields.place, role]),
            result: result.to_owned(),
            ..Line::default()
        }
    });
    let side = |role: Role| found.pairs.iter().filter(move |pair| pair.role == role).map(pair);
    let parts = [
        ("Итоги", figures(found)),
        ("Наставник", side(Role::Mentor).collect()),
        ("Наставляемый", side(Role::Mentee).collect()),
        ("Повышение квалификации", courses.collect()),
        ("Награды", awards.collect()),
        ("Практики", practices.collect()),
        ("События", events.collect()),
    ];
    let part = |(title, lines): (&str, Vec<Line>)| Part { title: title.into(), lines };
    parts.map(part).into_iter().filter(|part| !part.lines.is_empty()).collect()
}

fn pair(pair: &Pair) -> Line {
    let end = pair.finished_on.unwrap_or(pair.row.end);
    let start = pair.started_on.unwrap_or(pair.row.start);
    let others = if pair.role == Role::Mentor { &pair.row.mentees } else { &pair.row.mentors };
    let others: Vec<_> = others.iter().map(|member| member.name.as_str()).collect();
    let programmes: Vec<_> = pair
        .programmes
        .iter()
        .map(|programme| format!("программа: выполнено {} из {}", programme.done, programme.items))
        .collect();
    let minutes: u32 = pair.meetings.iter().map(|part| part.minutes).sum();
    let meetings: u32 = pair.meetings.iter().map(|part| part.count).sum();
    Line {
        when: format!("{} – {}", start.short(), end.short()),
        what: lines(&[&pair.row.title, &others.join(", ")]),
        detail: lines(&[
            pair.row.form.label(),
            &pair.row.status.label().to_lowercase(),
            &programmes.join("\n"),
        ]),
        result: pair.result.clone(),
        meetings: Some(meetings.into()),
        hours: Some(hours(minutes)),
    }
}

/// With a decimal: 90 minutes are 1.5.
fn hours(minutes: u32) -> f64 {
    (f64::from(minutes) / 6.0).round() / 10.0
}

fn figures(found: &PersonRecord) -> Vec<Line> {
    let line =
        |what: &str, value: u32| Line { what: what.into(), detail: value.to_string(), ..Line::default() };
    let mut lines = Vec::new();
    if found.as_mentor.pairs > 0 || found.as_mentor.meetings > 0 {
        let Totals { years, people, pairs, completed, programmes, closed, meetings, minutes, .. } =
            found.as_mentor;
        lines.extend([
            line("Учебных лет наставничества", years),
            line("Наставляемых", people),
            line("Пар и групп", pairs),
            line("из них завершено", completed),
            line("Программ", programmes),
            line("из них завершено", closed),
            Line {
                meetings: Some(meetings.into()),
                hours: Some(hours(minutes)),
                ..line("Встреч проведено", meetings)
            },
        ]);
    }
    lines.extend([
        Line { hours: Some(found.counts.hours.into()), ..line("Курсов", found.counts.qualifications) },
        line("из них о наставничестве", found.counts.about_mentoring),
        line("Наград", found.counts.awards),
        line("Практик", found.counts.practices),
        line("Событий", found.counts.events),
    ]);
    lines
}

fn lines(parts: &[&str]) -> String {
    join(parts, "\n")
}

fn inline(parts: &[&str]) -> String {
    join(parts, ", ")
}

fn join(parts: &[&str], between: &str) -> String {
    parts.iter().copied().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}
