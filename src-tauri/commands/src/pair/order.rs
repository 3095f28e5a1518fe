//! The order (приказ) that makes the pair.

use nastavnik_domain::{Day, Invalid, limits};
use nastavnik_store::{Done, pair};
use serde::Deserialize;
use ts_rs::TS;

use super::lasting;
use crate::state::Empty;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Order {
    id: String,
    /// Free text: «45-ОД», «20/01-02».
    number: String,
    on: Option<Day>,
}

/// Missing consents warn on the card and do not block the order (DOMAIN §5).
pub fn order(app: &mut App, arg: Order) -> Result<Done<Empty>, Fault> {
    let found = lasting(app, &arg.id)?;
    let mut invalid = Invalid::default();
    let number = limits::line("number", &arg.number, &mut invalid);
    if number.is_empty() {
        invalid.add("number", "Укажите номер приказа.");
    }
    match arg.on {
        None => invalid.add("on", "Укажите дату приказа."),
        Some(on) if on > app.today() => invalid.add("on", "Дата приказа ещё не наступила."),
        Some(on) if found.fields.end.is_some_and(|end| on > end) => {
            invalid.add("on", "Приказ позже окончания срока пары. Проверьте дату.");
        }
        Some(_) => {}
    }
    invalid.or(())?;
    let label = format!("Приказ № {number}: {}", pair::title(app.store()?, &arg.id)?);
    app.transact("pair.order", &label, |tx| {
        pair::order(tx, &arg.id, &number, arg.on)?;
        Ok(Empty {})
    })
}
