//! What many documents share: the letterhead, the frame of an order, «УТВЕРЖДЕНО» over an
//! appendix, the address of a statement, the sheet of acquaintance, and the values of the
//! placeholders that every kind knows.

use super::{Facts, Person, Placeholder, Values};
use crate::document::{
    Block, Part, Point, Signatures, Text, blank, cell, para, row, signature, signatures, split, table, text,
    title,
};
use crate::grammar::{Case, Initials, Named, organization, position};
use crate::vocabulary::{PersonKind, Sex};
use crate::{Day, class, school_year};

/// Where the right half of the sheet begins, in mm from the left margin.
const HALF: f64 = 85.0;
/// A blank as wide as the right half, in mm.
const WHOLE: f64 = 80.0;
/// Room for a hand in a table of signatures, in mm.
const HAND: f64 = 9.0;

/// Lines over an order: the school's own, or its names.
pub fn letterhead(facts: &Facts) -> Vec<Block> {
    let organization = &facts.organization;
    let own: Vec<String> =
        organization.letterhead.lines().map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned).collect();
    let names = match (organization.full_name.as_str(), organization.short_name.as_str()) {
        ("", "") => vec![String::new()],
        ("", short) => vec![short.to_owned()],
        (full, "") => vec![full.to_owned()],
        (full, short) => vec![full.to_owned(), format!("({short})")],
    };
    let lines = if own.is_empty() { names } else { own };
    lines.into_iter().map(|line| para(line).center().keep().into()).collect()
}

/// The frame of an order (ГОСТ Р 7.0.97-2025): names, ПРИКАЗ, date and number on one line, place,
/// heading, preamble, «ПРИКАЗЫВАЮ:», points, the director's signature.
pub fn order(
    facts: &Facts,
    heading: Text,
    preamble: Vec<Text>,
    points: impl IntoIterator<Item = Point>,
) -> Part {
    let mut part = Part::new();
    part.blocks.extend(letterhead(facts));
    part.add(title(1, "ПРИКАЗ").above(14.0));
    part.add(split(day(facts.day), number(&facts.number)));
    if !facts.organization.place.is_empty() {
        part.add(para(&facts.organization.place).center().below(7.0));
    }
    part.add(title(2, heading).left().below(14.0));
    let last = preamble.len().saturating_sub(1);
    for (index, line) in preamble.into_iter().enumerate() {
        let ending = if index == last && !facts.settings.spaced { text(" ") } else { text("") };
        part.add(para(line.then(ending)));
    }
    let word = if facts.settings.spaced {
        text("приказываю:").spaced()
    } else {
        text("ПРИКАЗЫВАЮ:")
    };
    part.add(para(word).flush().keep().above(7.0).below(7.0));
    part.blocks.extend(points.into_iter().map(Block::from));
    part.add(director(facts));
    if facts.settings.executor {
        let executor = facts.curator.as_ref().map(signed).unwrap_or_default();
        part.add(para(format!("Исполнитель: {executor}")).left().small().above(28.0));
    }
    part
}

/// «Директор _____ Н.А. Берестов».
pub fn director(facts: &Facts) -> Signatures {
    match &facts.director {
        Some(person) => signature(capital(&post(person, "директор")), signed(person)),
        None => signature("Директор", ""),
    }
}

/// «Приложение № 1 / УТВЕРЖДЕНО / приказом МБОУ «…» от 01.09.2026 № 45-ОД», in the right half.
pub fn approval(facts: &Facts, appendix: Option<u32>) -> Vec<Block> {
    approved(facts, appendix, "УТВЕРЖДЕНО", false)
}

/// The same with the word that agrees with what is approved: «УТВЕРЖДЕНА» a roadmap.
pub fn approved(facts: &Facts, appendix: Option<u32>, word: &str, landscape: bool) -> Vec<Block> {
    let lines = [text(word), text(format!("приказом {}", facts.organization.short_name).trim())];
    corner(facts, appendix, lines, landscape)
}

/// «Приложение № 1 / к приказу МБОУ «…» / от 01.09.2026 № 45-ОД» over a list that is only attached.
pub fn attached(facts: &Facts, appendix: u32, landscape: bool) -> Vec<Block> {
    let line = text(format!("к приказу {}", facts.organization.short_name).trim());
    corner(facts, Some(appendix), [line], landscape)
}

/// In the right half of the sheet; of a landscape one it is as wide.
fn corner(
    facts: &Facts,
    appendix: Option<u32>,
    lines: impl IntoIterator<Item = Text>,
    landscape: bool,
) -> Vec<Block> {
    let from = if landscape { facts.settings.page.width(true) - HALF } else { HALF };
    let mut all: Vec<Text> =
        appendix.map(|n| text(format!("Приложение №\u{a0}{n}"))).into_iter().chain(lines).collect();
    all.push(text("от ").then(day(facts.day)).then(" ").then(number(&facts.number)));
    right(all, from, 14.0)
}

