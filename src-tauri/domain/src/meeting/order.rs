//! The usual order of a pair's meetings: знакомство → пробная → планирование → работа → итоговая.
//! It only suggests and hints: a pair may go its own way.

use super::Kind;
use crate::Day;

/// Days before a pair's end when its results are to be summed up.
const LAST_DAYS: i32 = 14;

/// What comes after the meetings before, on a day of a pair that works until `end`.
pub fn next(before: &[Kind], day: Day, end: Day) -> Kind {
    let had = |kind| before.contains(&kind);
    if !had(Kind::Acquaintance) && before.is_empty() {
        Kind::Acquaintance
    } else if day.days_until(end) <= LAST_DAYS && had(Kind::Work) && !had(Kind::Final) {
        Kind::Final
    } else {
        match before.iter().filter(|kind| **kind != Kind::Final).max() {
            Some(Kind::Acquaintance) => Kind::Trial,
            Some(Kind::Trial) => Kind::Planning,
            _ => Kind::Work,
        }
    }
}

/// Words about a kind that is out of its usual turn; none when all is as usual.
pub fn hint(kind: Kind, before: &[Kind]) -> Option<&'static str> {
    let had = |kind| before.contains(&kind);
    match kind {
        Kind::Acquaintance if had(kind) => Some("Знакомство у этой пары уже было."),
        Kind::Acquaintance if !before.is_empty() => Some("Обычно знакомство бывает первым."),
        Kind::Trial if had(Kind::Work) => Some("Пара уже работает вместе: пробная встреча обычно раньше."),
        Kind::Final if had(kind) => Some("Итоговая встреча у этой пары уже была."),
        Kind::Final if !had(Kind::Work) => Some("До итоговой обычно бывает совместная работа."),
        _ if had(Kind::Final) => Some("Итоговая встреча у этой пары уже была."),
        Kind::Trial | Kind::Planning | Kind::Work if before.is_empty() => {
            Some("Это первая встреча: обычно начинают со знакомства.")
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Kind::*;

    #[test]
    fn each_kind_leads_to_the_next() {
        let check = |before: &[Kind], on: &str, expected| {
            let (day, end) = (on.parse().unwrap(), "2027-05-31".parse().unwrap());
            assert_eq!(next(before, day, end), expected, "{before:?} {on}");
        };
        check(&[], "2026-09-10", Acquaintance);
        check(&[Acquaintance], "2026-09-20", Trial);
        check(&[Acquaintance, Trial], "2026-09-30", Planning);
        check(&[Acquaintance, Planning], "2026-09-30", Work);
        check(&[Acquaintance, Trial, Planning], "2026-10-10", Work);
        check(&[Work], "2026-10-10", Work);
        check(&[Acquaintance, Work], "2027-05-16", Work);
        check(&[Acquaintance, Work], "2027-05-17", Final);
        check(&[Acquaintance, Work, Final], "2027-05-20", Work);
        check(&[Acquaintance, Trial], "2027-05-20", Planning);
    }

    #[test]
    fn odd_order_is_hinted_at() {
        let check = |kind, before: &[Kind], odd| {
            assert_eq!(hint(kind, before).is_some(), odd, "{kind:?} after {before:?}");
        };
        check(Acquaintance, &[], false);
        check(Trial, &[Acquaintance], false);
        check(Planning, &[Acquaintance], false);
        check(Work, &[Acquaintance, Planning], false);
        check(Final, &[Acquaintance, Work], false);
        check(Work, &[], true);
        check(Acquaintance, &[Acquaintance], true);
        check(Trial, &[Acquaintance, Work], true);
        check(Final, &[Acquaintance], true);
        check(Work, &[Work, Final], true);
    }
}
