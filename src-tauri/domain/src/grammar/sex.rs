//! Whether a name is a man's or a woman's, when the card does not say so.

use petrovich::{Gender, detect_gender};

use super::name::patronymic;
use crate::letters::fold;
use crate::person::Name;
use crate::vocabulary::Sex;

/// Names that petrovich takes for the other sex's or for nobody's.
const WOMEN: &str = "
    любовь эсфирь эдит римма роза эмма лейла аиша нино этери асель эмили мишель изабель фекла хадижат
    шушаник гузель алсу нинель адель руфь
";
const MEN: &str = "раиль наиль камиль муса ашот хосе эндрю лазарь бакыт семен";

/// By the patronymic, else by surname and given name. The flag: it is less than sure, because only
/// one of these two told, or they disagreed and the surname had the last word.
pub(super) fn guess(name: &Name) -> Option<(Sex, bool)> {
    if let Some(sex) = patronymic::sex(name.patronymic) {
        return Some((sex, false));
    }
    let (surname, given) = (by_surname(name.surname), by_given(name.given));
    surname.or(given).map(|sex| (sex, surname != given))
}

fn by_given(given: &str) -> Option<Sex> {
    let folded = fold(given);
    let first = folded.split(['-', ' ']).next()?;
    let listed = |names: &str| names.split_whitespace().any(|name| name == first);
    if listed(WOMEN) {
        return Some(Sex::Female);
    }
    if listed(MEN) {
        return Some(Sex::Male);
    }
    match detect_gender(None, Some(first), None) {
        Gender::Female => Some(Sex::Female),
        Gender::Male => Some(Sex::Male),
        Gender::Androgynous => None,
    }
}

/// Only by endings that the other sex cannot have.
pub(crate) fn by_surname(surname: &str) -> Option<Sex> {
    const FEMALE: [&str; 6] = ["ова", "ева", "ская", "цкая", "ная", "ина"];
    const MALE: [&str; 9] = ["ов", "ев", "ин", "ын", "ский", "цкий", "ской", "цкой", "ный"];
    let surname = fold(surname);
    let long = surname.chars().count() > 4;
    let ends = |endings: &[&str]| long && endings.iter().any(|ending| surname.ends_with(ending));
    match (ends(&FEMALE), ends(&MALE)) {
        (true, _) => Some(Sex::Female),
        (_, true) => Some(Sex::Male),
        _ => None,
    }
}

/// The word that petrovich has for it.
pub(super) fn gender(sex: Sex) -> Gender {
    match sex {
        Sex::Female => Gender::Female,
        Sex::Male => Gender::Male,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_common_given_names() {
        let mut wrong = Vec::new();
        let f = "Анна Мария Елена Ольга Наталья Екатерина Татьяна Ирина Светлана Юлия Дарья Любовь Надежда Вера Полина Алиса Виктория Ксения Анастасия Варвара Софья София Нина Зоя Раиса Тамара Галина Людмила Лидия Валентина Евгения Александра Кристина Алина Диана Милана Ева Злата Агата Майя Лилия Лиана Эльвира Гульнара Айгуль Гузель Зульфия Алсу Рамиля Эльмира Нинель Адель Руфь Эсфирь Эдит Карина Регина Снежана Ярослава Таисия Таисья Ульяна Василиса Стефания Кира Ника Мирослава Олеся Леся Оксана Жанна Инна Алла Римма Роза Клара Фаина Капитолина Глафира Серафима Агриппина Антонина Зинаида Лариса Эмма Рита Маргарита Яна Дина Лада Злата Лейла Амина Фатима Аиша Заира Патимат Мадина Хадижат Нино Этери Гаянэ Ануш Шушаник Асель Айгерим Динара Бэла Нелли Мэри Эмили Николь Мишель Изабель Эвелина Аделина Амалия Камилла Сабина Эмилия Аврора Мелания Аглая Прасковья Евдокия Пелагея Фёкла Устинья Аксинья";
        let m = "Иван Пётр Петр Никита Илья Лев Павел Фёдор Федор Александр Алексей Андрей Сергей Дмитрий Михаил Николай Юрий Евгений Валентин Валерий Виктор Артём Артемий Максим Егор Кирилл Матвей Тимофей Роман Марк Глеб Данила Данил Даниил Савва Фома Лука Кузьма Тихон Захар Семён Степан Богдан Ярослав Владислав Станислав Вячеслав Святослав Ростислав Мирослав Олег Игорь Константин Владимир Вадим Денис Антон Арсений Георгий Григорий Василий Геннадий Анатолий Борис Леонид Эдуард Альберт Артур Руслан Рустам Тимур Ринат Ильдар Айрат Марат Рамиль Раиль Наиль Камиль Эмиль Мухаммед Магомед Ахмед Муса Иса Рашид Али Ашот Арам Левон Гагик Вахтанг Шота Отар Карл Отто Ганс Хуан Хосе Жан Анри Эндрю Ким Ян Яков Лазарь Макар Прохор Остап Тарас Савелий Елисей Платон Демид Назар Мирон Лаврентий Аким Ефим Климент Эрнест Феликс Герман Рудольф Адам Давид Даниэль Мартин Самуил Исаак Абрам Моисей Арон Наум Мурат Азамат Нурлан Бакыт Санжар Фархад Бахтиёр Хасан Хусейн";
        for (names, sex) in [(f, Sex::Female), (m, Sex::Male)] {
            for given in names.split(' ') {
                let found = by_given(given);
                if found != Some(sex) {
                    wrong.push(format!("{given}: {found:?}"));
                }
            }
        }
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn is_guessed_from_the_surest_part() {
        let check = |surname, given, patronymic, expected| {
            assert_eq!(
                guess(&Name { surname, given, patronymic }),
                expected,
                "{surname} {given} {patronymic}"
            );
        };
        let (female, male) = (Sex::Female, Sex::Male);
        check("Ким", "Саша", "Олеговна", Some((female, false)));
        check("Ким", "Саша", "Ильич", Some((male, false)));
        check("Мамедов", "Рашид", "Али оглы", Some((male, false)));
        check("Мамедова", "Зарема", "Юсуф кызы", Some((female, false)));
        check("Черных", "Анна", "", Some((female, true)));
        check("Черных", "Никита", "", Some((male, true)));
        check("Черных", "Любовь", "", Some((female, true)));
        check("Черных", "Анна-Мария", "", Some((female, true)));
        check("Юсупов", "Карим", "", Some((male, false)));
        check("Алиева", "Этери", "", Some((female, false)));
        check("Иванов", "Саша", "", Some((male, true)));
        check("Иванова", "Женя", "", Some((female, true)));
        check("Коваленко", "Саша", "", None);
        check("Ли", "", "", None);
    }
}
