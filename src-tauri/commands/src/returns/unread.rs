//! Why a file cannot be a school's report, in words for the district, which can only ask for another.

use nastavnik_office::paper::Unread;

use crate::Fault;
use crate::draft;

pub(super) fn unread(why: Unread) -> Fault {
    const AGAIN: &str = "Скопируйте его ещё раз или попросите школу прислать отчёт снова.";
    match why {
        Unread::Encrypted => {
            Fault::new("encrypted", "Книга закрыта паролем.", "Попросите школу прислать отчёт без пароля.")
        }
        Unread::Broken(_) => Fault::new("broken", "Файл повреждён или скопирован не до конца.", AGAIN),
        Unread::Empty => Fault::new("empty", "Файл пустой: скопирован не до конца.", AGAIN),
        Unread::TooLarge => Fault::new(
            "too_large",
            "Файл слишком велик для отчёта школы.",
            "Попросите школу записать отчёт в программе заново.",
        ),
        Unread::NotFound | Unread::Io(_) => draft::unread(why),
        other => Fault {
            action: "Отчёт школы — это книга .xlsx, .xls или .ods. Попросите прислать её.".into(),
            ..draft::unread(other)
        },
    }
}
