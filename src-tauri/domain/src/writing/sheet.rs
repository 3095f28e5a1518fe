//! What many documents share: the letterhead, the frame of an order, «УТВЕРЖДЕНО» over an
//! appendix, the address of a statement, the sheet of acquaintance, and the values of the
//! placeholders that every kind knows.

use super::{Facts, Person, Placeholder, Values};
use crate::document::{
    Block, Part, Point, Signatures, Text, cell, para, row, signature, signatures, split, table, text, title,
};
use crate::grammar::{Case, Initials, Named, position};
use crate::{Day, school_year};

/// Where the right half of the sheet begins, in mm from the left margin.
const HALF: f64 = 85.0;
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
        let executor = facts.curator.as_ref().map(|person| signed(person)).unwrap_or_default();
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
    let mut lines = Vec::new();
    lines.extend(appendix.map(|n| text(format!("Приложение № {n}"))));
    lines.push(text("УТВЕРЖДЕНО"));
    lines.push(text(format!("приказом {}", facts.organization.short_name)));
    lines.push(text("от ").then(day(facts.day)).then(" ").then(number(&facts.number)));
    let last = lines.len() - 1;
    let below = move |index| if index == last { 14.0 } else { 0.0 };
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| para(line).from(HALF).below(below(index)).into())
        .collect()
}

/// «Директору МБОУ «…» Берестову Н.А. / учителя математики Орловой Марии Ивановны», in the right half.
pub fn address(facts: &Facts, from: &Person) -> Vec<Block> {
    let director = facts.director.as_ref();
    let to = director.map_or_else(
        || "Директору".into(),
        |person| capital(&position::decline(&post(person, "директор"), Case::Dative)),
    );
    let name = director.map(|person| Named::of(&person.fields).short(Case::Dative, Initials::After));
    let whose = position::decline(&from.fields.position, Case::Genitive);
    let lines = [
        format!("{to} {}", facts.organization.short_name),
        name.unwrap_or_default(),
        whose,
        Named::of(&from.fields).full(Case::Genitive),
    ];
    let lines: Vec<String> = lines.into_iter().filter(|line| !line.trim().is_empty()).collect();
    let last = lines.len().saturating_sub(1);
    let below = move |index| if index == last { 21.0 } else { 0.0 };
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| para(line).from(HALF).below(below(index)).into())
        .collect()
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
        None => text("«")
            .then(crate::document::blank(9.0))
            .then("» ")
            .then(crate::document::blank(30.0))
            .then(" 20")
            .then(crate::document::blank(7.0))
            .then(" г."),
    }
}

/// «№ 45-ОД»; a number may bring its own «№», or leave a blank.
pub fn number(number: &str) -> Text {
    match number.trim().trim_start_matches('№').trim() {
        "" => text("№\u{a0}").then(crate::document::blank(20.0)),
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
        name: "основания", example: "статьёй 351.8 Трудового кодекса Российской Федерации"
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
    let curator =
        facts.curator.as_ref().map(|person| position::decline(&person.fields.position, Case::Accusative));
    Values::from([
        ("школа", organization.short_name.clone()),
        ("школа полностью", organization.full_name.clone()),
        ("адрес школы", organization.address.clone()),
        ("район", organization.district.clone()),
        ("отдел образования", organization.department.clone()),
        ("место", organization.place.clone()),
        (
            "учебный год",
            if facts.school_year == 0 { String::new() } else { school_year::title(facts.school_year) },
        ),
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

    #[test]
    fn every_common_placeholder_has_a_value_and_the_other_way_round() {
        let values = values(&Facts::default());
        let names: Vec<_> = COMMON.iter().map(|one| one.name).collect();
        assert_eq!(values.len(), names.len());
        assert!(names.iter().all(|name| values.contains_key(name)));
    }
}
