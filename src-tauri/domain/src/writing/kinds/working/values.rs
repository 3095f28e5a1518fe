//! The values of the placeholders that only working papers know.

use super::{pair, reports};
use crate::writing::{Facts, Kind, Placeholder, Values, sheet};

const PAIR: [Placeholder; 9] = [
    Placeholder { name: "наставник", example: "Зорина Лидия Павловна" },
    Placeholder { name: "наставника", example: "Зориной Лидии Павловны" },
    Placeholder {
        name: "наставляемый", example: "Вешняков Денис Андреевич"
    },
    Placeholder {
        name: "наставляемого", example: "Вешнякова Дениса Андреевича"
    },
    Placeholder { name: "пары", example: "наставнической пары" },
    Placeholder { name: "форма", example: "педагог–педагог" },
    Placeholder {
        name: "модель", example: "опытный педагог – молодой специалист"
    },
    Placeholder { name: "начало", example: "01.09.2026" },
    Placeholder { name: "окончание", example: "31.05.2027" },
];

const FIGURES: [Placeholder; 21] = [
    Placeholder { name: "пар", example: "12" },
    Placeholder { name: "завершено", example: "10" },
    Placeholder { name: "наставников", example: "9" },
    Placeholder { name: "наставляемых", example: "17" },
    Placeholder { name: "молодых специалистов", example: "3" },
    Placeholder { name: "обучающихся", example: "8" },
    Placeholder { name: "наставников в базе", example: "14" },
    Placeholder { name: "наставников с обучением", example: "6" },
    Placeholder { name: "наставляемых в базе", example: "21" },
    Placeholder { name: "программ", example: "11" },
    Placeholder { name: "программ в работе", example: "7" },
    Placeholder { name: "программ завершено", example: "3" },
    Placeholder { name: "заданий", example: "74" },
    Placeholder { name: "заданий выполнено", example: "52" },
    Placeholder { name: "встреч", example: "96" },
    Placeholder { name: "время встреч", example: "82\u{a0}ч 30\u{a0}мин" },
    Placeholder { name: "удовлетворённость наставляемых", example: "8,7" },
    Placeholder { name: "удовлетворённость наставников", example: "9,1" },
    Placeholder { name: "комфорт на входе", example: "7,2" },
    Placeholder { name: "комфорт на выходе", example: "8,9" },
    Placeholder { name: "сумма баллов", example: "15 (оптимальный уровень)" },
];

const ROADMAP: [Placeholder; 2] = [
    Placeholder { name: "начало", example: "01.09.2026" },
    Placeholder { name: "окончание", example: "31.08.2028" },
];

const REGISTER: [Placeholder; 1] = [Placeholder { name: "записей", example: "24" }];

pub fn placeholders(kind: Kind) -> &'static [Placeholder] {
    match kind {
        Kind::Programme | Kind::MeetingJournal | Kind::MentorReport => &PAIR,
        Kind::CuratorReport => &FIGURES,
        Kind::DistrictNote => &reports::DISTRICT,
        Kind::RoadmapPaper => &ROADMAP,
        Kind::MentorRegister | Kind::MenteeRegister | Kind::PairRegister => &REGISTER,
        _ => &[],
    }
}

/// The common values and those of the kind.
pub fn values(kind: Kind, facts: &Facts) -> Values {
    let mut values = sheet::values(facts);
    match kind {
        Kind::Programme | Kind::MeetingJournal | Kind::MentorReport => values.extend(pair::values(facts)),
        Kind::CuratorReport => {
            values.extend(reports::figures(facts));
            values.extend(reports::of_year(facts));
        }
        Kind::DistrictNote => values.extend(reports::of_district(facts)),
        Kind::RoadmapPaper => values.extend(reports::period(facts)),
        Kind::MentorRegister => values.extend([("записей", count(facts.mentors.len()))]),
        Kind::MenteeRegister => values.extend([("записей", count(facts.mentees.len()))]),
        Kind::PairRegister => values.extend([("записей", count(facts.register.len()))]),
        _ => {}
    }
    values
}

/// Nothing counted is a form to be filled by hand.
fn count(rows: usize) -> String {
    if rows == 0 { String::new() } else { rows.to_string() }
}
