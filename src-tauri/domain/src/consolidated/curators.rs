//! The base of curators (DOMAIN §1): who answers for mentoring in each school.

use serde::Serialize;

use super::School;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[ts(rename = "ConsolidatedCurator")]
pub struct Curator {
    pub school: String,
    /// With the position, as the school gives it; empty where it has none.
    pub name: String,
    pub order: String,
    /// Only where the school has said it.
    pub phone: String,
    pub email: String,
}

/// Of the schools that have sent, in their order.
pub fn curators(schools: &[School]) -> Vec<Curator> {
    let of = |school: &School| Curator {
        school: school.name.to_owned(),
        name: school.fact("curator"),
        order: school.fact("curator_order"),
        phone: school.fact("phone"),
        email: school.fact("email"),
    };
    schools.iter().map(of).collect()
}
