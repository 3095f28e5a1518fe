//! What a document is written from, out of the file.

use nastavnik_domain::Day;
use nastavnik_domain::consolidated::{District, district};
use nastavnik_domain::pair::Fields as PairFields;
use nastavnik_domain::pair::listing::Query as PairQuery;
use nastavnik_domain::person::listing::{Query as PersonQuery, View};
use nastavnik_domain::vocabulary::{Form, OrganizationKind};
use nastavnik_domain::writing::{
    Agreement, Change, Facts, Fields, Kind, Member, Organization, Pair, Person, Reference, Roadmap,
    RoadmapLine,
};
use nastavnik_store::document::{agreement, reference};
use nastavnik_store::roadmap::{activity, section};
use nastavnik_store::{Read, mentee, organization, pair, person, register, roadmap, survey};

use super::{settings, work, year};
use crate::{Fault, consolidated};

/// The facts of a document; `today` decides only what is still to come.
pub(crate) fn gather(store: &Read, fields: &Fields, today: Day) -> Result<Facts, Fault> {
    let kind = fields.kind.unwrap_or(Kind::PairsOrder);
    let own = organization::own(store)?;
    let of = |id: &Option<String>| id.as_deref().map(|id| find(store, id)).transpose();
    let own = own.map(|own| own.fields).unwrap_or_default();
    let mut facts = Facts {
        director: of(&own.director_id)?,
        curator: of(&own.curator_id)?,
        organization: own,
        number: fields.number.clone(),
        day: fields.day,
        school_year: fields.school_year,
        pairs: fields.pairs.iter().map(|id| of_pair(store, id, today)).collect::<Result<_, _>>()?,
        person: of(&fields.person_id)?,
        partner: fields.partner_id.as_deref().map(|id| partner(store, id)).transpose()?,
        roadmap: fields.roadmap_id.as_deref().map(|id| of_roadmap(store, id)).transpose()?,
        survey: fields
            .survey_id
            .as_deref()
            .map(|id| survey::get(store, id))
            .transpose()?
            .map(|one| one.fields),
        change: Change {
            reason: fields.reason.clone(),
            on: fields.changes_on,
            until: fields.until,
            replacement: of(&fields.replacement_id)?,
        },
        references: references(store, kind, fields.day.unwrap_or(today))?,
        settings: settings::get(store)?,
        ..Facts::default()
    };
    if matches!(kind, Kind::CuratorSheet | Kind::CuratorReport) {
        let scores = survey::criteria::list(store, fields.school_year)?;
        facts.scores = scores.into_iter().map(|one| (one.criterion, one.score)).collect();
    }
    registers(store, kind, fields.school_year, today, &mut facts)?;
    if kind == Kind::DistrictNote && facts.organization.kind == Some(OrganizationKind::District) {
        facts.district = Some(schools(store, fields, today)?);
    }
    match kind {
        Kind::Programme | Kind::MeetingJournal | Kind::MentorReport => {
            work::gather(store, fields.school_year, &mut facts)?;
        }
        Kind::CuratorReport | Kind::DistrictNote => {
            facts.year = Some(year::gather(store, fields.school_year, today)?);
        }
        _ => {}
    }
    Ok(facts)
}

/// What the schools have sent for the time of the note.
fn schools(store: &Read, fields: &Fields, today: Day) -> Result<District, Fault> {
    let period = fields.period(today);
    let gathered = consolidated::gather(store, fields.school_year, period)?;
    let (now, before) = (consolidated::schools(&gathered.sent), consolidated::schools(&gathered.before));
    Ok(district(period, &now, &before, gathered.silent))
}

fn partner(store: &Read, id: &str) -> Result<Organization, Fault> {
    Ok(organization::get(store, id)?.fields)
}

pub(crate) fn find(store: &Read, id: &str) -> Result<Person, Fault> {
    let found = person::get(store, id)?;
    let organization = match &found.fields.organization_id {
        Some(id) => organization::short_name(store, id)?,
        None => String::new(),
    };
    Ok(Person { id: id.to_owned(), fields: found.fields, organization })
}

