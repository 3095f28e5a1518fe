//! What is written is read back; what is not a template is refused in words.

use super::*;
use crate::programme::gap::Gap;
use crate::programme::template::{Template, all};

fn label(gap: &str) -> String {
    Gap::from_code(gap).map_or_else(|| gap.to_owned(), |gap| gap.label().to_owned())
}

#[test]
fn every_template_is_read_back() {
    for (code, template) in all() {
        let text = write(&template, label);
        assert_eq!(read(&text).unwrap(), template, "{code}");
        assert_eq!(read(&text.replace('\n', "\r\n")).unwrap(), template, "{code} from Windows");
        assert_eq!(read(&format!("\u{feff}{text}")).unwrap(), template, "{code} from Notepad");
    }
}

const WHOLE: &str = "Шаблон программы наставничества, версия 1
# Пояснение для людей
Название: Урок: от плана к анализу
Форма: педагог - педагог
Месяцев: 4
О шаблоне: Для тех, кто
  начинает.
Цель: Научиться
Задача: Освоить самоанализ
Запрос: Планирование и анализ урока

Задание: Посетить урок
Результат: Лист наблюдения
Когда: 2-й месяц
Запрос: Работа с трудным классом
ВСЕГДА: да
Задание: Беседа
Всегда: нет
";

#[test]
fn a_file_written_by_hand() {
    let template = read(WHOLE).unwrap();
    assert_eq!(template.title, "Урок: от плана к анализу");
    assert_eq!(template.note, "Для тех, кто\nначинает.");
    let Template { body, .. } = &template;
    assert_eq!(body.tasks[0].gaps, ["lesson"]);
    let [visit, talk] = body.sections[0].items.as_slice() else { panic!("two items") };
    assert_eq!(visit.gaps, ["Работа с трудным классом"]);
    assert!(visit.core && !talk.core);
    assert_eq!(read(&write(&template, label)).unwrap(), template);
}

#[test]
fn bad_files_are_refused_in_words() {
    let start = |first: &str| read(&WHOLE.replacen("Шаблон программы наставничества, версия 1", first, 1));
    for foreign in [
        "",
        "Приказ № 5",
        "Шаблон программы наставничества, версия первая",
        "Шаблон программы наставничества, версия 0",
    ] {
        assert_eq!(start(foreign), Err(Unread::Foreign), "{foreign}");
    }
    assert_eq!(read(""), Err(Unread::Foreign));
    assert_eq!(start("Шаблон программы наставничества, версия 2"), Err(Unread::Newer));
    let wrong = |from: &str, to: &str| match read(&WHOLE.replacen(from, to, 1)) {
        Err(Unread::Line(number, words)) => format!("{number}: {words}"),
        other => panic!("{other:?}"),
    };
    assert_eq!(wrong("Когда:", "Сорк:"), "14: непонятное слово «Сорк».");
    assert!(wrong("Когда: 2-й месяц", "2-й месяц").starts_with("14: нет двоеточия"));
    assert_eq!(
        wrong("Форма: педагог - педагог", "Форма: кот–кот"),
        "4: программа не знает, что такое «кот–кот»."
    );
    assert_eq!(wrong("Месяцев: 4", "Месяцев: 400"), "5: число месяцев – от 1 до 60.");
    assert_eq!(wrong("Цель: Научиться", "Название: Ещё одно"), "8: это слово здесь второй раз.");
    assert_eq!(wrong("Цель: Научиться", "Результат: Рано"), "8: сначала – строка «Задание: …».");
    assert_eq!(wrong("Всегда: нет", "Всегда: иногда"), "18: после «Всегда:» пишут «да» или «нет».");
    assert_eq!(wrong("Всегда: нет", "Задача: Поздно"), "18: задачи пишут до первого раздела.");
    assert_eq!(
        wrong("Название: Урок: от плана к анализу\n", "   продолжение\n"),
        "3: строка начинается с пробела, но продолжать здесь нечего."
    );
    let bare = "Шаблон программы наставничества, версия 1\nНазвание: Пустой\n";
    assert!(matches!(read(bare), Err(Unread::Invalid(words)) if words.0.contains_key("body")));
}
