//! What a document is about, in a line of the register.

use nastavnik_domain::plural::count;
use nastavnik_domain::writing::{Family, Fields, Kind, Subject};
use nastavnik_store::{Read, organization, pair, roadmap, survey};

use crate::Fault;
use crate::person::short_name;
use crate::roadmap::short;

pub(crate) fn heading(store: &Read, fields: &Fields) -> Result<String, Fault> {
    let kind = fields.kind.unwrap_or(Kind::PairsOrder);
    let about = match (kind.subject(), fields.pairs.as_slice()) {
        // one mentor signs an agreement for each pair: the pair tells them apart
        (Subject::Person, [only]) if kind == Kind::LabourAgreement => Some(pair::title(store, only)?),
        (Subject::Person, _) => fields.person_id.as_deref().map(|id| short_name(store, id)).transpose()?,
        (Subject::Partner, _) => {
            fields.partner_id.as_deref().map(|id| organization::short_name(store, id)).transpose()?
        }
        (Subject::Roadmap, _) => match &fields.roadmap_id {
            Some(id) => Some(short(&roadmap::get(store, id)?.fields.title)),
            None => None,
        },
        (Subject::Survey, _) => match &fields.survey_id {
            Some(id) => Some(survey::get(store, id)?.fields.title),
            None => None,
        },
        _ if kind == Kind::DistrictNote => {
            fields.until.map(|until| fields.period(until).of_year(fields.school_year))
        }
        (_, [only]) => {
            let title = pair::title(store, only)?;
            // Of one of a group: the papers of the others have the same title.
            match fields.person_id.as_deref().filter(|_| kind.family() == Family::Work) {
                Some(one) => Some(format!("{title}, {}", short_name(store, one)?)),
                None => Some(title),
            }
        }
        (_, []) => None,
        (_, many) => Some(count(many.len(), ["пара", "пары", "пар"])),
    };
    Ok(match about {
        Some(about) if kind == Kind::DistrictNote => format!("{} {about}", kind.label()),
        // The title of a questionnaire says already that it is one.
        Some(about) if kind.subject() == Subject::Survey => about,
        Some(about) => format!("{}: {about}", kind.label()),
        None => kind.label().to_owned(),
    })
}
