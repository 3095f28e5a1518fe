//! When in a programme an item comes, counted in its months: «2-й месяц», «2–3-й месяцы», «до конца
//! 4-го месяца», «до 15-го числа 4-го месяца», «15-е число 4-го месяца», «весь срок». Anything else is
//! words that hold in every period: «ежемесячно», «по графику аттестации».

use std::fmt;

use serde::{Deserialize, Serialize};

/// Months are counted from 1.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(from = "String", into = "String")]
#[ts(type = "string")]
pub enum When {
    #[default]
    Whole,
    Months {
        from: u8,
        to: u8,
    },
    /// Without a day: until the month's end.
    By {
        month: u8,
        day: Option<u8>,
    },
    On {
        month: u8,
        day: u8,
    },
    Words(String),
}

const WHOLE: &str = "весь срок";

impl From<String> for When {
    fn from(text: String) -> When {
        read(&text).unwrap_or_else(|| When::Words(text.trim().to_owned()))
    }
}

impl From<When> for String {
    fn from(when: When) -> String {
        when.to_string()
    }
}

impl fmt::Display for When {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            When::Whole => f.write_str(WHOLE),
            When::Months { from, to } if from == to => write!(f, "{from}-й месяц"),
            When::Months { from, to } => write!(f, "{from}–{to}-й месяцы"),
            When::By { month, day: None } => write!(f, "до конца {month}-го месяца"),
            When::By { month, day: Some(day) } => write!(f, "до {day}-го числа {month}-го месяца"),
            When::On { month, day } => write!(f, "{day}-е число {month}-го месяца"),
            When::Words(words) => f.write_str(words),
        }
    }
}

fn read(text: &str) -> Option<When> {
    let text = text.replace(['-', '—'], "–").to_lowercase();
    let words: Vec<&str> = text.split_whitespace().collect();
    Some(match words.as_slice() {
        [] => When::Whole,
        ["весь", "срок"] => When::Whole,
        [month, "месяц"] => {
            let month = numbered(month, "й")?;
            When::Months { from: month, to: month }
        }
        [months, "месяцы"] => {
            let (from, to) = months.split_once('–')?;
            let (from, to) = (counted(from, MONTHS)?, numbered(to, "й")?);
            (from <= to).then_some(When::Months { from, to })?
        }
        ["до", "конца", month, "месяца"] => {
            When::By { month: numbered(month, "го")?, day: None }
        }
        ["до", day, "числа", month, "месяца"] => {
            When::By { month: numbered(month, "го")?, day: Some(day_of(day, "го")?) }
        }
        [day, "число", month, "месяца"] => {
            When::On { month: numbered(month, "го")?, day: day_of(day, "е")? }
        }
        _ => return None,
    })
}

/// Five years: no programme is longer.
pub(super) const MONTHS: u8 = 60;

/// «4-го», «4–го».
fn numbered(word: &str, ending: &str) -> Option<u8> {
    counted(word.strip_suffix(ending)?.strip_suffix('–')?, MONTHS)
}

fn day_of(word: &str, ending: &str) -> Option<u8> {
    counted(word.strip_suffix(ending)?.strip_suffix('–')?, 31)
}

fn counted(digits: &str, most: u8) -> Option<u8> {
    digits.parse().ok().filter(|number| (1..=most).contains(number))
}

impl When {
    /// The last month that it names.
    pub(super) fn last(&self) -> u8 {
        match self {
            When::Months { to, .. } => *to,
            When::By { month, .. } | When::On { month, .. } => *month,
            When::Whole | When::Words(_) => 1,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_read_as_it_is_written() {
        for (text, when) in [
            ("весь срок", When::Whole),
            ("2-й месяц", When::Months { from: 2, to: 2 }),
            ("2–11-й месяцы", When::Months { from: 2, to: 11 }),
            ("до конца 4-го месяца", When::By { month: 4, day: None }),
            ("до 15-го числа 4-го месяца", When::By { month: 4, day: Some(15) }),
            ("15-е число 4-го месяца", When::On { month: 4, day: 15 }),
            ("ежемесячно", When::Words("ежемесячно".into())),
            ("По графику аттестации", When::Words("По графику аттестации".into())),
        ] {
            assert_eq!(When::from(text.to_owned()), when, "{text}");
            assert_eq!(when.to_string(), text);
        }
    }

    #[test]
    fn other_hands_and_slips() {
        assert_eq!(When::from("  2 - 3-й месяцы".to_owned()), When::Words("2 - 3-й месяцы".into()));
        assert_eq!(When::from("2-3–й месяцы".to_owned()), When::Months { from: 2, to: 3 });
        assert_eq!(When::from("3-2-й месяцы".to_owned()), When::Words("3-2-й месяцы".into()));
        for slip in ["0-й месяц", "61-й месяц", "до 32-го числа 1-го месяца", "-й месяц", "4-го месяца"]
        {
            assert_eq!(When::from(slip.to_owned()), When::Words(slip.into()));
        }
    }
}
