//! Rows of the registers for Excel, in the order and under the filter of the lists on the screen.

use nastavnik_domain::letters::fold;
use nastavnik_domain::pair::listing::Query as PairQuery;
use nastavnik_domain::person::Fields as Person;
use nastavnik_domain::person::listing::{Query, Row};
use nastavnik_domain::register::{MenteeRow, MentorRow, PairRow, Tie};
use nastavnik_domain::vocabulary::{Form, PersonKind, Role};
use nastavnik_domain::{Day, mentor};

use crate::mentor::day;
use crate::record::{self, all, one};
use crate::transact::Read;
use crate::{Error, Result, mentee, organization, pair, person, qualification};

/// «База наставников».
pub fn mentors(read: &Read, query: &Query, today: Day) -> Result<Vec<MentorRow>> {
    mentors_of(read, &person::ids(read, &whole(query))?, today)
}

/// The rows of these people.
pub fn mentors_of(read: &Read, ids: &[String], today: Day) -> Result<Vec<MentorRow>> {
    let own = own_name(read)?;
    let row = |id: &String| -> Result<MentorRow> {
        let (person, organization) = card(read, id)?;
        let profile =
            crate::mentor::get(read, id)?.map_or_else(mentor::Fields::default, |found| found.fields);
        let category = person.category.map(|category| category.label().to_owned());
        Ok(MentorRow {
            contacts: contacts(&person),
            place: place(&person, &organization, &own),
            teaching_years: person.teaching_years(today),
            category: category.unwrap_or_default(),
            ties: ties(read, id, Role::Mentor, &own)?,
            name: person.name().full(),
            position: person.position,
            subject: person.subject,
            education: person.education,
            courses: courses(read, id, person.courses)?,
            competencies: profile.competencies,
            achievements: profile.achievements,
            interests: profile.interests,
            wanted_age: profile.wanted_age,
            time_resource: profile.time_resource,
            entered_on: profile.entered_on,
            finished_on: profile.finished_on,
            results: profile.results,
            link: profile.link,
        })
    };
    ids.iter().map(row).collect()
}

/// «База наставляемых».
pub fn mentees(read: &Read, query: &Query) -> Result<Vec<MenteeRow>> {
    mentees_of(read, &person::ids(read, &whole(query))?)
}

/// The rows of these people.
pub fn mentees_of(read: &Read, ids: &[String]) -> Result<Vec<MenteeRow>> {
    let own = own_name(read)?;
    let row = |id: &String| -> Result<MenteeRow> {
        let (person, _) = card(read, id)?;
        let (profile, mut requests) = match mentee::get(read, id)? {
            Some(found) => (found.fields, found.requests),
            None => Default::default(),
        };
        requests.extend(Some(profile.request_text).filter(|text| !text.is_empty()));
        Ok(MenteeRow {
            name: person.name().full(),
            contacts: contacts(&person),
            birth_year: person.birth_year,
            request: requests.join("; "),
            entered_on: profile.entered_on,
            finished_on: profile.finished_on,
            results: profile.results,
            link: profile.link,
            completion_mark: profile.completion_mark,
            ties: ties(read, id, Role::Mentee, &own)?,
        })
    };
    ids.iter().map(row).collect()
}

/// «Пары и группы».
pub fn pairs(read: &Read, query: &PairQuery, today: Day) -> Result<Vec<PairRow>> {
    let whole = PairQuery { offset: 0, limit: u32::MAX, ..query.clone() };
    let row = |row: nastavnik_domain::pair::listing::Row| -> Result<PairRow> {
        let card = pair::get(read, &row.id)?;
        let named = |members: Vec<nastavnik_domain::pair::listing::Member>| {
            let lines = members.into_iter().map(|member| match member.detail.is_empty() {
                true => member.name,
                false => format!("{}, {}", member.name, member.detail),
            });
            lines.collect()
        };
        Ok(PairRow {
            title: row.title,
            mentors: named(row.mentors),
            mentees: named(row.mentees),
            form: row.form,
            model: row.model,
            kinds: row.kinds,
            start: row.start,
            end: row.end,
            status: row.status,
            order_number: card.order_number,
            ordered_on: card.ordered_on,
            finished_on: card.finished_on,
            result: if card.result.is_empty() { card.reason } else { card.result },
        })
    };
    pair::rows(read, &whole, today)?.into_iter().map(row).collect()
}

