//! What documents count.

use super::Gender;
use crate::grammar::Case;

/// A thing that is counted, in all its forms.
pub struct Thing {
    pub gender: Gender,
    /// Living things have their genitive for the accusative.
    pub alive: bool,
    pub one: [&'static str; 6],
    /// After два, три, четыре: «рабочих дня».
    pub few: &'static str,
    pub many: [&'static str; 6],
}

impl Thing {
    /// The form that goes with the number.
    pub fn form(&self, n: u32, case: Case) -> &'static str {
        let (units, teens) = (n % 10, (11..=14).contains(&(n % 100)));
        let straight = matches!(case, Case::Nominative | Case::Accusative);
        match (units, teens) {
            (1, false) => case.of(&self.one),
            // «вижу двух наставников», but «двадцать два наставника».
            (2..=4, false) if straight && (!self.alive || n > 20 || case == Case::Nominative) => self.few,
            _ if straight => self.many[Case::Genitive as usize],
            _ => case.of(&self.many),
        }
    }
}

macro_rules! things {
    ($($name:ident $gender:ident $alive:literal [$($one:literal),+] $few:literal [$($many:literal),+];)+) => {
        $(pub const $name: Thing = Thing {
            gender: Gender::$gender,
            alive: $alive,
            one: [$($one),+],
            few: $few,
            many: [$($many),+],
        };)+
    };
}

things! {
    DAYS Masculine false ["день", "дня", "дню", "день", "днём", "дне"] "дня"
        ["дни", "дней", "дням", "дни", "днями", "днях"];
    WORKING_DAYS Masculine false
        ["рабочий день", "рабочего дня", "рабочему дню", "рабочий день", "рабочим днём", "рабочем дне"]
        "рабочих дня"
        ["рабочие дни", "рабочих дней", "рабочим дням", "рабочие дни", "рабочими днями", "рабочих днях"];
    MONTHS Masculine false ["месяц", "месяца", "месяцу", "месяц", "месяцем", "месяце"] "месяца"
        ["месяцы", "месяцев", "месяцам", "месяцы", "месяцами", "месяцах"];
    YEARS Masculine false ["год", "года", "году", "год", "годом", "годе"] "года"
        ["годы", "лет", "годам", "годы", "годами", "годах"];
    HOURS Masculine false ["час", "часа", "часу", "час", "часом", "часе"] "часа"
        ["часы", "часов", "часам", "часы", "часами", "часах"];
    SHEETS Masculine false ["лист", "листа", "листу", "лист", "листом", "листе"] "листа"
        ["листы", "листов", "листам", "листы", "листами", "листах"];
    COPIES Masculine false
        ["экземпляр", "экземпляра", "экземпляру", "экземпляр", "экземпляром", "экземпляре"] "экземпляра"
        ["экземпляры", "экземпляров", "экземплярам", "экземпляры", "экземплярами", "экземплярах"];
    PAIRS Feminine false ["пара", "пары", "паре", "пару", "парой", "паре"] "пары"
        ["пары", "пар", "парам", "пары", "парами", "парах"];
    GROUPS Feminine false ["группа", "группы", "группе", "группу", "группой", "группе"] "группы"
        ["группы", "групп", "группам", "группы", "группами", "группах"];
    MEETINGS Feminine false ["встреча", "встречи", "встрече", "встречу", "встречей", "встрече"] "встречи"
        ["встречи", "встреч", "встречам", "встречи", "встречами", "встречах"];
    MENTORS Masculine true
        ["наставник", "наставника", "наставнику", "наставника", "наставником", "наставнике"] "наставника"
        ["наставники", "наставников", "наставникам", "наставников", "наставниками", "наставниках"];
    MENTEES Masculine true
        ["наставляемый", "наставляемого", "наставляемому", "наставляемого", "наставляемым", "наставляемом"]
        "наставляемых"
        ["наставляемые", "наставляемых", "наставляемым", "наставляемых", "наставляемыми", "наставляемых"];
}
