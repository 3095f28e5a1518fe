//! Numerators as the registers and the questionnaires have them, counted by the database.

use std::collections::BTreeSet;

use nastavnik_domain::indicator::{Group, SATISFIED, Tally, young_since};
use nastavnik_domain::survey::Role as Asked;
use nastavnik_domain::vocabulary::{PersonKind, Role};
use nastavnik_domain::{Day, school_year};
use rusqlite::named_params;

use crate::Result;
use crate::record::{all, one};
use crate::transact::Read;

/// A school year's pairs are those made by an order or begun whose time meets the year's. An order
/// whose pair was stopped before it began made nothing. A finished pair counts from the archive too,
/// an unfinished one was put there by a slip.
///
/// People in pairs of a school year, each once a role, with those who are alike put together; and the
/// partners whose people are mentors (unknown: mentors from partners of whom it is not said from
/// which). One pass over people gives both. They are read in the order of their keys, as they lie in
/// the file, and not pair by pair.
pub fn people(read: &Read, school_year: i16) -> Result<(Vec<Group>, Tally)> {
    let Some((first, last)) = bounds(school_year) else { return Ok(Default::default()) };
    let young = young_since(school_year).map(|day: Day| day.to_string());
    let sql = "WITH people AS (SELECT DISTINCT person_id, role FROM pair_member INDEXED BY pair_member_person
            WHERE pair_id IN (SELECT id FROM pair
                WHERE (started_on IS NOT NULL OR (ordered_on IS NOT NULL AND finished_on IS NULL))
                  AND (archived_on IS NULL OR finished_on IS NOT NULL)
                  AND coalesce(started_on, start) <= :last AND coalesce(finished_on, \"end\") >= :first))
         SELECT people.role, p.kind, coalesce(CAST(substr(p.birth_date, 1, 4) AS INTEGER), p.birth_year) AS born,
            iif(p.birth_date IS NULL AND p.birth_year IS NULL AND p.kind = 'pupil', p.class, '') AS class,
            p.teaching_since > :young AS young, iif(people.role = 'mentor', o.id, NULL) AS partner, count(*)
         FROM people CROSS JOIN person p ON p.id = people.person_id
            LEFT JOIN organization o ON o.id = p.organization_id AND o.kind = 'partner' GROUP BY 1, 2, 3, 4, 5, 6";
    let params = named_params! { ":first": first, ":last": last, ":young": young };
    let (mut groups, mut partners) = (Vec::new(), BTreeSet::new());
    let mut unknown = 0;
    all(read, sql, params, |row| {
        let (role, kind) = (row.get::<_, String>(0)?, row.get::<_, String>(1)?);
        let (Some(role), Some(kind)) = (Role::from_code(&role), PersonKind::from_code(&kind)) else {
            return Ok(());
        };
        let (birth_year, class, young, people) = (row.get(2)?, row.get(3)?, row.get(4)?, row.get(6)?);
        match row.get::<_, Option<String>>(5)? {
            Some(partner) => {
                partners.insert(partner);
            }
            None if role == Role::Mentor && kind == PersonKind::Partner => unknown += people,
            None => {}
        }
        groups.push(Group { role, kind, birth_year, class, young, people });
        Ok(())
    })?;
    Ok((groups, Tally { value: partners.len() as u32, unknown }))
}

/// Of the final questionnaires of a school year: how many are satisfied, and how many have said.
/// The question's code is the same in all of them. A questionnaire is an opinion: who has filled in two about two pairs has said it twice.
pub fn answers(read: &Read, school_year: i16, role: Asked) -> Result<(u32, u32)> {
    let sql = "SELECT count(*) FILTER (WHERE answer.number >= ?3), count(*)
        FROM response JOIN survey ON survey.id = response.survey_id
            JOIN answer ON answer.response_id = response.id AND answer.question = 'satisfied'
        WHERE response.school_year = ?1 AND response.complete = 1 AND survey.moment = 'after' AND survey.role = ?2
            AND answer.number IS NOT NULL";
    let found = one(read, sql, (school_year, role.code(), SATISFIED), |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(found.unwrap_or_default())
}

fn bounds(school_year: i16) -> Option<(String, String)> {
    school_year::bounds(school_year).map(|(first, last)| (first.to_string(), last.to_string()))
}
