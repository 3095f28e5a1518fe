//! Pairs and groups of the year with their members; most other parts are made of them.

use std::collections::HashMap;

use nastavnik_domain::Day;
use nastavnik_domain::person::Name;
use nastavnik_domain::school_return::{Row, Value};
use nastavnik_domain::vocabulary::{Form, Kind, Model, PairStatus, Role};

use super::Scope;
use crate::Result;
use crate::mentor::day;
use crate::record::all;
use crate::transact::Read;

#[derive(Clone, Debug)]
pub struct Member {
    pub person_id: String,
    /// As far as the scope allows.
    pub name: String,
}

#[derive(Clone, Debug)]
pub struct Pair {
    pub id: String,
    pub title: String,
    pub form: Form,
    pub model: Option<Model>,
    pub kinds: Vec<Kind>,
    pub start: Option<Day>,
    pub end: Option<Day>,
    pub status: PairStatus,
    pub order_number: String,
    pub ordered_on: Option<Day>,
    pub finished_on: Option<Day>,
    pub result: String,
    pub mentors: Vec<Member>,
    pub mentees: Vec<Member>,
}

/// Those that work in some part of the year and are not in the archive, the earliest first.
pub fn pairs(read: &Read, scope: Scope) -> Result<Vec<Pair>> {
    let (first, last) = scope.bounds();
    let mut members = members(read, scope)?;
    let sql =
        r#"SELECT * FROM pair WHERE archived_on IS NULL AND start <= ?2 AND "end" >= ?1 ORDER BY start, id"#;
    all(read, sql, [&first, &last], |row| {
        let id: String = row.get("id")?;
        let (mentors, mentees) = members.remove(&id).unwrap_or_default();
        let (result, reason): (String, String) = (row.get("result")?, row.get("reason")?);
        let kinds: String = row.get("kinds")?;
        Ok(Pair {
            title: row.get("title")?,
            form: Form::from_code(&row.get::<_, String>("form")?).unwrap_or(Form::TeacherTeacher),
            model: row.get::<_, Option<String>>("model")?.and_then(|code| Model::from_code(&code)),
            kinds: kinds.split(',').filter_map(Kind::from_code).collect(),
            start: day(row, "start")?,
            end: day(row, "end")?,
            status: PairStatus::from_code(&row.get::<_, String>("status")?).unwrap_or(PairStatus::Proposed),
            order_number: row.get("order_number")?,
            ordered_on: day(row, "ordered_on")?,
            finished_on: day(row, "finished_on")?,
            result: if result.is_empty() { reason } else { result },
            id,
            mentors,
            mentees,
        })
    })
}

type Sides = (Vec<Member>, Vec<Member>);

fn members(read: &Read, scope: Scope) -> Result<HashMap<String, Sides>> {
    let (first, last) = scope.bounds();
    let sql = r#"SELECT m.pair_id, m.role, p.id, p.kind, p.surname, p.given, p.patronymic
        FROM pair JOIN pair_member m ON m.pair_id = pair.id JOIN person p ON p.id = m.person_id
        WHERE pair.archived_on IS NULL AND pair.start <= ?2 AND pair."end" >= ?1 ORDER BY m.pair_id, m.position"#;
    let mut found: HashMap<String, Sides> = HashMap::new();
    let lines: Vec<(String, String, Member)> = all(read, sql, [&first, &last], |row| {
        let (surname, given, patronymic): (String, String, String) = (row.get(4)?, row.get(5)?, row.get(6)?);
        let name = Name { surname: &surname, given: &given, patronymic: &patronymic };
        let name = scope.name(&row.get::<_, String>(3)?, name);
        Ok((row.get(0)?, row.get(1)?, Member { person_id: row.get(2)?, name }))
    })?;
    for (pair, role, member) in lines {
        let (mentors, mentees) = found.entry(pair).or_default();
        if role == Role::Mentor.code() { mentors.push(member) } else { mentees.push(member) }
    }
    Ok(found)
}

impl Pair {
    pub(super) fn mentor_names(&self) -> Value {
        names(&self.mentors)
    }

    pub(super) fn mentee_names(&self) -> Value {
        names(&self.mentees)
    }
}

fn names(members: &[Member]) -> Value {
    members.iter().map(|member| member.name.as_str()).collect::<Vec<_>>().join("\n").into()
}

/// «Пары и группы».
pub fn rows(pairs: &[Pair]) -> Vec<Row> {
    let row = |pair: &Pair| {
        let kinds: Vec<_> = pair.kinds.iter().map(|kind| kind.label()).collect();
        let order = match (pair.order_number.as_str(), pair.ordered_on) {
            ("", None) => String::new(),
            ("", Some(day)) => format!("от {}", day.short()),
            (number, None) => format!("№ {number}"),
            (number, Some(day)) => format!("№ {number} от {}", day.short()),
        };
        let cells = vec![
            pair.title.as_str().into(),
            pair.mentor_names(),
            pair.mentee_names(),
            pair.form.label().into(),
            pair.model.map(|model| model.label()).into(),
            kinds.join(", ").into(),
            pair.start.into(),
            pair.end.into(),
            order.into(),
            pair.status.label().into(),
            pair.result.as_str().into(),
        ];
        Row { id: pair.id.clone(), level: 0, cells }
    };
    pairs.iter().map(row).collect()
}
