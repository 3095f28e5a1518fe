//! A pair's life as a function of its facts: nothing contradictory can be stored.

use crate::Day;
use crate::vocabulary::PairStatus;

/// The dated facts of a pair's life, each empty until it has happened.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Life {
    /// One for each member: the day of their consent.
    pub consents: Vec<Option<Day>>,
    pub ordered_on: Option<Day>,
    pub started_on: Option<Day>,
    pub finished_on: Option<Day>,
    /// The pair ended before its time.
    pub stopped: bool,
}

/// Where a pair stands. The latest fact counts: an order may be signed while a consent is
/// still missing (it warns and does not block, DOMAIN §5).
pub fn status(life: &Life) -> PairStatus {
    if life.finished_on.is_some() {
        return if life.stopped { PairStatus::Stopped } else { PairStatus::Completed };
    }
    if life.started_on.is_some() {
        return PairStatus::Active;
    }
    if life.ordered_on.is_some() {
        return PairStatus::Ordered;
    }
    if !life.consents.is_empty() && life.consents.iter().all(Option::is_some) {
        return PairStatus::Consented;
    }
    PairStatus::Proposed
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_fact_counts() {
        let day = "2026-11-22".parse().ok();
        let check = |life: Life, expected| assert_eq!(status(&life), expected);
        check(Life::default(), PairStatus::Proposed);
        check(Life { consents: vec![day, None], ..Life::default() }, PairStatus::Proposed);
        check(Life { consents: vec![day, day], ..Life::default() }, PairStatus::Consented);
        check(Life { consents: vec![None], ordered_on: day, ..Life::default() }, PairStatus::Ordered);
        check(Life { started_on: day, ..Life::default() }, PairStatus::Active);
        check(Life { started_on: day, finished_on: day, ..Life::default() }, PairStatus::Completed);
        check(Life { finished_on: day, stopped: true, ..Life::default() }, PairStatus::Stopped);
    }
}