pub(crate) fn of_pair(store: &Read, id: &str, today: Day) -> Result<Pair, Fault> {
    let found = pair::get(store, id)?;
    let row = pair::row(store, id, today)?;
    let consented = |person: &str| {
        row.mentors.iter().chain(&row.mentees).find(|member| member.person_id == person)?.consented_on
    };
    let member = |id: &String| -> Result<Member, Fault> {
        Ok(Member { person: find(store, id)?, consented_on: consented(id), agreement: None })
    };
    let PairFields { title, form, model, kinds, start, end, mentors, mentees, goal, .. } = found.fields;
    let mut of_mentors = mentors.iter().map(member).collect::<Result<Vec<_>, _>>()?;
    for mentor in &mut of_mentors {
        mentor.agreement = agreement::get(store, id, &mentor.person.id)?.map(agreed);
    }
    let mut requests: Vec<String> = Vec::new();
    for id in &mentees {
        if let Some(mentee) = mentee::get(store, id)? {
            requests.extend(mentee.requests);
            requests.extend(Some(mentee.fields.request_text).filter(|text| !text.is_empty()));
        }
    }
    requests.dedup();
    Ok(Pair {
        id: id.to_owned(),
        title,
        form: form.unwrap_or(Form::TeacherTeacher),
        model,
        kinds,
        start: start.unwrap_or(today),
        end: end.unwrap_or(today),
        goal,
        mentors: of_mentors,
        mentees: mentees.iter().map(member).collect::<Result<_, _>>()?,
        requests,
        order_number: found.order_number,
        ordered_on: found.ordered_on,
        finished_on: found.finished_on,
        result: found.result,
        programmes: Vec::new(),
        meetings: Vec::new(),
    })
}

fn agreed(kept: agreement::Fields) -> Agreement {
    let agreement::Fields { number, day, content, form, payment } = kept;
    Agreement { number, day, content, form, payment }
}

fn of_roadmap(store: &Read, id: &str) -> Result<Roadmap, Fault> {
    let found = roadmap::get(store, id)?.fields;
    let activities = activity::all_of(store, id)?;
    let inside = |section: Option<String>| {
        let there = activities.iter().filter(move |one| one.fields.section_id == section);
        there.map(|one| RoadmapLine {
            level: 0,
            number: one.fields.number.clone(),
            title: one.fields.title.clone(),
            deadline: one.fields.deadline.clone(),
            responsible: one.fields.responsible.clone(),
            result: one.fields.result.clone(),
        })
    };
    let mut lines: Vec<RoadmapLine> = inside(None).collect();
    for section in section::all_of(store, id)? {
        lines.push(RoadmapLine {
            level: section.level,
            number: section.number.clone(),
            title: section.title.clone(),
            ..RoadmapLine::default()
        });
        lines.extend(inside(Some(section.id)));
    }
    Ok(Roadmap { title: found.title, act: found.act, start: found.start, end: found.end, lines })
}

/// Those in force on the day of the document.
fn references(store: &Read, kind: Kind, day: Day) -> Result<Vec<Reference>, Fault> {
    let cited = reference::list(store)?.into_iter().filter(|one| {
        !one.archived && one.kinds.contains(&kind) && one.since.is_none_or(|since| since <= day)
    });
    Ok(cited
        .map(|one| Reference { code: one.id, genitive: one.genitive, instrumental: one.instrumental })
        .collect())
}

/// Whole registers, only for the papers that print or count them.
fn registers(store: &Read, kind: Kind, year: i16, today: Day, facts: &mut Facts) -> Result<(), Fault> {
    let people = |view| PersonQuery { view, limit: u32::MAX, ..PersonQuery::default() };
    let report = matches!(kind, Kind::CuratorReport | Kind::DistrictNote);
    if report || kind == Kind::MentorRegister {
        facts.mentors = register::mentors(store, &people(View::Mentors), today)?;
        facts.mentors.iter_mut().for_each(|row| row.contacts.clear());
    }
    if report || kind == Kind::MenteeRegister {
        facts.mentees = register::mentees(store, &people(View::Mentees))?;
        facts.mentees.iter_mut().for_each(|row| (row.contacts, row.birth_year) = (String::new(), None));
    }
    if report || kind == Kind::PairRegister {
        let query = PairQuery { school_year: Some(year), limit: u32::MAX, ..PairQuery::default() };
        facts.register = register::pairs(store, &query, today)?;
    }
    if report && facts.pairs.is_empty() {
        let query = PairQuery { school_year: Some(year), limit: u32::MAX, ..PairQuery::default() };
        for row in pair::rows(store, &query, today)? {
            facts.pairs.push(of_pair(store, &row.id, today)?);
        }
    }
    Ok(())
}
