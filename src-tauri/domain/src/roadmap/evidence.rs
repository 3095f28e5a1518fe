//! Files that prove that something was done: small ones, for they are kept with the data and in
//! each of its copies.

use crate::Invalid;

/// Bytes of one file: a scanned order of a few pages. Twice as much is kept, for undo has its own.
pub const LARGEST: u64 = 5 * 1024 * 1024;

/// Whether a file may be kept; what is wrong with it is said of the field `path`.
pub fn check(size: u64) -> Result<(), Invalid> {
    let megabytes = |bytes: u64| bytes as f64 / 1024.0 / 1024.0;
    match size {
        0 => Err(Invalid::one("path", "Файл пустой. Выберите другой.")),
        1..=LARGEST => Ok(()),
        _ => Err(Invalid::one(
            "path",
            format!(
                "Файл занимает {:.0} МБ, а хранить можно до {:.0} МБ. Сохраните его в меньшем качестве или укажите номер и дату документа.",
                megabytes(size).ceil(),
                megabytes(LARGEST),
            ),
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_small_files_are_kept() {
        assert!(check(1).is_ok());
        assert!(check(LARGEST).is_ok());
        assert!(check(0).is_err());
        let words = check(LARGEST + 1).unwrap_err().0["path"].clone();
        assert!(words.starts_with("Файл занимает 6 МБ, а хранить можно до 5 МБ."), "{words}");
    }
}
