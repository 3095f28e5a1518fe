//! After signing: numbers, days, consents and acquaintance in one step. The pairs become «действует».

use nastavnik_domain::Day;
use nastavnik_domain::plural::count;
use nastavnik_domain::vocabulary::PersonKind;
use nastavnik_domain::writing::{Kind, Status};
use nastavnik_store::{Done, document};
use serde::Deserialize;
use ts_rs::TS;

use crate::document::{of_pair, signed};
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "PackageSign", optional_fields = nullable)]
pub struct Sign {
    /// The order.
    id: String,
    number: String,
    day: Option<Day>,
    /// Of all consents and agreements; the order's day without it.
    consented_on: Option<Day>,
    /// Of all who have to read the order; nobody is marked without it.
    acquainted_on: Option<Day>,
    /// Papers of the package that have not been signed yet: they stay drafts.
    #[serde(default)]
    #[ts(optional, as = "Option<_>")]
    without: Vec<String>,
}

pub fn sign(app: &mut App, arg: Sign) -> Result<Done<Empty>, Fault> {
    let (store, today) = (app.store()?, app.today());
    let order = document::get(store, &arg.id)?;
    let consented = arg.consented_on.or(arg.day);
    for (field, day) in [("consented_on", consented), ("acquainted_on", arg.acquainted_on)] {
        if day.is_some_and(|day| day > today) {
            return Err(Fault::field(field, "Этот день ещё не наступил."));
        }
    }
    let signed_order = signed(store, &arg.id, &arg.number, arg.day, today)?;
    // Consents are written first: the pairs then stand where the order finds them.
    let mut ready = Vec::new();
    let mut agreements = 0;
    let papers = document::of_package(store, &arg.id)?.into_iter();
    for paper in papers.filter(|one| one.status == Status::Draft && !arg.without.contains(&one.id)) {
        // Agreements of one order are numbered after it: «45-ОД/1».
        let number = if paper.kind == Kind::LabourAgreement {
            agreements += 1;
            format!("{}/{agreements}", arg.number.trim())
        } else {
            String::new()
        };
        ready.push(signed(store, &paper.id, &number, consented, today)?);
    }
    ready.push(signed_order);
    let label = format!("Подписан комплект: {}", count(ready.len(), ["документ", "документа", "документов"]));
    let mut readers = Vec::new();
    for id in &order.fields.pairs {
        let found = of_pair(store, id, today)?;
        for member in found.mentors.into_iter().chain(found.mentees) {
            let employee = matches!(member.person.fields.kind, Some(PersonKind::Teacher | PersonKind::Head));
            if employee && !readers.contains(&member.person.id) {
                readers.push(member.person.id);
            }
        }
    }
    let work = app.work.begin("Подписываю документы");
    app.transact("package.sign", &label, |tx| {
        for (number, one) in ready.iter().enumerate() {
            work.at(number, ready.len())?;
            one.write(tx, today)?;
        }
        if let Some(on) = arg.acquainted_on {
            for person in &readers {
                document::acquaint(tx, &arg.id, person, Some(on))?;
            }
        }
        Ok(Empty {})
    })
}
