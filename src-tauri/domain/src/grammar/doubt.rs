//! Why a person should look at the forms of a name before they are printed.

use crate::vocabulary::vocabulary;

vocabulary! {
    Doubt {
        SexUnknown = "sex_unknown", "Пол не указан, и по имени его не узнать: ФИО оставлено без склонения.";
        SexGuessed = "sex_guessed", "Пол не указан, он определён по имени и фамилии: проверьте.";
        SexConflict = "sex_conflict", "Пол в карточке не вяжется с отчеством или фамилией.";
        TwoWays = "two_ways", "Такую фамилию склоняют по-разному: спросите, как привык её хозяин.";
        Given = "given", "Такое имя склоняют не все: проверьте.";
        Patronymic = "patronymic", "Отчество непривычного вида: проверьте, верно ли оно склоняется.";
        Mixed = "mixed", "Среди русских букв есть латинские или цифры.";
        Foreign = "foreign", "Имя написано не русскими буквами и не склоняется.";
    }
}
