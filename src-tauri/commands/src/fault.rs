//! What a user sees when something went wrong: what happened, what is safe, what to do next.

use std::collections::BTreeMap;

use nastavnik_domain::Invalid;
use nastavnik_domain::pace::Stopped;
use nastavnik_store::Error as Store;
use serde::Serialize;

/// An error in Russian. Carries no personal data, so that it may be logged or sent to us.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
pub struct Fault {
    /// For programs: stays the same when the words change.
    pub code: &'static str,
    pub message: String,
    /// What to do next.
    pub action: String,
    /// Words for fields of the argument.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(as = "Option<BTreeMap<String, String>>", optional)]
    pub fields: BTreeMap<String, String>,
}

impl Fault {
    pub fn new(code: &'static str, message: impl Into<String>, action: impl Into<String>) -> Fault {
        Fault { code, message: message.into(), action: action.into(), fields: BTreeMap::new() }
    }

    /// One field refused.
    pub(crate) fn field(field: &str, message: impl Into<String>) -> Fault {
        Invalid::one(field, message).into()
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.message, self.action)
    }
}

impl From<Invalid> for Fault {
    fn from(invalid: Invalid) -> Fault {
        let message = match invalid.0.values().next() {
            Some(only) if invalid.0.len() == 1 => only.clone(),
            _ => "Не всё заполнено верно.".into(),
        };
        Fault {
            fields: invalid.0,
            ..Fault::new("invalid", message, "Исправьте отмеченные поля и сохраните ещё раз.")
        }
    }
}

impl From<Stopped> for Fault {
    fn from(_: Stopped) -> Fault {
        Fault::new("stopped", "Остановлено. Ничего не изменено.", "Можно начать снова в любое время.")
    }
}

impl From<Store> for Fault {
    fn from(error: Store) -> Fault {
        match error {
            Store::Missing(_) => Fault::new(
                "missing",
                "Такого файла нет.",
                "Проверьте, вставлена ли флешка и не переименован ли файл, или выберите другой.",
            ),
            Store::Foreign(_) => Fault::new(
                "foreign",
                "Это не файл «Наставника». Он не изменён.",
                "Выберите файл с окончанием .nastavnik.",
            ),
            Store::Newer { .. } => Fault::new(
                "newer",
                "Файл сделан в более новой версии «Наставника». Он не изменён.",
                "Обновите программу на этом компьютере и откройте файл снова.",
            ),
            Store::Damaged(_) => Fault::new(
                "damaged",
                "Файл повреждён. Программа его не меняла.",
                "Восстановите данные из копии: «Восстановить из копии».",
            ),
            Store::Locked => Fault::new(
                "locked",
                "Файл уже открыт в другом окне или другой программой.",
                "Закройте его там и попробуйте ещё раз.",
            ),
            Store::ReadOnly => Fault::new(
                "read_only",
                "В этот файл или папку нельзя записывать.",
                "Скопируйте файл в свою папку «Документы» и откройте копию.",
            ),
            Store::Full => Fault::new(
                "full",
                "На диске не хватает места. Данные остались как были.",
                "Освободите место на диске и повторите.",
            ),
            Store::NotFound { what } => Fault::new(
                "not_found",
                match what {
                    "person" => "Такой карточки нет.",
                    "pair" => "Такой пары нет.",
                    "pair_member" => "Этого человека в паре нет.",
                    "request" => "Такого запроса нет в справочнике.",
                    "document" => "Такого документа нет.",
                    "district_form" => "Такой формы района нет.",
                    "return_layout" => "Такого вида отчёта нет.",
                    "roadmap" => "Такой дорожной карты нет.",
                    "roadmap_section" => "Такого раздела нет.",
                    "programme_template" => "Такого шаблона нет.",
                    "activity" => "Такого мероприятия нет.",
                    "occurrence" => "Такого срока нет.",
                    "meeting" => "Такой встречи нет.",
                    "attachment" => "Такого файла нет.",
                    "programme" => "Такой программы нет.",
                    "programme_section" => "Такого раздела программы нет.",
                    "programme_item" => "Такого пункта программы нет.",
                    "programme_version" => "Такой редакции программы нет.",
                    "practice" => "Такой практики нет.",
                    "qualification" => "Такого курса нет.",
                    "award" => "Такой награды нет.",
                    "event" => "Такого события нет.",
                    "survey" => "Такой анкеты нет.",
                    "response" => "Таких ответов нет.",
                    "swot_line" => "Такого вывода нет.",
                    "measure" => "Такого показателя нет.",
                    "mentor" => "Этого человека нет в базе наставников.",
                    "mentee" => "Этого человека нет в базе наставляемых.",
                    _ => "Такой записи нет.",
                },
                "Обновите список: возможно, последнее действие было отменено.",
            ),
            Store::NoStep => {
                Fault::new("no_step", "Больше нечего отменять или возвращать.", "Продолжайте работу.")
            }
            Store::Conflict => Fault::new(
                "conflict",
                "Отменить это действие уже нельзя: данные с тех пор изменились. Они остались как были.",
                "Исправьте запись вручную. Что было раньше, видно в журнале.",
            ),
            Store::Io(_) => Fault::new(
                "disk",
                "Не получилось прочитать или записать файл. Данные остались как были.",
                "Проверьте диск или флешку и повторите.",
            ),
            Store::Sql(_) | Store::Json(_) => Fault::new(
                "internal",
                "Не получилось выполнить действие. Данные остались как были.",
                "Закройте программу и откройте снова. Если не поможет, восстановите данные из копии.",
            ),
        }
    }
}
