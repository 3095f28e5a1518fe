//! What the columns of a table hold: by the words of their headings, then by what stands in them.

use super::grid::Grid;
use super::{clear, periods};
use crate::letters::fold;
use crate::paper::numbering;
use crate::roadmap::draft::ColumnRole::{self, *};

/// Beginnings of words that tell a column, the most telling first: a «Срок проведения мероприятия»
/// is a deadline, a «Результат мероприятия» a result.
const WORDS: [(ColumnRole, &[&str]); 7] = [
    (Note, &["примечан", "отметк", "комментар"]),
    (
        Result,
        &[
            "результат",
            "показател",
            "вид документ",
            "документ",
            "продукт",
            "индикатор",
            "форма представлен",
            "выход",
        ],
    ),
    (Deadline, &["срок", "дата", "даты", "период", "когда", "время", "график"]),
    (Responsible, &["ответствен", "исполнител", "кто ", "соисполнител", "должност"]),
    (
        Title,
        &[
            "мероприят",
            "содержани",
            "деятельност",
            "действи",
            "виды работ",
            "вид работ",
            "активност",
            "события",
        ],
    ),
    (Section, &["этап", "раздел", "направлен", "блок", "задач", "модул"]),
    (Title, &["наименован", "название", "тема", "работа", "формы работ", "план"]),
];

/// The role that a heading names.
pub fn of_heading(title: &str) -> Option<ColumnRole> {
    let title = fold(title);
    let bare = title.trim_matches(|c: char| !c.is_alphanumeric() && c != '№');
    if bare.starts_with('№') || ["п/п", "пп", "n", "n п/п", "номер", "пункт", "номер п/п"].contains(&bare)
    {
        return Some(Number);
    }
    let has = |stem: &&str| {
        title.starts_with(*stem) || title.contains(&format!(" {stem}")) || title.contains(&format!("({stem}"))
    };
    WORDS.iter().find(|(_, stems)| stems.iter().any(has)).map(|(role, _)| *role)
}

/// The roles of all columns. `body` is the table without its headings.
pub fn assign(titles: &[String], body: &Grid) -> Vec<ColumnRole> {
    let mut roles: Vec<Option<ColumnRole>> = titles.iter().map(|title| of_heading(title)).collect();
    for (at, role) in roles.iter_mut().enumerate() {
        let period = role.is_none_or(|role| role == Deadline) && periods::is_period(&titles[at]);
        let empty = body.column(at).next().is_none();
        let twin = (0..at).any(|left| !empty && same(body, left, at));
        match role {
            _ if period => *role = Some(Deadline),
            None | Some(Note) if empty => *role = Some(Skip),
            _ if twin => *role = Some(Skip),
            _ => {}
        }
    }
    one_of_each(&mut roles, titles, body);
    by_content(&mut roles, titles, body);
    roles.into_iter().map(|role| role.unwrap_or(Note)).collect()
}

fn same(body: &Grid, a: usize, b: usize) -> bool {
    body.lines.iter().all(|line| line.text(a) == line.text(b) || line.slots[b].columns == 0)
        && body.lines.iter().any(|line| line.slots[b].columns > 0)
}

/// Only a deadline may take several columns: of others the best keeps the role.
fn one_of_each(roles: &mut [Option<ColumnRole>], titles: &[String], body: &Grid) {
    let letters = |at: usize| body.column(at).map(|text| text.chars().count()).sum::<usize>();
    for role in [Number, Title, Responsible, Result, Section] {
        let mut all: Vec<usize> = (0..roles.len()).filter(|at| roles[*at] == Some(role)).collect();
        let strong = |at: usize| match role {
            Result => fold(&titles[at]).contains("результат"),
            // A heading merged over the number and the title, or over a stage and its works.
            Title | Section => titles.iter().filter(|title| **title == titles[at]).count() == 1,
            Number => mostly(body, at, is_number),
            _ => true,
        };
        let best = match role {
            Title if all.iter().any(|at| !strong(*at)) => all.iter().copied().max_by_key(|at| letters(*at)),
            _ => all.iter().copied().find(|at| strong(*at)).or(all.first().copied()),
        };
        all.retain(|at| Some(*at) != best);
        for at in all {
            roles[at] = None;
        }
    }
    // «№, Этап, Срок»: with no other name for them the stages are the activities.
    if !roles.contains(&Some(Title))
        && let Some(at) = roles.iter().position(|role| *role == Some(Section))
    {
        roles[at] = Some(Title);
    }
}

fn by_content(roles: &mut [Option<ColumnRole>], titles: &[String], body: &Grid) {
    let free =
        |roles: &[Option<ColumnRole>]| (0..roles.len()).filter(|at| roles[*at].is_none()).collect::<Vec<_>>();
    let take = |roles: &mut [Option<ColumnRole>], role, found: Option<usize>| {
        if !roles.contains(&Some(role))
            && let Some(at) = found
        {
            roles[at] = Some(role);
        }
    };
    let number = free(roles).into_iter().find(|at| mostly(body, *at, is_number));
    take(roles, Number, number.filter(|at| *at < 2));
    let deadline = free(roles).into_iter().find(|at| mostly(body, *at, clear));
    take(roles, Deadline, deadline);
    let length = |at: &usize| body.column(*at).map(|text| text.chars().count()).sum::<usize>();
    let title = free(roles).into_iter().max_by_key(|at| (length(at), std::cmp::Reverse(*at)));
    take(roles, Title, title);
    let untitled: Vec<usize> = free(roles).into_iter().filter(|at| titles[*at].is_empty()).collect();
    take(roles, Responsible, untitled.into_iter().find(|at| mostly(body, *at, somebody)));
}

fn is_number(text: &str) -> bool {
    numbering::Number::parse(text).is_some()
}

fn somebody(text: &str) -> bool {
    const WHO: [&str; 15] = [
        "директор",
        "заместител",
        "зам",
        "куратор",
        "педагог",
        "руководител",
        "отдел",
        "управлени",
        "администрац",
        "методист",
        "наставник",
        "учител",
        "оо",
        "школ",
        "психолог",
    ];
    crate::letters::words(text).any(|word| WHO.iter().any(|who| word.starts_with(who)))
}

fn mostly(body: &Grid, at: usize, test: impl Fn(&str) -> bool) -> bool {
    let all = body.column(at).count();
    all > 0 && body.column(at).filter(|text| test(text)).count() * 2 > all
}
