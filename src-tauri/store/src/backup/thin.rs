//! Which copies are no longer needed: many of today, then one a day, a week, a month.

use std::collections::BTreeSet;

use jiff::civil::DateTime;

const LATEST: usize = 10;
const DAYS: i32 = 14;
const WEEKS: i32 = 10;
const MONTHS: usize = 36;

/// Indexes of the copies to remove. `moments` are the copies' times, the newest first; the
/// newest always stays.
pub(super) fn spare(now: DateTime, moments: &[DateTime]) -> Vec<usize> {
    let (mut days, mut weeks, mut months) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    let mut spare = Vec::new();
    for (i, moment) in moments.iter().enumerate() {
        let date = moment.date();
        let age = (now.date() - date).get_days();
        let week = date.iso_week_date();
        // The newest copy of each day, week and month comes first, so it is the one that stays.
        let day = days.insert(date) && age < DAYS;
        let week = weeks.insert((week.year(), week.week())) && age < WEEKS * 7;
        let month = months.insert((date.year(), date.month())) && months.len() <= MONTHS;
        if i >= LATEST && !day && !week && !month {
            spare.push(i);
        }
    }
    spare
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::ToSpan;

    #[test]
    fn keeps_many_new_and_few_old() {
        let now: DateTime = "2026-11-22T12:00:00".parse().unwrap();
        // A copy every six hours for two years.
        let moments: Vec<_> = (0..2920).map(|i| now.checked_sub((i * 6).hours()).unwrap()).collect();
        let spare = spare(now, &moments);
        let kept = moments.len() - spare.len();
        assert!((40..=60).contains(&kept), "{kept}");
        assert!(!spare.contains(&0));
        let of_today = (0..moments.len()).filter(|i| !spare.contains(i) && moments[*i].date() == now.date());
        assert_eq!(of_today.count(), 3);
        let oldest = moments.iter().enumerate().rfind(|(i, _)| !spare.contains(i)).unwrap().1;
        assert!(oldest.date() < "2024-12-31".parse().unwrap(), "{oldest}");
    }
}
