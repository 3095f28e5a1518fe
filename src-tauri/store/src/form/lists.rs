//! Rows of a form's lists: people on the registers on a day, pairs that worked in a period, practices,
//! activities that fell due.

use std::collections::BTreeSet;

use nastavnik_domain::Day;
use nastavnik_domain::person::Fields as Person;
use nastavnik_domain::roadmap::state::Status;
use nastavnik_domain::vocabulary::{Form, Kind, Model, PairStatus, PersonKind, Role};
use rusqlite::named_params;

use super::figures::{ON_REGISTER, OWN_ROADMAP, Span, WORKING};
use crate::Result;
use crate::mentor::day;
use crate::record::{self, all};
use crate::transact::Read;

/// Ids of the mentors, by name.
pub fn mentors(read: &Read, span: &Span) -> Result<Vec<String>> {
    on_register(read, span, "mentor")
}

pub fn mentees(read: &Read, span: &Span) -> Result<Vec<String>> {
    on_register(read, span, "mentee")
}

fn on_register(read: &Read, span: &Span, table: &str) -> Result<Vec<String>> {
    let sql = format!(
        "SELECT p.id FROM {table} r JOIN person p ON p.id = r.person_id WHERE {ON_REGISTER} ORDER BY p.name_key, p.id"
    );
    all(read, &sql, named_params! { ":on": span.on.to_string() }, |row| Ok(row.get(0)?))
}

/// Full names of pupils, which leave the school only when they are asked for.
pub fn children(read: &Read) -> Result<BTreeSet<String>> {
    let sql = "SELECT surname, given, patronymic FROM person WHERE kind = 'pupil'";
    let names = all(read, sql, [], |row| Ok(record::read::<Person>(row)?.name().full()))?;
    Ok(names.into_iter().collect())
}

/// Somebody in a pair, as a form asks.
pub struct Member {
    pub name: String,
    /// The class of a pupil, the position of others.
    pub role: String,
}

pub struct PairLine {
    pub title: String,
    pub mentors: Vec<Member>,
    pub mentees: Vec<Member>,
    pub form: Option<Form>,
    pub model: Option<Model>,
    pub kinds: Vec<Kind>,
    pub start: Option<Day>,
    pub end: Option<Day>,
    pub status: Option<PairStatus>,
    pub order_number: String,
    pub ordered_on: Option<Day>,
    pub result: String,
    pub meetings: u32,
    /// Done of the items of its programmes that are not dropped.
    pub progress: Option<f64>,
}

/// Pairs and groups that worked, by the mentor's name.
pub fn pairs(read: &Read, span: &Span) -> Result<Vec<PairLine>> {
    let sql = format!(
        "SELECT pair.*, (SELECT p.name_key FROM pair_member m JOIN person p ON p.id = m.person_id
                WHERE m.pair_id = pair.id AND m.role = 'mentor' ORDER BY m.position LIMIT 1) AS mentor,
            (SELECT count(*) FROM meeting WHERE pair_id = pair.id AND status = 'held' AND day BETWEEN :start AND :on) AS meetings,
            (SELECT total(i.status = 'done') / nullif(total(i.status <> 'dropped'), 0) FROM programme g
                JOIN programme_item i ON i.programme_id = g.id WHERE g.pair_id = pair.id AND g.archived_on IS NULL) AS progress
         FROM pair WHERE {WORKING} ORDER BY mentor, pair.start, pair.id"
    );
    let params = named_params! {
        ":start": span.start.to_string(), ":on": span.on.to_string(), ":form": None::<&str>,
    };
    let rows = all(read, &sql, params, |row| {
        let codes: String = row.get("kinds")?;
        let (result, reason): (String, String) = (row.get("result")?, row.get("reason")?);
        let line = PairLine {
            title: row.get("title")?,
            mentors: Vec::new(),
            mentees: Vec::new(),
            form: Form::from_code(&row.get::<_, String>("form")?),
            model: row.get::<_, Option<String>>("model")?.and_then(|code| Model::from_code(&code)),
            kinds: codes.split(',').filter_map(Kind::from_code).collect(),
            start: day(row, "start")?,
            end: day(row, "end")?,
            status: PairStatus::from_code(&row.get::<_, String>("status")?),
            order_number: row.get("order_number")?,
            ordered_on: day(row, "ordered_on")?,
            result: if result.is_empty() { reason } else { result },
            meetings: row.get("meetings")?,
            progress: row.get("progress")?,
        };
        Ok((row.get::<_, String>("id")?, line))
    })?;
    let whole = |(id, line): (String, PairLine)| {
        Ok(PairLine {
            mentors: members(read, &id, Role::Mentor)?,
            mentees: members(read, &id, Role::Mentee)?,
            ..line
        })
    };
    rows.into_iter().map(whole).collect()
}

