//! Numbers with words, in the case that a sentence asks for: «в течение трёх рабочих дней»,
//! «2 (два) наставляемых», «не позднее чем за три рабочих дня».

mod cardinal;
mod things;

pub use cardinal::{Gender, words};
pub use things::{
    COPIES, DAYS, GROUPS, HOURS, MEETINGS, MENTEES, MENTORS, MONTHS, PAIRS, SHEETS, Thing, WORKING_DAYS,
    YEARS,
};

use super::Case;

/// «три рабочих дня».
pub fn counted(n: u32, thing: &Thing, case: Case) -> String {
    format!("{} {}", words(n, thing.gender, thing.alive, case), thing.form(n, case))
}

/// «3 рабочих дня» with a non-breaking space.
pub fn figures(n: u32, thing: &Thing, case: Case) -> String {
    format!("{n}\u{a0}{}", thing.form(n, case))
}

/// «2 (два) наставляемых».
pub fn both(n: u32, thing: &Thing, case: Case) -> String {
    format!("{n}\u{a0}({}) {}", words(n, thing.gender, thing.alive, case), thing.form(n, case))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn things_agree_with_their_number() {
        let check = |n, thing: &Thing, case, expected| assert_eq!(counted(n, thing, case), expected);
        use Case::*;
        check(1, &WORKING_DAYS, Nominative, "один рабочий день");
        check(3, &WORKING_DAYS, Accusative, "три рабочих дня");
        check(3, &WORKING_DAYS, Genitive, "трёх рабочих дней");
        check(10, &WORKING_DAYS, Genitive, "десяти рабочих дней");
        check(5, &WORKING_DAYS, Accusative, "пять рабочих дней");
        check(21, &WORKING_DAYS, Accusative, "двадцать один рабочий день");
        check(2, &MENTEES, Nominative, "два наставляемых");
        check(2, &MENTEES, Accusative, "двух наставляемых");
        check(1, &MENTEES, Accusative, "одного наставляемого");
        check(22, &MENTEES, Accusative, "двадцать два наставляемых");
        check(5, &MENTORS, Dative, "пяти наставникам");
        check(2, &PAIRS, Nominative, "две пары");
        check(1, &PAIRS, Accusative, "одну пару");
        check(8, &PAIRS, Instrumental, "восемью парами");
        check(11, &PAIRS, Prepositional, "одиннадцати парах");
        check(2, &COPIES, Prepositional, "двух экземплярах");
        check(40, &HOURS, Genitive, "сорока часов");
        check(1, &YEARS, Accusative, "один год");
        check(5, &YEARS, Genitive, "пяти лет");
        check(0, &MEETINGS, Nominative, "ноль встреч");
        assert_eq!(both(2, &MENTEES, Nominative).replace('\u{a0}', " "), "2 (два) наставляемых");
        assert_eq!(figures(3, &DAYS, Accusative).replace('\u{a0}', " "), "3 дня");
    }
}
