//! What a heading says that its column holds.

use super::super::Field;
use crate::letters::fold;

/// A heading of several rows, the lowest last. `None` for words that say nothing to us.
pub fn field(parts: &[&str]) -> Option<Field> {
    let whole = bare(&parts.join(" "));
    let last = bare(parts.last().copied().unwrap_or_default());
    if whole.is_empty() {
        return None;
    }
    // «Представитель» over «ФИО» and «Телефон».
    let own = if of_representative(&whole) { None } else { of(&last) };
    own.or_else(|| of(&whole))
}

/// Folded, with a blank for every sign.
pub fn bare(heading: &str) -> String {
    let signs = |c: char| if c.is_alphanumeric() || c == '№' { c } else { ' ' };
    let text = fold(&heading.replace('-', ""));
    text.chars().map(signs).collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whose name a column holds, where the heading says it.
pub fn side(heading: &str) -> Option<Field> {
    let heading = bare(heading);
    let named = is_name(&heading) || heading.starts_with("наставник") || heading.starts_with("наставляем");
    let place = heading.contains("место");
    match (heading.contains("наставляем"), heading.contains("наставник")) {
        _ if !named || place || heading.contains("компетенц") || heading.contains("возраст") => {
            None
        }
        (true, _) => Some(Field::Mentees),
        (_, true) => Some(Field::Mentors),
        _ => None,
    }
}

fn is_name(heading: &str) -> bool {
    let word = |wanted: &str| heading.split(' ').any(|word| word == wanted);
    word("фио") || heading.starts_with("ф и о") || (heading.contains("фамили") && word("имя")) || word("ф и")
}

fn of_representative(heading: &str) -> bool {
    let words = ["представител", "родител", "законн", "матери", "отца", "мамы", "папы"];
    words.iter().any(|stem| heading.contains(stem)) || ["мать", "отец", "мама", "папа"].contains(&heading)
}

fn of(heading: &str) -> Option<Field> {
    let has = |stem: &str| heading.contains(stem);
    let any = |stems: &[&str]| stems.iter().any(|stem| has(stem));
    let word = |wanted: &str| heading.split(' ').any(|word| word == wanted);
    let is = |texts: &[&str]| texts.contains(&heading);
    let phone = any(&["телефон", "сотов", "мобильн"]) || word("тел") || word("моб");
    let email = any(&["email", "электронн", "эл почт", "mail"]) || word("почта");
    let rules = [
        (has("приказ"), Field::Order),
        (has("№") || is(&["n", "номер", "п п", "номер п п", "nn"]), Field::Number),
        (any(&["кем приходится", "степень родства", "статус представител"]), Field::RepresentativeRole),
        (has("контакт"), Field::Contacts),
        (of_representative(heading) && phone, Field::RepresentativePhone),
        (of_representative(heading) && email, Field::Ignored),
        (of_representative(heading), Field::Representative),
        (phone && email, Field::Contacts),
        (phone, Field::Phone),
        (email, Field::Email),
        (has("рожд") || is(&["др", "д р", "возраст"]), Field::Birth),
        (has("желаем") && has("возраст"), Field::WantedAge),
        (is(&["пол"]), Field::Sex),
        (
            has("стаж") || any(&["начало работы", "год начала", "работает с", "начало трудов"]),
            Field::Experience,
        ),
        (any(&["должност", "занимаем"]) && has("класс"), Field::Detail),
        (has("должност") && !has("место работы"), Field::Position),
        (has("предмет") || has("дисциплин"), Field::Subject),
        (has("категори") && !any(&["семь", "участник", "льгот"]), Field::Category),
        (has("курсы") || word("кпк") || has("повышение квалификации"), Field::Courses),
        (
            any(&["место работы", "образовательн", "организаци", "предприяти", "место уч"]) && !has("сайт"),
            Field::Place,
        ),
        (any(&["образован", "диплом", "окончил", "что окончил"]), Field::Education),
        (any(&["учебное заведение", "вуз"]), Field::StudyPlace),
        (any(&["компетенц"]), Field::Competencies),
        (has("достижени"), Field::Achievements),
        (has("интерес"), Field::Interests),
        (has("ресурс времени"), Field::TimeResource),
        (any(&["вхождени", "вступлени"]), Field::EnteredOn),
        (any(&["завершени", "завершена"]), Field::FinishedOn),
        (has("отметка о прохожд"), Field::CompletionMark),
        (any(&["ссылка", "кейс", "отзыв"]), Field::Link),
        (has("запрос"), Field::Request),
        (has("результат"), Field::Results),
        (has("форма") && !has("обучен"), Field::Form),
        (has("модель"), Field::Model),
        (is(&["виды", "вид", "виды наставничества", "вид наставничества"]), Field::Kinds),
        (is(&["начало", "начало пары"]), Field::Start),
        (is(&["окончание", "окончание пары"]), Field::End),
        (any(&["адрес", "место жительства", "проживан"]), Field::Address),
        (any(&["примечан", "комментар", "заметк"]), Field::Note),
        (is(&["кто это", "статус", "кто"]), Field::Kind),
        (is_name(heading), Field::Name),
        (has("фамили"), Field::Surname),
        (has("отчеств"), Field::Patronymic),
        (is(&["имя"]), Field::Given),
        (word("класс") || is(&["группа", "курс", "класс обучения", "учебная группа"]), Field::Class),
        (is(&SOFT_NAMES), Field::Name),
    ];
    rules.into_iter().find(|(fits, _)| *fits).map(|(_, field)| field)
}

/// Words over people's names that also stand over other things.
const SOFT_NAMES: [&str; 16] = [
    "сотрудник",
    "работник",
    "педагог",
    "учитель",
    "педагогический работник",
    "ученик",
    "ученики",
    "обучающийся",
    "обучающиеся",
    "учащийся",
    "студент",
    "наставник",
    "наставляемый",
    "сотрудники",
    "педагоги",
    "участник",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_of_every_usual_kind() {
        let check = |text: &str, expected: Option<Field>| {
            let parts: Vec<&str> = text.split('/').collect();
            assert_eq!(field(&parts), expected, "{text}");
        };
        for text in [
            "ФИО",
            "Ф.И.О.",
            "Фамилия Имя Отчество",
            "Фамилия, имя, отчество педагога",
            "ФИО (полностью)",
            "Ф. И. О. сотрудника",
        ] {
            check(text, Some(Field::Name));
        }
        check("ФИО/Фамилия", Some(Field::Surname));
        check("ФИО/Имя", Some(Field::Given));
        check("Родитель (законный представитель)/ФИО", Some(Field::Representative));
        check("Родитель (законный представитель)/Телефон", Some(Field::RepresentativePhone));
        check("Контакты/Телефон", Some(Field::Phone));
        check("Телефон, e-mail", Some(Field::Contacts));
        check("№ п/п", Some(Field::Number));
        check("Д.р.", Some(Field::Birth));
        check("Дата рождения (число, месяц, год)", Some(Field::Birth));
        check("Квалификационная категория", Some(Field::Category));
        check("Категория семьи", None);
        check("Педагогический стаж", Some(Field::Experience));
        check("Образовательная организация", Some(Field::Place));
        check("Образование", Some(Field::Education));
        check("Классное руководство", None);
        check("Класс", Some(Field::Class));
        check("E-mail", Some(Field::Email));
        check("Ссылка на кейс/отзыв наставника, размещенные на сайте организаци", Some(Field::Link));
        check("Контактные данные для связи (данные представителя)", Some(Field::Contacts));
        check("Курсы (КПК) по наставничеству", Some(Field::Courses));
        check("Место работы/учебы наставника", Some(Field::Place));
        check("", None);
        check("СНИЛС", None);
    }

    #[test]
    fn sides_of_pairs() {
        let check = |text: &str, expected: Option<Field>| assert_eq!(side(text), expected, "{text}");
        check("ФИО наставляемого (наставляемых)", Some(Field::Mentees));
        check("ФИО наставника", Some(Field::Mentors));
        check("Наставник", Some(Field::Mentors));
        check("Место работы/учебы наставника", None);
        check("Основные компетенции наставника", None);
        check("ФИО", None);
    }
}