fn members(read: &Read, pair: &str, role: Role) -> Result<Vec<Member>> {
    let sql = "SELECT p.* FROM pair_member m JOIN person p ON p.id = m.person_id
               WHERE m.pair_id = ? AND m.role = ? ORDER BY m.position";
    all(read, sql, [pair, role.code()], |row| {
        let person: Person = record::read(row)?;
        let is_learner = matches!(person.kind, Some(PersonKind::Pupil | PersonKind::Student));
        let role = if is_learner { person.class.clone() } else { person.position.clone() };
        Ok(Member { name: person.name().full(), role })
    })
}

/// Title, author, code of the form, problem, description, results, link.
pub fn practices(read: &Read, span: &Span) -> Result<Vec<[String; 7]>> {
    let sql = "SELECT t.*, p.surname, p.given, p.patronymic FROM practice t LEFT JOIN person p ON p.id = t.author_id
               WHERE t.archived_on IS NULL AND t.day <= ? ORDER BY t.title COLLATE ru, t.id";
    all(read, sql, [span.on.to_string()], |row| {
        let text = |name: &str| row.get::<_, Option<String>>(name).map(Option::unwrap_or_default);
        let name = [text("surname")?, text("given")?, text("patronymic")?];
        let name = name.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let authors = [name, text("author")?].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
        let form = Form::from_code(&text("form")?).map(Form::label).unwrap_or_default().to_owned();
        Ok([
            text("title")?,
            authors.join(", "),
            form,
            text("problem")?,
            text("description")?,
            text("results")?,
            text("link")?,
        ])
    })
}

pub struct ActivityLine {
    pub number: String,
    pub title: String,
    pub deadline: String,
    pub responsible: String,
    pub result: String,
    /// Each moment of the period: what was marked and when.
    pub moments: Vec<(Status, Option<Day>)>,
    pub evidence: Vec<String>,
}

/// Activities of the roadmap that fell due in the period, in its order.
pub fn activities(read: &Read, span: &Span) -> Result<Vec<ActivityLine>> {
    let sql = format!(
        "SELECT activity.*, o.status, o.done_on, o.evidence, o.evidence_number, o.evidence_on
         FROM occurrence o JOIN activity ON activity.id = o.activity_id JOIN roadmap ON roadmap.id = activity.roadmap_id
         LEFT JOIN roadmap_section s ON s.id = activity.section_id
         WHERE {OWN_ROADMAP} AND o.\"end\" BETWEEN :start AND :end
         ORDER BY roadmap.start, roadmap.id, coalesce(s.position, -1), activity.position, o.\"end\", o.id"
    );
    let params = named_params! { ":start": span.start.to_string(), ":end": span.end.to_string() };
    let rows = all(read, &sql, params, |row| {
        let status = Status::from_code(&row.get::<_, String>("status")?).unwrap_or(Status::NotStarted);
        let (number, on): (String, Option<Day>) = (row.get("evidence_number")?, day(row, "evidence_on")?);
        let parts = [
            row.get::<_, String>("evidence")?,
            if number.is_empty() { number } else { format!("№ {number}") },
            on.map(|day| format!("от {}", day.short())).unwrap_or_default(),
        ];
        let evidence = parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let line = ActivityLine {
            number: row.get("number")?,
            title: row.get("title")?,
            deadline: row.get("deadline")?,
            responsible: row.get("responsible")?,
            result: row.get("result")?,
            moments: vec![(status, day(row, "done_on")?)],
            evidence: Some(evidence).filter(|text| !text.is_empty()).into_iter().collect(),
        };
        Ok((row.get::<_, String>("id")?, line))
    })?;
    // Several moments of one activity stand together.
    let mut lines: Vec<(String, ActivityLine)> = Vec::new();
    for (id, line) in rows {
        match lines.last_mut().filter(|(same, _)| *same == id) {
            Some((_, last)) => {
                last.moments.extend(line.moments);
                last.evidence.extend(line.evidence);
            }
            None => lines.push((id, line)),
        }
    }
    Ok(lines.into_iter().map(|(_, line)| line).collect())
}
