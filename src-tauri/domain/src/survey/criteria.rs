//! The curator's sheet: nine criteria, their sum and its level (DOMAIN §4).

use crate::vocabulary::vocabulary;

vocabulary! {
    Criterion {
        Goals = "goals", "Программа соответствует цели и задачам, ради которых она составлена";
        Principles = "principles", "Работа ведётся в соответствии с принципами наставничества (добровольность, доверие, конфиденциальность, равенство сторон)";
        Approaches = "approaches", "Программа соответствует современным подходам и технологиям";
        Climate = "climate", "В паре (группе) комфортный психологический климат";
        Logic = "logic", "Деятельность наставника логична: её содержание соответствует целям и запросам наставляемого";
        Participants = "participants", "Участники удовлетворены участием в программе";
        Partners = "partners", "Партнёры удовлетворены участием в программе";
        Activity = "activity", "Наставляемые активны и заинтересованы в мероприятиях программы";
        Use = "use", "Наставляемые применяют полученные знания, умения и опыт в учёбе и работе";
    }
}

vocabulary! {
    #[ts(rename = "ProgrammeLevel")]
    Level {
        Optimal = "optimal", "оптимальный уровень";
        Acceptable = "acceptable", "допустимый уровень";
        Unacceptable = "unacceptable", "недопустимый уровень";
    }
}

/// The best score of a criterion.
pub const BEST: i32 = 2;

impl Level {
    /// From so many points, to so many.
    pub fn bounds(self) -> (i32, i32) {
        match self {
            Level::Optimal => (15, BEST * Criterion::ALL.len() as i32),
            Level::Acceptable => (9, 14),
            Level::Unacceptable => (0, 8),
        }
    }
}

/// The level of a whole sheet; one that is not filled in yet has none.
pub fn level(scores: &[i32]) -> Option<Level> {
    let sum: i32 = scores.iter().sum();
    let whole = scores.len() == Criterion::ALL.len();
    Level::ALL
        .iter()
        .copied()
        .filter(|_| whole)
        .find(|level| (level.bounds().0..=level.bounds().1).contains(&sum))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_sheet_has_a_level() {
        let check = |sum: i32, expected| {
            let scores: Vec<i32> = (0..9).map(|index| (sum - index * BEST).clamp(0, BEST)).collect();
            assert_eq!(scores.iter().sum::<i32>(), sum);
            assert_eq!(level(&scores), Some(expected), "{sum}");
        };
        for sum in 0..=8 {
            check(sum, Level::Unacceptable);
        }
        for sum in 9..=14 {
            check(sum, Level::Acceptable);
        }
        for sum in 15..=18 {
            check(sum, Level::Optimal);
        }
        assert_eq!(level(&[2; 8]), None);
        assert_eq!(level(&[]), None);
    }
}
