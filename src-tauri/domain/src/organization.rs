//! The school or district of the file, its partners and other schools.

use serde::{Deserialize, Serialize};

use crate::vocabulary::OrganizationKind;
use crate::{Invalid, limits};

/// Everything about an organisation that is typed by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(default, deny_unknown_fields)]
#[ts(rename = "OrganizationFields", optional_fields = nullable)]
pub struct Fields {
    pub kind: Option<OrganizationKind>,
    /// As in the charter: «Муниципальное бюджетное общеобразовательное учреждение …».
    pub full_name: String,
    /// «МБОУ «Заречная СОШ»».
    pub short_name: String,
    /// «Заречный муниципальный район».
    pub district: String,
    /// The district's education department, to which reports go.
    pub department: String,
    pub address: String,
    /// Where orders are issued: «с. Заречное».
    pub place: String,
    pub phone: String,
    pub email: String,
    /// Lines above an order: founder, names, address, requisites.
    pub letterhead: String,
    /// The person who signs; the position and name come from their card.
    pub director_id: Option<String>,
    pub curator_id: Option<String>,
    pub note: String,
}

/// The fields tidied, or what is wrong with them.
pub fn check(mut fields: Fields) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    let lines = [
        ("short_name", &mut fields.short_name),
        ("district", &mut fields.district),
        ("department", &mut fields.department),
        ("address", &mut fields.address),
        ("place", &mut fields.place),
        ("phone", &mut fields.phone),
        ("email", &mut fields.email),
    ];
    for (field, text) in lines {
        *text = limits::line(field, text, &mut invalid);
    }
    let texts = [
        ("full_name", &mut fields.full_name),
        ("letterhead", &mut fields.letterhead),
        ("note", &mut fields.note),
    ];
    for (field, text) in texts {
        *text = limits::text(field, text, &mut invalid);
    }
    if fields.kind.is_none() {
        invalid.add("kind", "Выберите вид организации.");
    }
    if fields.short_name.is_empty() {
        invalid.add("short_name", "Укажите краткое название, например: МБОУ «Заречная СОШ».");
    }
    invalid.or(fields)
}
