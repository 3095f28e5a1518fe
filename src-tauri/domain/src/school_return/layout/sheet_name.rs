//! Names of sheets, as every spreadsheet program takes them.

use crate::letters::fold;
use crate::school_return::SERVICE;

/// Excel counts in UTF-16 units.
const LONGEST: usize = 31;
const FORBIDDEN: [char; 7] = ['[', ']', ':', '*', '?', '/', '\\'];

/// What is wrong with it.
pub(super) fn check(name: &str) -> Result<(), String> {
    let length = name.encode_utf16().count();
    if length > LONGEST {
        return Err(format!("Знаков {length}, а в названии листа Excel бывает не больше {LONGEST}."));
    }
    if name.contains(FORBIDDEN) {
        return Err("В названии листа нельзя писать знаки [ ] : * ? / \\.".into());
    }
    if name.starts_with('\'') || name.ends_with('\'') || ["history", SERVICE].contains(&fold(name).as_str()) {
        return Err("Так назвать лист нельзя: Excel такое название не примет.".into());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn says_what_is_wrong() {
        let check = |name: &str, expected: Option<&str>| {
            assert_eq!(super::check(name).err().as_deref(), expected, "{name}");
        };
        check("Пары и группы", None);
        check(&"я".repeat(31), None);
        check(&"я".repeat(32), Some("Знаков 32, а в названии листа Excel бывает не больше 31."));
        check("Итоги 2026/2027", Some("В названии листа нельзя писать знаки [ ] : * ? / \\."));
        for name in ["'а", "а'", "History", "_Nastavnik"] {
            check(name, Some("Так назвать лист нельзя: Excel такое название не примет."));
        }
    }
}
