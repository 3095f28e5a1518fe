//! Initials, forms typed by hand, and what is doubtful.

use super::super::{Case, Doubt, Initials, Named};
use crate::person::{Fields, Name};
use crate::vocabulary::Sex::{self, Female, Male};

#[test]
fn initials_in_cases() {
    let check = |line: &str, sex, case, before: &str, after: &str, wide: &str| {
        let named = Named::read(line, Some(sex));
        let short = |initials| named.short(case, initials).replace('\u{a0}', "_");
        assert_eq!(short(Initials::Before), before);
        assert_eq!(short(Initials::After), after);
        assert_eq!(short(Initials::AfterWide), wide);
    };
    let (genitive, dative) = (Case::Genitive, Case::Dative);
    check("Петрова Анна Сергеевна", Female, dative, "А.С._Петровой", "Петровой_А.С.", "Петровой_А._С.");
    check("Петров Антон", Male, dative, "А._Петрову", "Петрову_А.", "Петрову_А.");
    check("Ким", Male, genitive, "Кима", "Кима", "Кима");
    check("Мамедов Рашид Али оглы", Male, genitive, "Р.А._Мамедова", "Мамедова_Р.А.", "Мамедова_Р._А.");
    check(
        "Лаптева Анна-Мария Ильинична",
        Female,
        genitive,
        "А.-М.И._Лаптевой",
        "Лаптевой_А.-М.И.",
        "Лаптевой_А.-М._И.",
    );
    check("фон Мекк Карл Фёдорович", Male, genitive, "К.Ф._фон_Мекка", "фон_Мекка_К.Ф.", "фон_Мекка_К._Ф.");
    let named = Named::read("Зорина Лидия Павловна", None);
    assert_eq!(named.short(Case::Nominative, Initials::AfterWide), named.name.short());
    assert_eq!(named.short(Case::Nominative, Initials::BeforeWide), "Л.\u{a0}П.\u{a0}Зорина");
}

#[test]
fn capitals_stay_capitals() {
    assert_eq!(Named::read("ПЕТРОВА Анна", Some(Female)).full(Case::Genitive), "ПЕТРОВОЙ Анны");
    assert_eq!(Named::read("МАМИН-СИБИРЯК Лев", Some(Male)).full(Case::Dative), "МАМИНУ-СИБИРЯКУ Льву");
}

#[test]
fn a_form_typed_by_hand_also_gives_the_surname() {
    let fields = Fields {
        surname: "Заяц".into(),
        given: "Иван".into(),
        patronymic: "Ильич".into(),
        sex: Some(Male),
        genitive: "Зайца Ивана Ильича".into(),
        ..Fields::default()
    };
    let named = Named::of(&fields);
    assert_eq!(named.full(Case::Genitive), "Зайца Ивана Ильича");
    assert_eq!(named.short(Case::Genitive, Initials::Before), "И.И.\u{a0}Зайца");
    assert_eq!(named.full(Case::Dative), "Заяцу Ивану Ильичу");
    assert_eq!(named.full(Case::Nominative), "Заяц Иван Ильич");
}

#[test]
fn what_a_person_should_look_at() {
    let check = |line: &str, sex: Option<Sex>, expected: &[Doubt]| {
        assert_eq!(Named::read(line, sex).doubts(), expected, "{line}");
    };
    check("Петрова Анна Сергеевна", Some(Female), &[]);
    check("Петрова Анна Сергеевна", None, &[]);
    check("Черных Анна", None, &[Doubt::SexGuessed]);
    check("Коваленко Саша", None, &[Doubt::SexUnknown]);
    check("Коваленко", Some(Male), &[]);
    check("Петрова Анна Сергеевна", Some(Male), &[Doubt::SexConflict, Doubt::Patronymic]);
    check("Иванов Анна", Some(Female), &[Doubt::SexConflict]);
    check("Кравец Иван Ильич", Some(Male), &[Doubt::TwoWays]);
    check("Кравец Анна Ильинична", Some(Female), &[]);
    check("Калина Анна Ильинична", Some(Female), &[Doubt::TwoWays]);
    check("Сафина Айгуль Маратовна", Some(Female), &[Doubt::Given]);
    check("Алиев Самир Тофик оглы", Some(Male), &[Doubt::Patronymic]);
    check("Пeтров Иван Ильич", Some(Male), &[Doubt::Mixed]);
    check("Smith John", None, &[Doubt::Foreign, Doubt::SexUnknown]);
}

#[test]
fn nothing_is_doubtful_once_all_forms_are_typed() {
    let name = Name { surname: "Кравец", given: "Саша", patronymic: "" };
    let named = Named {
        by_hand: ["Кравеца", "Кравецу", "Кравеца", "Кравецем", "Кравеце"],
        ..Named::new(name, None)
    };
    assert_eq!(named.doubts(), []);
}
