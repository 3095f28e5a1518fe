//! What the four lists can be asked for. Whatever is left out does not narrow them.

use serde::{Deserialize, Serialize};

use super::{EventKind, Level};
use crate::letters;
use crate::vocabulary::{Form, vocabulary};

vocabulary! {
    /// By what a list is sorted: the person is the author of a practice; events have none.
    #[ts(rename = "RecordSort")]
    Sort {
        Day = "day", "Дата";
        Title = "title", "Название";
        Person = "person", "Человек";
        /// The form of a practice, the level of an award or an event.
        Scope = "scope", "Форма или уровень";
        /// The hours of a course, the kind of an event.
        Detail = "detail", "Часы или вид";
    }
}

macro_rules! queries {
    ($($(#[$doc:meta])* $name:ident { $($(#[$field_doc:meta])* $field:ident: $type:ty,)* })+) => {
        $($(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
        #[serde(default, deny_unknown_fields)]
        pub struct $name {
            /// Any words of the row or of its people.
            #[ts(optional, as = "Option<_>")]
            pub text: String,
            #[ts(optional = nullable)]
            pub person_id: Option<String>,
            #[ts(optional = nullable)]
            pub school_year: Option<i16>,
            $($(#[$field_doc])* #[ts(optional = nullable)] pub $field: $type,)*
            /// Those in the archive, and only those.
            #[ts(optional, as = "Option<_>")]
            pub archived: bool,
            #[ts(optional, as = "Option<_>")]
            pub sort: Sort,
            #[ts(optional, as = "Option<_>")]
            pub descending: bool,
        }

        /// Everything, the newest first.
        impl Default for $name {
            fn default() -> $name {
                $name {
                    text: String::new(),
                    person_id: None,
                    school_year: None,
                    $($field: None,)*
                    archived: false,
                    sort: Sort::Day,
                    descending: true,
                }
            }
        })+
    };
}

queries! {
    PracticeQuery { form: Option<Form>, }
    QualificationQuery { about_mentoring: Option<bool>, }
    AwardQuery { level: Option<Level>, }
    EventQuery { level: Option<Level>, kind: Option<EventKind>, }
}

/// Whether every word of `text` stands somewhere in the parts.
pub fn found(parts: &[&str], text: &str) -> bool {
    let whole = letters::fold(&parts.join(" "));
    letters::words(text).all(|word| whole.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::found;

    #[test]
    fn every_word_must_stand_somewhere() {
        let check = |text: &str, expected: bool| {
            assert_eq!(found(&["Школа наставника", "Ёлкина Д. С."], text), expected, "{text}");
        };
        check("", true);
        check("елкина школ", true);
        check("«Школа»", true);
        check("школа вешняков", false);
    }
}
