//! What can be written: the kinds by families.

use nastavnik_domain::vocabulary::{Choice, OrganizationKind};
use nastavnik_domain::writing::{Family, Kind, Subject};
use nastavnik_store::organization;
use serde::Serialize;
use ts_rs::TS;

use crate::state::Nothing;
use crate::{App, Fault};

#[derive(Serialize, TS)]
pub struct DocumentFamilyList {
    family: Family,
    label: String,
    kinds: Vec<DocumentKindChoice>,
}

#[derive(Serialize, TS)]
pub struct DocumentKindChoice {
    code: Kind,
    label: String,
    subject: Subject,
    numbered: bool,
}

/// A school is not offered what only a district writes.
pub fn kinds(app: &App, _: Nothing) -> Result<Vec<DocumentFamilyList>, Fault> {
    let own = organization::own(app.store()?)?;
    let district = own.is_some_and(|own| own.fields.kind == Some(OrganizationKind::District));
    let offered = |kind: &Kind| district || *kind != Kind::DistrictNote;
    let of = |family: &Family| {
        let kinds = Kind::ALL.iter().filter(|kind| kind.family() == *family && offered(kind));
        DocumentFamilyList {
            family: *family,
            label: family.label().into(),
            kinds: kinds.map(|kind| choice(*kind)).collect(),
        }
    };
    Ok(Family::ALL.iter().map(of).collect())
}

fn choice(kind: Kind) -> DocumentKindChoice {
    let Choice { label, .. } = Choice { code: kind.code().into(), label: kind.label().into() };
    DocumentKindChoice { code: kind, label, subject: kind.subject(), numbered: kind.numbered() }
}
