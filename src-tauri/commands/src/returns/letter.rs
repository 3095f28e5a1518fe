//! What is wrong in a return, as a letter to the school.

use nastavnik_domain::school_return::reading::Problem;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::open::open;
use crate::{App, Fault};

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(rename = "ReturnLetterQuery")]
pub struct Query {
    path: String,
}

#[derive(Serialize, TS)]
#[ts(rename = "ReturnLetter")]
pub struct Letter {
    /// Empty where there is nothing to write about.
    text: String,
}

pub fn letter(_: &App, arg: Query) -> Result<Letter, Fault> {
    let found = open(&crate::file::whole(&arg.path))?;
    Ok(Letter { text: about(&found.organization, &found.problems) })
}

pub(super) fn about(school: &str, problems: &[Problem]) -> String {
    if problems.is_empty() {
        return String::new();
    }
    let lines: Vec<String> = (1..).zip(problems).map(|(number, problem)| line(number, problem)).collect();
    format!(
        "{}\n\nВ отчёте о наставничестве нужно поправить:\n\n{}\n\nПоправьте, пожалуйста, данные в программе «Наставник» или в самом файле и пришлите отчёт ещё раз.",
        greeting(school),
        lines.join("\n")
    )
}

/// Of a file that could not be taken in at all.
pub(super) fn about_refused(fault: &Fault) -> String {
    format!(
        "{}\n\nВаш отчёт о наставничестве принять не удалось. {}\n\nПришлите его, пожалуйста, ещё раз: в программе «Наставник» откройте «Отчёты» и нажмите «Записать отчёт».",
        greeting(""),
        fault.message
    )
}

fn greeting(school: &str) -> String {
    if school.is_empty() {
        "Здравствуйте!".into()
    } else {
        format!("{school}, здравствуйте!")
    }
}

/// «1. Лист «Пары и группы», ячейка D7: …».
fn line(number: usize, problem: &Problem) -> String {
    let Problem { sheet, cell, message, .. } = problem;
    match (sheet.is_empty(), cell.is_empty()) {
        (true, _) => format!("{number}. {message}"),
        (_, true) => format!("{number}. Лист «{sheet}»: {message}"),
        _ => format!("{number}. Лист «{sheet}», ячейка {cell}: {message}"),
    }
}
