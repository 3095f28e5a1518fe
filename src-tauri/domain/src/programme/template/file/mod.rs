//! A template as a file: a plain text that a teacher reads in any editor and may write by hand.
//!
//! ```text
//! Шаблон программы наставничества, версия 1
//! # What begins with this sign is for people.
//!
//! Название: Молодой специалист: первый год
//! Форма: педагог–педагог
//! Месяцев: 9
//! Цель: …
//! Задача: …
//!
//! Раздел: Вхождение в должность
//!
//! Задание: …
//! Результат: …
//! Когда: 2-й месяц
//! Запрос: Дисциплина на уроке
//! Всегда: да
//! ```
//!
//! A line that begins with a space goes on with the line above. «Запрос» under a task or an item says
//! for which gap it is offered; an item without one, and one that says «Всегда: да», is offered always.

mod key;
mod read;
mod write;

pub use read::{Unread, read};
pub use write::write;

/// The first words of every such file.
const SIGN: &str = "Шаблон программы наставничества, версия ";
/// Files of later versions are refused: they may say what this program would lose.
const VERSION: u32 = 1;

#[cfg(test)]
mod tests;
