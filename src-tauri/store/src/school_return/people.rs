//! «Реестр наставников», «Реестр наставляемых»: everybody on the register, with the pairs of the year.

use std::collections::HashMap;

use nastavnik_domain::person::Fields;
use nastavnik_domain::person::listing::{Query, View};
use nastavnik_domain::school_return::{Row, Value};
use nastavnik_domain::vocabulary::PersonKind;
use nastavnik_domain::{mentee as mentee_profile, mentor as mentor_profile};

use super::Scope;
use super::pairs::{Member, Pair};
use crate::record::{self, one};
use crate::transact::Read;
use crate::{Error, Result, mentee, mentor, person, register};

pub fn mentors(read: &Read, scope: Scope, pairs: &[Pair]) -> Result<Vec<Row>> {
    let mut ties = ties(pairs, |pair| (&pair.mentors, &pair.mentees));
    let row = |id: String| -> Result<Row> {
        let (fields, place) = card(read, &id)?;
        let profile =
            mentor::get(read, &id)?.map_or_else(mentor_profile::Fields::default, |found| found.fields);
        let tie = ties.remove(&id).unwrap_or_default();
        let cells = vec![
            scope.name(kind(&fields), fields.name()).into(),
            register::contacts(&fields).into(),
            place.into(),
            fields.position.as_str().into(),
            fields.subject.as_str().into(),
            fields.teaching_years(scope.today).map(i64::from).into(),
            fields.category.map(|category| category.label()).into(),
            fields.courses.as_str().into(),
            profile.competencies.into(),
            profile.entered_on.into(),
            tie.others.into(),
            tie.forms.into(),
            profile.finished_on.into(),
            both(&profile.results, &tie.results),
            profile.link.into(),
        ];
        Ok(Row { id, level: 0, cells })
    };
    people(read, View::Mentors)?.into_iter().map(row).collect()
}

pub fn mentees(read: &Read, scope: Scope, pairs: &[Pair]) -> Result<Vec<Row>> {
    let mut ties = ties(pairs, |pair| (&pair.mentees, &pair.mentors));
    let row = |id: String| -> Result<Row> {
        let (fields, _) = card(read, &id)?;
        let (profile, mut requests) = match mentee::get(read, &id)? {
            Some(found) => (found.fields, found.requests),
            None => (mentee_profile::Fields::default(), Vec::new()),
        };
        requests.extend(Some(profile.request_text.clone()).filter(|text| !text.is_empty()));
        let tie = ties.remove(&id).unwrap_or_default();
        let cells = vec![
            scope.name(kind(&fields), fields.name()).into(),
            register::contacts(&fields).into(),
            fields.birth_year.map(i64::from).into(),
            fields.kind.map(|kind| kind.label()).into(),
            fields.role_line().into(),
            requests.join("; ").into(),
            profile.entered_on.into(),
            tie.others.into(),
            tie.forms.into(),
            profile.finished_on.into(),
            both(&profile.results, &tie.results),
            profile.link.into(),
            profile.completion_mark.into(),
        ];
        Ok(Row { id, level: 0, cells })
    };
    people(read, View::Mentees)?.into_iter().map(row).collect()
}

fn people(read: &Read, view: View) -> Result<Vec<String>> {
    person::ids(read, &Query { view, limit: u32::MAX, ..Query::default() })
}

fn kind(fields: &Fields) -> &'static str {
    fields.kind.map_or("", PersonKind::code)
}

/// A person and where they work or study: their organisation's name, the own one's where none is said.
fn card(read: &Read, id: &str) -> Result<(Fields, String)> {
    let sql = "SELECT p.*, coalesce(o.short_name, own.short_name, '') AS place FROM person p
               LEFT JOIN organization o ON o.id = p.organization_id LEFT JOIN organization own ON own.own = 1
               WHERE p.id = ?";
    let found =
        one(read, sql, [id], |row| Ok((record::read::<Fields>(row)?, row.get::<_, String>("place")?)))?;
    found.ok_or(Error::NotFound { what: "person" })
}

#[derive(Default)]
struct Tie {
    others: String,
    forms: String,
    results: String,
}

/// What the pairs of the year say of each person of one side.
fn ties(pairs: &[Pair], sides: impl Fn(&Pair) -> (&Vec<Member>, &Vec<Member>)) -> HashMap<String, Tie> {
    let mut found: HashMap<String, Tie> = HashMap::new();
    for pair in pairs {
        let (own, others) = sides(pair);
        for member in own {
            let tie = found.entry(member.person_id.clone()).or_default();
            others.iter().for_each(|other| add(&mut tie.others, &other.name));
            add(&mut tie.forms, pair.form.label());
            add(&mut tie.results, &pair.result);
        }
    }
    found
}

fn add(lines: &mut String, line: &str) {
    if line.is_empty() || lines.lines().any(|known| known == line) {
        return;
    }
    if !lines.is_empty() {
        lines.push('\n');
    }
    lines.push_str(line);
}

fn both(own: &str, of_pairs: &str) -> Value {
    let mut lines = own.to_owned();
    of_pairs.lines().for_each(|line| add(&mut lines, line));
    lines.into()
}
