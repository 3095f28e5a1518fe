//! What holds for any text at all.

use proptest::prelude::*;

use super::super::{Case, Initials, Named, inside, mixed, number, organization, position, school_class};
use crate::person::{Fields, Name};
use crate::vocabulary::Sex;

const SEXES: [Option<Sex>; 3] = [None, Some(Sex::Female), Some(Sex::Male)];

/// Russian words as people type them, with all that can stand beside them.
const RUSSIAN: &str = "[А-ЯЁа-яё]{1,12}([- ][А-ЯЁа-яё]{1,9}){0,3}";

proptest! {
    #[test]
    fn bears_any_text(surname in ".*", given in ".*", patronymic in ".*") {
        for sex in SEXES {
            let named = Named::new(Name { surname: &surname, given: &given, patronymic: &patronymic }, sex);
            named.doubts();
            for case in Case::ALL {
                named.full(*case);
                named.short(*case, Initials::Before);
                position::decline(&surname, *case);
                organization::decline(&surname, *case);
                school_class::decline(&surname, *case);
            }
        }
        Named::read(&surname, None).doubts();
        mixed(&surname);
        inside(&surname);
    }

    #[test]
    fn bears_russian_text(text in RUSSIAN, other in RUSSIAN) {
        for sex in SEXES {
            let named = Named::new(Name { surname: &text, given: &other, patronymic: &text }, sex);
            for case in Case::ALL {
                prop_assert!(!named.full(*case).is_empty());
                position::decline(&text, *case);
                organization::decline(&text, *case);
            }
        }
    }

    #[test]
    fn the_nominative_changes_nothing(surname in RUSSIAN, given in RUSSIAN, patronymic in RUSSIAN) {
        for sex in SEXES {
            let name = Name { surname: &surname, given: &given, patronymic: &patronymic };
            prop_assert_eq!(Named::new(name, sex).full(Case::Nominative), name.full());
        }
        prop_assert_eq!(position::decline(&surname, Case::Nominative), surname.clone());
        prop_assert_eq!(organization::decline(&surname, Case::Nominative), surname.clone());
    }

    #[test]
    fn nobody_declines_without_a_sex(surname in "[А-Я][а-я]{0,6}(ко|ых|ян)", case in 1usize..6) {
        let name = Name { surname: &surname, given: "", patronymic: "" };
        prop_assert_eq!(Named::new(name, None).full(Case::ALL[case]), surname.clone());
    }

    #[test]
    fn a_form_typed_by_hand_wins(surname in RUSSIAN, typed in "[А-ЯЁ][а-яё]{1,9} [А-ЯЁ][а-яё]{1,9}") {
        let fields = Fields { surname, given: "Анна".into(), dative: typed.clone(), ..Fields::default() };
        prop_assert_eq!(Named::of(&fields).full(Case::Dative), typed);
    }

    #[test]
    fn a_line_is_read_as_it_is_written(surname in "(фон |де ла )?[А-Я][а-я]{1,9}", given in "[А-Я][а-я]{1,9}",
        patronymic in "([А-Я][а-я]{1,9}( оглы)?)?") {
        let name = Name { surname: &surname, given: &given, patronymic: &patronymic };
        let line = format!("  {}  ", name.full());
        prop_assert_eq!(Named::read(&line, None).name, name);
    }

    #[test]
    fn every_number_has_words(n in 0u32..2_000_000) {
        for case in Case::ALL {
            prop_assert!(!number::counted(n, &number::WORKING_DAYS, *case).contains("  "));
        }
    }
}
