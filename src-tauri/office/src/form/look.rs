//! A form as it looks: every visible sheet with its words, merged cells, sizes and faces.

mod gather;
mod lay;

use nastavnik_domain::district_form::sheet::Book as Looked;

use super::Refused;
use super::book;
pub(super) use gather::area;
use gather::gather;
use lay::lay;

/// Rows and columns that are shown of one sheet; a longer form goes on in the file.
const MOST_ROWS: u32 = 500;
const MOST_COLUMNS: u32 = 60;
/// Empty drawn rows that are shown after the last words.
const ROWS_AFTER: u32 = 60;
const MOST_SHEETS: usize = 30;

pub fn look(bytes: &[u8]) -> Result<Looked, Refused> {
    let mut book = book::open(bytes)?;
    let (strings, styles) = (book.strings()?, book.styles()?);
    let mut looked = Looked::default();
    let seen: Vec<(String, String)> = book
        .sheets
        .iter()
        .filter(|sheet| sheet.is_seen)
        .map(|sheet| (sheet.name.clone(), sheet.part.clone()))
        .collect();
    for (name, part) in seen.iter().take(MOST_SHEETS) {
        let gathered = gather(&mut book.package, part, &strings, &styles, book.is_1904)?;
        if let Some(cell) = &gathered.linked {
            looked.notes.push(format!(
                "Лист «{name}», ячейка {cell}: формула берёт данные из другого файла. Она останется как есть."
            ));
        }
        let sheet = lay(name, gathered, &styles);
        if sheet.cut {
            looked.notes.push(format!("Лист «{name}» показан не весь: только первые {MOST_ROWS} строк."));
        }
        looked.sheets.push(sheet);
    }
    if seen.len() > MOST_SHEETS {
        looked.notes.push(format!("Показаны первые {MOST_SHEETS} листов из {}.", seen.len()));
    }
    let hidden = book.sheets.iter().filter(|sheet| !sheet.is_seen).count();
    if hidden > 0 {
        looked.notes.push("В книге есть скрытые листы. Они останутся как есть.".into());
    }
    if !book.links.is_empty() {
        let names = book.links.join("», «");
        looked.notes.push(format!("Форма ссылается на другие файлы: «{names}». Ссылки останутся как есть."));
    }
    Ok(looked)
}
