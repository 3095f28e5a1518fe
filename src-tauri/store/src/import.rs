//! All that a list from outside is compared with: cards, profiles, organisations, pairs.

use nastavnik_domain::import::{Card, Known, Organization, Paired, Shown};
use nastavnik_domain::pair::Fields as PairFields;
use nastavnik_domain::register::{ends, results};
use nastavnik_domain::vocabulary::{OrganizationKind, Role};
use nastavnik_domain::{mentee, mentor};
use std::collections::HashMap;

use crate::mentor::day;
use crate::pair::kinds;
use crate::record::{self, all};
use crate::transact::Read;
use crate::{Result, organization, register, request};

/// Every card but those that were merged into another. `registers`: with what the registers show of
/// people's pairs, which costs a few queries a person.
pub fn known(read: &Read, registers: bool) -> Result<Known> {
    let own = organization::own(read)?.map(|own| own.fields).unwrap_or_default();
    let requests = request::list(read, false)?;
    let requests = requests.into_iter().map(|request| (request.id, request.label)).collect();
    let mut known =
        Known::new(&[own.short_name.clone(), own.full_name.clone()], organizations(read)?, requests);
    pairs(read)?.into_iter().for_each(|pair| known.add_pair(pair));
    let (mut mentors, mut mentees) = (mentors(read)?, mentees(read)?);
    let sql = "SELECT * FROM person WHERE merged_into IS NULL ORDER BY name_key, id";
    let cards: Vec<Card> = all(read, sql, [], |row| {
        let id: String = row.get("id")?;
        Ok(Card {
            fields: record::read(row)?,
            archived: day(row, "archived_on")?.is_some(),
            mentor: mentors.remove(&id),
            mentee: mentees.remove(&id),
            id,
            ..Card::default()
        })
    })?;
    for mut card in cards {
        let shown = |role: Role| -> Result<Shown> {
            let ties = register::ties(read, &card.id, role, &own.short_name)?;
            Ok(Shown { ends: ends(&ties), results: results(&ties), courses: String::new() })
        };
        if registers && card.mentor.is_some() {
            let courses = register::courses(read, &card.id, card.fields.courses.clone())?;
            card.as_mentor = Shown { courses, ..shown(Role::Mentor)? };
        }
        if registers && card.mentee.is_some() {
            card.as_mentee = shown(Role::Mentee)?;
        }
        known.add(card);
    }
    Ok(known)
}

fn organizations(read: &Read) -> Result<Vec<Organization>> {
    let one = |found: organization::Organization| Organization {
        id: found.id,
        partner: found.fields.kind == Some(OrganizationKind::Partner),
        short_name: found.fields.short_name,
        full_name: found.fields.full_name,
    };
    Ok(organization::others(read, false)?.into_iter().map(one).collect())
}

fn mentors(read: &Read) -> Result<HashMap<String, mentor::Fields>> {
    let sql = "SELECT * FROM mentor WHERE removed_on IS NULL";
    let found = all(read, sql, [], |row| Ok((row.get("person_id")?, record::read(row)?)))?;
    Ok(found.into_iter().collect())
}

fn mentees(read: &Read) -> Result<HashMap<String, mentee::Fields>> {
    let sql = "SELECT * FROM mentee WHERE removed_on IS NULL";
    let found = all(read, sql, [], |row| Ok((row.get("person_id")?, record::read(row)?)))?;
    let mut found: HashMap<String, mentee::Fields> = found.into_iter().collect();
    let sql = "SELECT person_id, request_id FROM mentee_request ORDER BY request_id";
    let requests: Vec<(String, String)> = all(read, sql, [], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (person, request) in requests {
        if let Some(fields) = found.get_mut(&person) {
            fields.requests.push(request);
        }
    }
    Ok(found)
}

fn pairs(read: &Read) -> Result<Vec<Paired>> {
    let sql = "SELECT * FROM pair WHERE archived_on IS NULL ORDER BY start, id";
    let mut found: Vec<Paired> = all(read, sql, [], |row| {
        let fields: PairFields = record::read(row)?;
        Ok(Paired {
            id: row.get("id")?,
            title: String::new(),
            fields: PairFields { kinds: kinds(&row.get::<_, String>("kinds")?), ..fields },
            order_number: row.get("order_number")?,
            ordered_on: day(row, "ordered_on")?,
            finished: day(row, "finished_on")?.is_some(),
        })
    })?;
    let places: HashMap<String, usize> =
        found.iter().enumerate().map(|(at, pair)| (pair.id.clone(), at)).collect();
    let sql = "SELECT m.pair_id, m.person_id, m.role, p.surname FROM pair_member m JOIN person p ON p.id = m.person_id
               ORDER BY m.pair_id, m.position";
    let members: Vec<(String, String, String, String)> =
        all(read, sql, [], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)))?;
    for (pair, person, role, surname) in members {
        let Some(pair) = places.get(&pair).and_then(|at| found.get_mut(*at)) else { continue };
        let between =
            match (pair.title.is_empty(), role == Role::Mentee.code() && pair.fields.mentees.is_empty()) {
                (true, _) => "",
                (_, true) => " — ",
                _ => ", ",
            };
        pair.title = format!("{}{between}{surname}", pair.title);
        if role == Role::Mentor.code() {
            pair.fields.mentors.push(person)
        } else {
            pair.fields.mentees.push(person)
        }
    }
    Ok(found)
}
