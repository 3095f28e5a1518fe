//! What the organisation's papers will ask for and is not there yet.

use nastavnik_domain::organization::Fields;
use nastavnik_domain::vocabulary::OrganizationKind;

use super::{Missing, Screen};

pub(super) fn list(fields: &Fields) -> Vec<Missing> {
    let mut found = Vec::new();
    let mut need = |empty: bool, label: &str, why: &str| {
        if empty {
            found.push(Missing { label: label.into(), why: why.into(), screen: Screen::Settings, id: None });
        }
    };
    let school = fields.kind == Some(OrganizationKind::School);
    need(fields.full_name.is_empty(), "Полное название", "Печатается в приказах и согласиях");
    need(
        fields.director_id.is_none(),
        if school { "Директор" } else { "Руководитель" },
        "Подписывает приказы",
    );
    need(fields.curator_id.is_none(), "Куратор", "От его имени ведётся журнал");
    need(fields.place.is_empty(), "Место издания приказов", "Ставится под датой приказа");
    need(school && fields.department.is_empty(), "Отдел образования", "Туда уходят реестры и отчёты");
    found
}
