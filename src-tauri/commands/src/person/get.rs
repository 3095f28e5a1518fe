//! A card with everything that is known of the person.

use nastavnik_domain::pair::listing as pairs;
use nastavnik_domain::person::Fields;
use nastavnik_domain::vocabulary::PersonKind;
use nastavnik_domain::{Day, mentee as mentee_rules, mentor as mentor_rules};
use nastavnik_store::{mentee, mentor, organization, pair, person};
use serde::Serialize;
use ts_rs::TS;

use super::Id;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct PersonCard {
    id: String,
    fields: Fields,
    organization: String,
    detail: String,
    archived_on: Option<Day>,
    /// The card that this one was merged into.
    merged_into: Option<String>,
    mentor: Option<MentorCard>,
    mentee: Option<MenteeCard>,
    /// All pairs over the years, the latest first.
    pairs: Vec<pairs::Row>,
    missing: Vec<MissingField>,
    /// Practices, courses, awards and events of theirs.
    counts: person::RecordCounts,
}

#[derive(Serialize, TS)]
pub struct MentorCard {
    fields: mentor_rules::Fields,
    paused_since: Option<Day>,
    pause_reason: String,
    /// Mentees in pairs that last.
    busy: u32,
}

#[derive(Serialize, TS)]
pub struct MenteeCard {
    fields: mentee_rules::Fields,
    /// Labels of the requests.
    requests: Vec<String>,
    paused_since: Option<Day>,
    pause_reason: String,
}

/// Something that a paper or a register will ask for.
#[derive(Serialize, TS)]
pub struct MissingField {
    field: String,
    label: String,
    why: String,
}

pub fn get(app: &App, arg: Id) -> Result<PersonCard, Fault> {
    let store = app.store()?;
    let person = person::get(store, &arg.id)?;
    let query = pairs::Query {
        person_id: Some(arg.id.clone()),
        sort: pairs::Sort::Start,
        descending: true,
        ..Default::default()
    };
    let organization = match &person.fields.organization_id {
        Some(id) => organization::short_name(store, id)?,
        None => String::new(),
    };
    let mentor = mentor::get(store, &arg.id)?.filter(|mentor| !mentor.removed);
    let mentee = mentee::get(store, &arg.id)?.filter(|mentee| !mentee.removed);
    Ok(PersonCard {
        missing: missing(&person.fields, mentor.is_some() || mentee.is_some()),
        detail: person.fields.role_line(),
        id: person.id,
        fields: person.fields,
        organization,
        archived_on: person.archived_on,
        merged_into: person.merged_into,
        mentor: mentor.map(|mentor| MentorCard {
            fields: mentor.fields,
            paused_since: mentor.paused_since,
            pause_reason: mentor.pause_reason,
            busy: mentor.busy,
        }),
        mentee: mentee.map(|mentee| MenteeCard {
            fields: mentee.fields,
            requests: mentee.requests,
            paused_since: mentee.paused_since,
            pause_reason: mentee.pause_reason,
        }),
        pairs: pair::rows(store, &query, app.today())?,
        counts: person::record_counts(store, Some(&arg.id), None)?,
    })
}

/// Only for those on a register: nobody has to fill in what nothing will ask for.
fn missing(fields: &Fields, on_register: bool) -> Vec<MissingField> {
    let mut missing = Vec::new();
    let mut need = |empty: bool, field: &str, label: &str, why: &str| {
        if empty && on_register {
            missing.push(MissingField { field: field.into(), label: label.into(), why: why.into() });
        }
    };
    need(fields.sex.is_none(), "sex", "Пол", "Нужен, чтобы верно склонять ФИО в приказах");
    match fields.kind {
        Some(PersonKind::Pupil) => {
            need(fields.class.is_empty(), "class", "Класс", "Нужен в приказе и в базе наставляемых");
            need(fields.birth_year.is_none(), "birth_year", "Год рождения", "Нужен в базе наставляемых");
            need(
                fields.representative.is_empty(),
                "representative",
                "Представитель",
                "Его согласие подписывают за несовершеннолетнего",
            );
        }
        Some(PersonKind::Student) => {
            need(fields.study_place.is_empty(), "study_place", "Место учёбы", "Нужно в приказе и в базах");
        }
        Some(PersonKind::Partner) => {
            need(
                fields.organization_id.is_none(),
                "organization_id",
                "Организация",
                "С ней заключают соглашение",
            );
            need(fields.position.is_empty(), "position", "Должность", "Нужна в приказе");
        }
        _ => need(fields.position.is_empty(), "position", "Должность", "Нужна в приказе"),
    }
    let contact =
        fields.phone.is_empty() && fields.email.is_empty() && fields.representative_phone.is_empty();
    need(contact, "phone", "Телефон или почта", "Контакты спрашивают в базах");
    missing
}