/// «Директору МБОУ «…» Берестову Н.А. / учителя математики Орловой Марии Ивановны», in the right half.
pub fn address(facts: &Facts, from: &Person) -> Vec<Block> {
    let director = facts.director.as_ref();
    let to = director.map_or_else(
        || "Директору".into(),
        |person| capital(&position::decline(&post(person, "директор"), Case::Dative)),
    );
    let name = director.map(|person| Named::of(&person.fields).short(Case::Dative, Initials::After));
    let mut lines = vec![
        text(to).then(" ").then(or_blank(facts.organization.short_name.clone(), 50.0)),
        or_blank(name.unwrap_or_default(), WHOLE),
    ];
    let whose = position_of(from, Case::Genitive);
    lines.extend(Some(whose).filter(|whose| !whose.is_empty()).map(text));
    match Named::of(&from.fields).full(Case::Genitive) {
        name if name.is_empty() => {
            lines.extend([
                blank(WHOLE),
                blank(WHOLE),
                text("(должность или класс, фамилия, имя, отчество)").small(),
            ]);
        }
        name => lines.push(text(name)),
    }
    right(lines, HALF, 21.0)
}

/// «Учителю математики / Орловой Марии Ивановне», in the right half.
pub fn addressed(to: &Person) -> Vec<Block> {
    let whose = capital(&position_of(to, Case::Dative));
    let name = Named::of(&to.fields).full(Case::Dative);
    let mut lines = vec![or_blank(name, WHOLE)];
    if !whose.is_empty() {
        lines.insert(0, text(whose));
    }
    right(lines, HALF, 21.0)
}

/// Lines that begin `from` mm after the left margin, with free space after the last one, in points.
fn right(lines: Vec<Text>, from: f64, after: f64) -> Vec<Block> {
    let last = lines.len().saturating_sub(1);
    let below = move |index| if index == last { after } else { 0.0 };
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| para(line).from(from).below(below(index)).into())
        .collect()
}

/// The words, or a blank of so many mm.
fn or_blank(words: String, width: f64) -> Text {
    if words.is_empty() { blank(width) } else { text(words) }
}

/// What a person is, in a case: «учителя математики», «обучающейся 8А класса», «студентки
/// Аграрного техникума», «агронома ООО «Нива»». Empty when nothing is known.
pub fn position_of(person: &Person, case: Case) -> String {
    let fields = &person.fields;
    let is = |he, she| position::decline(&agreed(Named::of(fields).sex(), he, she), case);
    let (what, place) = match fields.kind {
        Some(PersonKind::Pupil) => (is("обучающийся", "обучающаяся"), in_class(&fields.class)),
        Some(PersonKind::Student) if fields.position.is_empty() => {
            let place =
                if person.organization.is_empty() { &fields.study_place } else { &person.organization };
            (is("студент", "студентка"), organization::decline(place, Case::Genitive))
        }
        _ => (
            position::decline(&fields.position, case),
            organization::decline(&person.organization, Case::Genitive),
        ),
    };
    [what, place].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

/// «8А класса»; what is no class stays as it was typed.
fn in_class(typed: &str) -> String {
    class::parse(typed).map_or_else(|| typed.to_owned(), |class| format!("{class}\u{a0}класса"))
}

/// The form that agrees with the sex; both, «согласен (согласна)», when nobody knows it.
pub fn agreed(sex: Option<Sex>, he: &str, she: &str) -> String {
    match sex {
        Some(Sex::Male) => he.to_owned(),
        Some(Sex::Female) => she.to_owned(),
        None => format!("{he} ({she})"),
    }
}

/// «С приказом ознакомлены»: a row for each, to be signed and dated by hand.
pub fn acquaintance<'a>(facts: &Facts, people: impl IntoIterator<Item = &'a Person>) -> Part {
    let mut part = Part::appendix();
    part.add(title(2, "Лист ознакомления"));
    let line = text("с приказом от ").then(day(facts.day)).then(" ").then(number(&facts.number));
    part.add(para(line).center().below(14.0));
    let rows = people.into_iter().enumerate().map(|(index, person)| {
        let who = Named::of(&person.fields).full(Case::Nominative);
        row([
            cell((index + 1).to_string()).center(),
            cell(who),
            cell(&person.fields.position),
            cell(""),
            cell(""),
        ])
        .height(HAND)
    });
    part.add(table([1.0, 6.0, 5.0, 3.0, 3.0]).head(["№", "ФИО", "Должность", "Дата", "Подпись"]).rows(rows));
    part
}

/// A signature of each of these people under a paper of their own.
pub fn signed_by<'a>(people: impl IntoIterator<Item = (&'a str, &'a Person)>) -> Signatures {
    people.into_iter().fold(signatures(), |all, (role, person)| all.and(role, signed(person))).captions()
}

/// «01.09.2026», or a blank of a date.
pub fn day(day: Option<Day>) -> Text {
    match day {
        Some(day) => text(day.short()),
        None => {
            text("«").then(blank(9.0)).then("» ").then(blank(30.0)).then(" 20").then(blank(7.0)).then(" г.")
        }
    }
}

/// «№ 45-ОД»; a number may bring its own «№», or leave a blank.
pub fn number(number: &str) -> Text {
    match number.trim().trim_start_matches('№').trim() {
        "" => text("№\u{a0}").then(blank(20.0)),
        number => text(format!("№\u{a0}{number}")),
    }
}