/// Every line of a list of people.
pub fn people(read: &Read, query: &Query) -> Result<Vec<Row>> {
    person::rows(read, &whole(query))
}

fn whole(query: &Query) -> Query {
    Query { offset: 0, limit: u32::MAX, ..query.clone() }
}

/// A person and the name of their organisation; empty for the school's own.
fn card(read: &Read, id: &str) -> Result<(Person, String)> {
    let sql = "SELECT p.*, o.short_name AS organization FROM person p
               LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id = ?";
    let card = one(read, sql, [id], |row| {
        Ok((record::read(row)?, row.get::<_, Option<String>>("organization")?.unwrap_or_default()))
    })?;
    card.ok_or(Error::NotFound { what: "person" })
}

/// What the card says in words, then the courses about mentoring that have rows of their own; a
/// course that the words name already is not said twice.
pub(crate) fn courses(read: &Read, id: &str, words: String) -> Result<String> {
    let known = fold(&words);
    let rows = qualification::about_mentoring(read, id)?;
    let rows = rows.iter().filter(|row| !known.contains(&fold(&row.title))).map(|row| row.line());
    let parts: Vec<String> = Some(words).filter(|words| !words.is_empty()).into_iter().chain(rows).collect();
    Ok(parts.join("\n"))
}

fn own_name(read: &Read) -> Result<String> {
    Ok(organization::own(read)?.map(|own| own.fields.short_name).unwrap_or_default())
}

/// A pupil's are those of the representative (DOMAIN §2).
pub(crate) fn contacts(person: &Person) -> String {
    let own = [&person.phone, &person.email];
    let representative = [&person.representative, &person.representative_role, &person.representative_phone];
    let of_pupil =
        person.kind == Some(PersonKind::Pupil) && representative.iter().any(|part| !part.is_empty());
    let parts: Vec<_> =
        if of_pupil { representative.into_iter().collect() } else { own.into_iter().collect() };
    parts.into_iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join("\n")
}

fn place(person: &Person, organization: &str, own: &str) -> String {
    let place = match person.kind {
        Some(PersonKind::Student) if !person.study_place.is_empty() => person.study_place.clone(),
        _ if !organization.is_empty() => organization.to_owned(),
        _ => own.to_owned(),
    };
    match person.kind {
        Some(PersonKind::Pupil) if !person.class.is_empty() => {
            format!("{place}, {}\u{a0}класс", person.class)
        }
        _ => place,
    }
}

/// A person's pairs, archived ones left out, with the people on the other side.
pub(crate) fn ties(read: &Read, person: &str, role: Role, own: &str) -> Result<Vec<Tie>> {
    let sql = "SELECT pair.id, form, coalesce(finished_on, \"end\") AS until, result FROM pair
               JOIN pair_member m ON m.pair_id = pair.id WHERE m.person_id = ? AND m.role = ?
               AND pair.archived_on IS NULL ORDER BY pair.start, pair.id";
    let pairs: Vec<(String, String, Option<Day>, String)> = all(read, sql, [person, role.code()], |row| {
        Ok((row.get(0)?, row.get(1)?, day(row, "until")?, row.get(3)?))
    })?;
    let other = if role == Role::Mentor { Role::Mentee } else { Role::Mentor };
    let tie = |(id, form, end, result): (String, String, Option<Day>, String)| -> Result<Tie> {
        let sql =
            "SELECT p.*, o.short_name AS organization FROM pair_member m JOIN person p ON p.id = m.person_id
                   LEFT JOIN organization o ON o.id = p.organization_id
                   WHERE m.pair_id = ? AND m.role = ? ORDER BY m.position";
        let others: Vec<(String, String)> = all(read, sql, [id.as_str(), other.code()], |row| {
            let fields: Person = record::read(row)?;
            let organization: Option<String> = row.get("organization")?;
            Ok((fields.name().full(), place(&fields, &organization.unwrap_or_default(), own)))
        })?;
        let (others, places) = others.into_iter().unzip();
        Ok(Tie { others, places, form: Form::from_code(&form).unwrap_or(Form::TeacherTeacher), end, result })
    };
    pairs.into_iter().map(tie).collect()
}
