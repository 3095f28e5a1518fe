//! Names of organisations in their cases: «отдела образования», «Муниципального бюджетного
//! учреждения «Заречная школа»»; an abbreviation such as «МБОУ «Заречная СОШ»» has none.

use super::Case;
use super::phrase::{self, ORGANIZATIONS};

/// Only the head is declined, never what stands in quotes; a head that is not known stays as typed.
pub fn decline(text: &str, case: Case) -> String {
    phrase::decline(text, &ORGANIZATIONS, case).text
}

/// Whether the head was not understood, so that a person should look at the cases.
pub fn doubtful(text: &str) -> bool {
    !phrase::decline(text, &ORGANIZATIONS, Case::Genitive).sure
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn heads_of_organisations_are_declined() {
        let check = |text: &str, genitive: &str, accusative: &str, instrumental: &str| {
            assert_eq!(decline(text, Case::Genitive), genitive);
            assert_eq!(decline(text, Case::Accusative), accusative);
            assert_eq!(decline(text, Case::Instrumental), instrumental);
            assert_eq!(decline(text, Case::Nominative), text);
            assert!(!doubtful(text), "{text}");
        };
        for unchanged in ["МБОУ «Заречная СОШ»", "ООО «Заречный агрокомплекс»", "МКДОУ д/с № 5"]
        {
            check(unchanged, unchanged, unchanged, unchanged);
        }
        check("Отдел образования", "Отдела образования", "Отдел образования", "Отделом образования");
        check(
            "Муниципальное бюджетное общеобразовательное учреждение «Заречная средняя школа»",
            "Муниципального бюджетного общеобразовательного учреждения «Заречная средняя школа»",
            "Муниципальное бюджетное общеобразовательное учреждение «Заречная средняя школа»",
            "Муниципальным бюджетным общеобразовательным учреждением «Заречная средняя школа»",
        );
        check(
            "Управление образования",
            "Управления образования",
            "Управление образования",
            "Управлением образования",
        );
        check(
            "Заречная средняя общеобразовательная школа № 2",
            "Заречной средней общеобразовательной школы № 2",
            "Заречную среднюю общеобразовательную школу № 2",
            "Заречной средней общеобразовательной школой № 2",
        );
        check(
            "Администрация Заречного района",
            "Администрации Заречного района",
            "Администрацию Заречного района",
            "Администрацией Заречного района",
        );
        check("Аграрный техникум", "Аграрного техникума", "Аграрный техникум", "Аграрным техникумом");
        check(
            "Детский сад «Ёлочка»",
            "Детского сада «Ёлочка»",
            "Детский сад «Ёлочка»",
            "Детским садом «Ёлочка»",
        );
        check("Дворец культуры", "Дворца культуры", "Дворец культуры", "Дворцом культуры");
        check("Школа-интернат", "Школы-интерната", "Школу-интернат", "Школой-интернатом");
        check(
            "Педагогическое училище",
            "Педагогического училища",
            "Педагогическое училище",
            "Педагогическим училищем",
        );
    }

    #[test]
    fn what_is_not_known_stays() {
        for unknown in ["Заречье", "Агрофирмы района", "«Надежда»"] {
            assert_eq!(decline(unknown, Case::Dative), unknown);
            assert!(doubtful(unknown), "{unknown}");
        }
    }
}
