//! Which facts about a person can be kept, tidied on the way.

use super::Fields;
use crate::vocabulary::PersonKind;
use crate::{Day, Invalid, class, limits};

/// The fields tidied, or what is wrong with them. `today` bounds the dates.
pub fn check(mut fields: Fields, today: Day) -> Result<Fields, Invalid> {
    let mut invalid = Invalid::default();
    tidy(&mut fields, &mut invalid);
    if fields.kind.is_none() {
        invalid.add("kind", "Выберите, кто это: педагог, обучающийся или другой.");
    }
    if fields.surname.is_empty() {
        invalid.add("surname", "Укажите фамилию.");
    }
    if fields.given.is_empty() {
        invalid.add("given", "Укажите имя.");
    }
    for (field, text) in
        [("surname", &fields.surname), ("given", &fields.given), ("patronymic", &fields.patronymic)]
    {
        if text.chars().any(|c| c.is_ascii_digit()) {
            invalid.add(field, "В имени не бывает цифр. Проверьте, то ли поле заполнено.");
        }
    }
    dates(&mut fields, today, &mut invalid);
    if fields.kind == Some(PersonKind::Pupil) && !fields.class.is_empty() {
        match class::parse(&fields.class) {
            Some(class) => fields.class = class.to_string(),
            None => invalid.add("class", "Класс пишется так: 5, 10А или 10 «А»."),
        }
    }
    if !fields.email.is_empty() && !looks_like_email(&fields.email) {
        invalid.add("email", "Адрес почты пишется так: imya@example.ru.");
    }
    invalid.or(fields)
}

fn tidy(fields: &mut Fields, invalid: &mut Invalid) {
    let lines = [
        ("surname", &mut fields.surname),
        ("given", &mut fields.given),
        ("patronymic", &mut fields.patronymic),
        ("position", &mut fields.position),
        ("subject", &mut fields.subject),
        ("class", &mut fields.class),
        ("study_place", &mut fields.study_place),
        ("phone", &mut fields.phone),
        ("email", &mut fields.email),
        ("address", &mut fields.address),
        ("representative", &mut fields.representative),
        ("representative_role", &mut fields.representative_role),
        ("representative_phone", &mut fields.representative_phone),
        ("genitive", &mut fields.genitive),
        ("dative", &mut fields.dative),
        ("accusative", &mut fields.accusative),
        ("instrumental", &mut fields.instrumental),
        ("prepositional", &mut fields.prepositional),
    ];
    for (field, text) in lines {
        *text = limits::line(field, text, invalid);
    }
    let texts =
        [("education", &mut fields.education), ("courses", &mut fields.courses), ("note", &mut fields.note)];
    for (field, text) in texts {
        *text = limits::text(field, text, invalid);
    }
}

fn dates(fields: &mut Fields, today: Day, invalid: &mut Invalid) {
    if let Some(birth) = fields.birth_date {
        if birth > today {
            invalid.add("birth_date", "Дата рождения ещё не наступила.");
        }
        fields.birth_year = Some(birth.year());
    }
    if let Some(year) = fields.birth_year
        && !(1920..=today.year()).contains(&year)
    {
        let field = if fields.birth_date.is_some() { "birth_date" } else { "birth_year" };
        invalid.add(field, format!("Проверьте год рождения: {year}."));
    }
    if let Some(since) = fields.teaching_since {
        if since > today {
            invalid.add("teaching_since", "Начало стажа ещё не наступило.");
        }
        if fields.birth_year.is_some_and(|year| since.year() < year + 15) {
            invalid.add("teaching_since", "Стаж начинается слишком рано для этого года рождения.");
        }
    }
}

/// Enough to catch a slip; whether the box exists is not ours to know.
fn looks_like_email(text: &str) -> bool {
    matches!(text.split_once('@'), Some((name, host)) if !name.is_empty()
        && host.contains('.') && !host.starts_with('.') && !host.ends_with('.') && !host.contains('@'))
        && !text.contains(' ')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(change: impl FnOnce(&mut Fields)) -> Vec<String> {
        let mut fields = Fields {
            kind: Some(PersonKind::Pupil),
            surname: "Рощина".into(),
            given: "Мария".into(),
            ..Fields::default()
        };
        change(&mut fields);
        match check(fields, "2026-11-22".parse().unwrap()) {
            Ok(_) => Vec::new(),
            Err(invalid) => invalid.0.into_keys().collect(),
        }
    }

    #[test]
    fn refuses_what_cannot_be() {
        let day = |iso: &str| iso.parse::<Day>().ok();
        assert!(wrong(|_| ()).is_empty());
        assert_eq!(wrong(|f| f.kind = None), ["kind"]);
        assert_eq!(wrong(|f| f.surname = "  ".into()), ["surname"]);
        assert_eq!(wrong(|f| f.given = "Анна2".into()), ["given"]);
        assert_eq!(wrong(|f| f.birth_date = day("2026-11-23")), ["birth_date"]);
        assert_eq!(wrong(|f| f.birth_year = Some(1026)), ["birth_year"]);
        assert_eq!(wrong(|f| f.class = "тринадцатый".into()), ["class"]);
        assert_eq!(wrong(|f| f.email = "почта".into()), ["email"]);
        assert_eq!(wrong(|f| f.surname = "я".repeat(1_000_000)), ["surname"]);
        assert_eq!(
            wrong(|f| (f.birth_year, f.teaching_since) = (Some(2000), day("2010-09-01"))),
            ["teaching_since"]
        );
    }

    #[test]
    fn tidies_on_the_way() {
        let fields = Fields {
            kind: Some(PersonKind::Pupil),
            surname: "  Рощина ".into(),
            given: "Мария".into(),
            class: "9 «б» класс".into(),
            birth_date: "2011-05-03".parse().ok(),
            ..Fields::default()
        };
        let fields = check(fields, "2026-11-22".parse().unwrap()).unwrap();
        assert_eq!(
            (fields.surname.as_str(), fields.class.as_str(), fields.birth_year),
            ("Рощина", "9Б", Some(2011))
        );
        assert_eq!(fields.role_line(), "9Б\u{a0}класс");
        assert!(fields.search_key("").contains(" 9 9б "));
    }
}
