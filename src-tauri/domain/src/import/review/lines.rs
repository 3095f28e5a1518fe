//! Which rows of a sheet are people and which are not: titles, headings, totals, sections, signatures.

use super::super::plan::bare;
use super::super::reading::{name, school_class};
use super::super::{Field, Line, List, Plan, Sheet};
use crate::letters::fold;

pub enum Role {
    Person,
    Skipped(&'static str),
    /// Over the rows below it, with the class that it names.
    Section(Option<String>),
}

pub fn role(sheet: &Sheet, index: usize, plan: &Plan) -> Role {
    let line = &sheet.lines[index];
    let (first, end) = plan.heading;
    if index < first {
        // A row of headings over headings.
        let several = line.written() > 2;
        return Role::Skipped(if several {
            "Названия столбцов"
        } else {
            "Заголовок списка"
        });
    }
    if index < end {
        return Role::Skipped("Названия столбцов");
    }
    let texts: Vec<&str> =
        line.cells.iter().map(|cell| cell.trim()).filter(|cell| !cell.is_empty()).collect();
    if is_numbering(&texts) {
        return Role::Skipped("Номера столбцов");
    }
    if repeats_heading(line, plan) {
        return Role::Skipped("Повтор названий столбцов");
    }
    let named = names(line, plan);
    if is_total(&texts) && !named {
        return Role::Skipped("Итоговая строка");
    }
    if is_signature(&texts) && !named {
        return Role::Skipped("Подпись или примечание под списком");
    }
    let alone = texts.len() == 1 || texts.windows(2).all(|two| two[0] == two[1]);
    if alone && !named {
        let class = school_class::read(texts[0]);
        let of_name = plan.of(Field::Name).any(|column| !line.cell(column).is_empty());
        let is_number = !of_name && texts[0].chars().all(|c| c.is_ascii_digit() || ".)".contains(c));
        return match class {
            _ if is_number => Role::Skipped("Пустая строка с номером"),
            Some(class) => Role::Section(Some(class.to_string())),
            None if is_words(texts[0]) => Role::Section(None),
            None => Role::Person,
        };
    }
    Role::Person
}

/// Whether a person's name stands where it should.
fn names(line: &Line, plan: &Plan) -> bool {
    let field = if plan.list == List::Pairs { Field::Mentors } else { Field::Name };
    let full = |column: usize| name::read(line.cell(column)).is_some_and(|read| !read.given.is_empty());
    let parts = plan.has(Field::Surname) && plan.of(Field::Given).any(|column| !line.cell(column).is_empty());
    plan.of(field).any(full) || parts
}

/// «1 2 3 4» under the heading.
fn is_numbering(texts: &[&str]) -> bool {
    let numbers: Option<Vec<u32>> = texts.iter().map(|text| text.parse().ok()).collect();
    numbers.is_some_and(|numbers| numbers.len() > 2 && numbers.windows(2).all(|two| two[0] + 1 == two[1]))
}

/// At the top of each printed page.
fn repeats_heading(line: &Line, plan: &Plan) -> bool {
    let pairs = plan.columns.iter().zip(line.spread()).filter(|(_, cell)| !cell.is_empty());
    let (mut same, mut all) = (0, 0);
    for (column, cell) in pairs {
        all += 1;
        same += usize::from(bare(&column.title).ends_with(&bare(cell)) && !column.title.is_empty());
    }
    all > 1 && same == all
}

fn is_total(texts: &[&str]) -> bool {
    let starts = ["итого", "всего", "в том числе", "из них", "количество", "средний", "общее количество"];
    texts.iter().take(2).any(|text| {
        let text = fold(text);
        starts.iter().any(|word| text.starts_with(word))
    })
}

fn is_signature(texts: &[&str]) -> bool {
    let Some(first) = texts.first().map(|text| fold(text)) else { return false };
    let whole = texts.join(" ");
    let starts = [
        "исполнитель",
        "исп.",
        "исп:",
        "подпись",
        "м.п",
        "согласовано",
        "утверждаю",
        "составил",
        "примечание",
        "* ",
        "дата составления",
        "ответственный",
    ];
    starts.iter().any(|word| first.starts_with(word))
        || whole.contains("____")
        || (first.starts_with("директор") && texts.len() <= 3 && whole.contains('/'))
}

/// A few words and nothing else.
fn is_words(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let long = text.chars().count();
    !text.starts_with(['=', '+', '-', '@', '#']) && letters * 2 > long && long < 300 && !text.contains('@')
}
