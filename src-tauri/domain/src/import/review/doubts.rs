//! What the cell of a name gives to think about.

use super::people::Someone;
use super::values::short;
use crate::import::{Line, Sheet};

/// In the order in which a person should look.
pub fn of_name(sheet: &Sheet, line: &Line, someone: &Someone) -> Vec<String> {
    let place = sheet.place(someone.column, line.number);
    let mut doubts = Vec::new();
    let text = someone.text.as_str();
    if text.is_empty() {
        doubts.push(format!("Нет ФИО в ячейке {place}. Возможно, строка продолжает предыдущую."));
    } else if text.starts_with('#') {
        doubts.push(format!("В ячейке {place} ошибка формулы: {}. Исправьте её в файле.", short(text)));
    } else if text.starts_with(['=', '+', '-', '@']) && !someone.named {
        doubts.push(format!("В ячейке {place} вместо ФИО формула или знак: {}. Впишите имя.", short(text)));
    } else if !someone.named {
        let length = text.chars().count();
        let long = if length > 300 { format!(" Там {length} знаков.") } else { String::new() };
        doubts.push(format!("Не похоже на ФИО: «{}» в ячейке {place}.{long}", short(text)));
    } else if someone.name.given.is_empty() {
        doubts.push(format!("Только фамилия, без имени, в ячейке {place}."));
    } else if someone.name.surname.is_empty() {
        doubts.push(format!("Имя без фамилии в ячейке {place}."));
    }
    if line.formulas.contains(&(someone.column as u32)) && someone.named {
        doubts.push(format!("ФИО в ячейке {place} получено формулой: проверьте, то ли имя."));
    }
    if someone.name.order {
        doubts.push("Проверьте, где имя, а где фамилия.".into());
    }
    if someone.several {
        doubts.push(format!("В ячейке {place} несколько человек: проверьте, что к кому относится."));
    }
    if line.hidden {
        doubts.push("Строка скрыта в файле: возможно, её отобрали фильтром или спрятали.".into());
    }
    doubts
}