/// «Н.А. Берестов», as documents are signed.
pub fn signed(person: &Person) -> String {
    Named::of(&person.fields).short(Case::Nominative, Initials::Before)
}

/// The position, or what it would be called.
pub fn post(person: &Person, otherwise: &str) -> String {
    if person.fields.position.is_empty() { otherwise.to_owned() } else { person.fields.position.clone() }
}

pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Placeholders that the words of every kind may use, with what they become in an example.
pub const COMMON: [Placeholder; 17] = [
    Placeholder { name: "школа", example: "МБОУ «Заречная СОШ»" },
    Placeholder {
        name: "школа полностью",
        example: "Муниципальное бюджетное общеобразовательное учреждение «Заречная средняя общеобразовательная школа»",
    },
    Placeholder {
        name: "адрес школы", example: "с. Заречное, ул. Школьная, д. 1"
    },
    Placeholder { name: "район", example: "Луговской муниципальный район" },
    Placeholder {
        name: "отдел образования",
        example: "Отдел образования администрации Луговского муниципального района",
    },
    Placeholder { name: "место", example: "с. Заречное" },
    Placeholder { name: "учебный год", example: "2026/2027" },
    Placeholder { name: "дата", example: "01.09.2026" },
    Placeholder { name: "номер", example: "45-ОД" },
    Placeholder {
        name: "основания", example: "со статьёй 351.8 Трудового кодекса Российской Федерации"
    },
    Placeholder { name: "директор", example: "Берестов Николай Андреевич" },
    Placeholder {
        name: "директора", example: "Берестова Николая Андреевича"
    },
    Placeholder {
        name: "директором", example: "Берестовым Николаем Андреевичем"
    },
    Placeholder { name: "куратор", example: "Мельникова Ольга Викторовна" },
    Placeholder { name: "куратора", example: "Мельникову Ольгу Викторовну" },
    Placeholder {
        name: "куратору", example: "Мельниковой Ольге Викторовне"
    },
    Placeholder {
        name: "должность куратора", example: "заместителя директора по воспитательной работе"
    },
];

/// Their values in this document.
pub fn values(facts: &Facts) -> Values {
    let organization = &facts.organization;
    let named = |person: &Option<Person>, case| {
        person.as_ref().map(|person| Named::of(&person.fields).full(case)).unwrap_or_default()
    };
    let references: Vec<_> = facts.references.iter().map(|one| one.instrumental.as_str()).collect();
    let year = if facts.school_year == 0 { String::new() } else { school_year::title(facts.school_year) };
    let curator =
        facts.curator.as_ref().map(|person| position::decline(&person.fields.position, Case::Accusative));
    Values::from([
        ("школа", organization.short_name.clone()),
        ("школа полностью", organization.full_name.clone()),
        ("адрес школы", organization.address.clone()),
        ("район", organization.district.clone()),
        ("отдел образования", organization.department.clone()),
        ("место", organization.place.clone()),
        ("учебный год", year),
        ("дата", facts.day.map(Day::short).unwrap_or_default()),
        ("номер", facts.number.clone()),
        ("основания", references.join(", ")),
        ("директор", named(&facts.director, Case::Nominative)),
        ("директора", named(&facts.director, Case::Genitive)),
        ("директором", named(&facts.director, Case::Instrumental)),
        ("куратор", named(&facts.curator, Case::Nominative)),
        ("куратора", named(&facts.curator, Case::Accusative)),
        ("куратору", named(&facts.curator, Case::Dative)),
        ("должность куратора", curator.unwrap_or_default()),
    ])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::person::Fields;

    #[test]
    fn every_common_placeholder_has_a_value_and_the_other_way_round() {
        let values = values(&Facts::default());
        let names: Vec<_> = COMMON.iter().map(|one| one.name).collect();
        assert_eq!(values.len(), names.len());
        assert!(names.iter().all(|name| values.contains_key(name)));
    }

    #[test]
    fn people_are_called_by_what_they_are() {
        let check = |kind, name: &str, what: [&str; 3], expected: &str| {
            let [position, class, organization] = what.map(str::to_owned);
            let fields =
                Fields { kind: Some(kind), given: name.into(), position, class, ..Fields::default() };
            let person = Person { fields, organization, ..Person::default() };
            assert_eq!(position_of(&person, Case::Genitive).replace('\u{a0}', " "), expected);
        };
        use PersonKind::*;
        check(Teacher, "Лидия", ["учитель математики", "", ""], "учителя математики");
        check(Pupil, "Дарья", ["", "8А", ""], "обучающейся 8А класса");
        check(Pupil, "Денис", ["", "8 «а»", ""], "обучающегося 8А класса");
        check(Pupil, "", ["", "вечерний", ""], "обучающегося (обучающейся) вечерний");
        check(Student, "Дарья", ["", "2 курс", "Аграрный техникум"], "студентки Аграрного техникума");
        check(Partner, "Денис", ["агроном", "", "ООО «Нива»"], "агронома ООО «Нива»");
        check(Partner, "", ["", "", ""], "");
    }
}
