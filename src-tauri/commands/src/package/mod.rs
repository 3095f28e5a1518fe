//! The package of chosen pairs: the order with all the papers that it rests on, as one set.

mod create;
mod export;
mod look;
mod remove;
mod sign;

pub use create::create;
pub use export::export;
pub use look::look;
pub use remove::remove;
pub use sign::sign;

use nastavnik_domain::Day;
use nastavnik_domain::vocabulary::{Framework, PersonKind};
use nastavnik_domain::writing::{Fields, Kind, Member, Pair};
use nastavnik_store::Read;

use crate::Fault;
use crate::document::of_pair;

/// The papers of these pairs, the order first; `data` adds consents to the processing of data.
fn papers(store: &Read, pairs: &[String], year: i16, data: bool, today: Day) -> Result<Vec<Fields>, Fault> {
    let found = pairs.iter().map(|id| of_pair(store, id, today)).collect::<Result<Vec<_>, _>>()?;
    if found.is_empty() {
        return Err(Fault::field("pairs", "Выберите пары или группы."));
    }
    let order = order(&found)?;
    let paper = |kind, pairs: Vec<String>, person: Option<&Member>| Fields {
        kind: Some(kind),
        school_year: year,
        pairs,
        person_id: person.map(|member| member.person.id.clone()),
        ..Fields::default()
    };
    let mut papers = vec![paper(order, pairs.to_vec(), None)];
    let mut seen: Vec<String> = Vec::new();
    for pair in &found {
        let own = vec![pair.id.clone()];
        for mentor in &pair.mentors {
            if mentor.consented_on.is_none() {
                papers.push(paper(Kind::MentorConsent, own.clone(), Some(mentor)));
            }
            let signed = mentor.agreement.as_ref().is_some_and(|agreement| agreement.day.is_some());
            if order == Kind::PairsOrder && mentor.person.organization.is_empty() && !signed {
                papers.push(paper(Kind::LabourAgreement, own.clone(), Some(mentor)));
            }
        }
        for mentee in pair.mentees.iter().filter(|mentee| mentee.consented_on.is_none()) {
            papers.push(paper(consent(mentee), own.clone(), Some(mentee)));
        }
        if data {
            for member in pair.mentors.iter().chain(&pair.mentees) {
                if !seen.contains(&member.person.id) {
                    seen.push(member.person.id.clone());
                    papers.push(paper(Kind::DataProcessing, own.clone(), Some(member)));
                }
            }
        }
    }
    Ok(papers)
}

/// Employees and pupils stand in different orders, on different ground.
fn order(pairs: &[Pair]) -> Result<Kind, Fault> {
    let employees = |pair: &Pair| pair.form.framework() == Framework::Employees;
    match (pairs.iter().all(employees), pairs.iter().any(employees)) {
        (true, _) => Ok(Kind::PairsOrder),
        (_, false) => Ok(Kind::PupilsOrder),
        _ => Err(Fault::field(
            "pairs",
            "Пары педагогов и пары обучающихся закрепляют разными приказами: у них разные основания. Выберите пары одного вида.",
        )),
    }
}

fn consent(mentee: &Member) -> Kind {
    match mentee.person.fields.kind {
        Some(PersonKind::Pupil) => Kind::ParentConsent,
        _ => Kind::MenteeConsent,
    }
}
