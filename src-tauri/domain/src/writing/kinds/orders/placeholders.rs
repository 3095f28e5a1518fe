//! What the words of each order may name besides what every document knows, with examples.

use crate::writing::{Kind, Placeholder};

const SCHOOL: Placeholder = one("школе", "МБОУ «Заречная СОШ»");
const FIRST_YEAR: Placeholder = one("год начала", "2026");
const LAST_YEAR: Placeholder = one("год окончания", "2027");
const START: Placeholder = one("начало", "01.09.2026");
const END: Placeholder = one("окончание", "31.05.2027");
const MENTOR: Placeholder = one("наставника", "Зорину Лидию Павловну");
const MENTOR_POST: Placeholder = one("должность или класс наставника", "учителя русского языка");
const MENTEE: Placeholder = one("наставляемого", "Вешнякова Дениса Андреевича");
const MENTEE_POST: Placeholder = one("должность или класс наставляемого", "учителя истории");
const PUPIL: Placeholder = one("наставляемого", "Ёлкиной Дарьи Олеговны");
const PUPIL_CLASS: Placeholder = one("должность или класс наставляемого", "ученицы 7 «Б» класса");
const MENTOR_CONSENT: Placeholder = one("согласие наставника", "25.08.2026");
const MENTEE_CONSENT: Placeholder = one("согласие наставляемого", "26.08.2026");
const ORDERED_ON: Placeholder = one("дата приказа", "01.09.2026");
const ORDER_NUMBER: Placeholder = one("номер приказа", "45-ОД");
const APPOINTED: Placeholder = one("назначенного", "назначенную");
const UNIT: Placeholder = one("пары", "группы");
const COMPOSITION: Placeholder =
    one("состав", "наставник – Зорина Лидия Павловна, учитель русского языка; наставляемые – …");
const DAY: Placeholder = one("день", "15.01.2027");
const REASON: Placeholder = one("причина", "заявление наставника от 11.01.2027");
const AGREEMENTS: Placeholder =
    one("соглашения", "дополнительное соглашение к трудовому договору от 28.08.2026 № 12");

const fn one(name: &'static str, example: &'static str) -> Placeholder {
    Placeholder { name, example }
}

pub fn of(kind: Kind) -> &'static [Placeholder] {
    match kind {
        Kind::Introduction => {
            const {
                &[
                    SCHOOL,
                    FIRST_YEAR,
                    LAST_YEAR,
                    one("начало внедрения", "01.09.2026"),
                    one("окончание внедрения", "31.08.2027"),
                ]
            }
        }
        Kind::Regulation => {
            const {
                &[SCHOOL, one("дата протокола", "28.08.2026"), one("номер протокола", "1")]
            }
        }
        Kind::CuratorOrder => const { &[SCHOOL, FIRST_YEAR, LAST_YEAR] },
        Kind::PairsOrder => {
            const {
                &[
                    FIRST_YEAR,
                    LAST_YEAR,
                    MENTOR,
                    MENTOR_POST,
                    MENTEE,
                    MENTEE_POST,
                    START,
                    END,
                    MENTOR_CONSENT,
                    MENTEE_CONSENT,
                    one("дата соглашения", "28.08.2026"),
                    one("номер соглашения", "12"),
                ]
            }
        }
        Kind::PupilsOrder => {
            const {
                &[
                    FIRST_YEAR,
                    LAST_YEAR,
                    MENTOR,
                    MENTOR_POST,
                    PUPIL,
                    PUPIL_CLASS,
                    START,
                    END,
                    MENTOR_CONSENT,
                    MENTEE_CONSENT,
                    one("партнёры", "ООО «Заречный агрокомплекс»"),
                    one("соглашения с партнёрами", "от 20.08.2026 № 3"),
                ]
            }
        }
        Kind::StopOrder => {
            const {
                &[
                    MENTOR,
                    MENTOR_POST,
                    APPOINTED,
                    ORDERED_ON,
                    ORDER_NUMBER,
                    MENTEE,
                    MENTEE_POST,
                    UNIT,
                    COMPOSITION,
                    DAY,
                    REASON,
                    AGREEMENTS,
                ]
            }
        }
        Kind::ReplaceOrder => {
            const {
                &[
                    MENTOR,
                    MENTOR_POST,
                    APPOINTED,
                    ORDERED_ON,
                    ORDER_NUMBER,
                    MENTEE,
                    MENTEE_POST,
                    one("наставляемые", "Вешняков Денис Андреевич, учитель истории; …"),
                    one("нового наставника", "Орлову Марию Ивановну"),
                    one("должность или класс нового наставника", "учителя математики"),
                    DAY,
                    END,
                    REASON,
                    AGREEMENTS,
                ]
            }
        }
        Kind::ExtendOrder => {
            const {
                &[
                    one("наставник", "Зорина Лидия Павловна"),
                    one("должность или класс наставника", "учитель русского языка"),
                    one("назначен", "назначена"),
                    one(
                        "дополнительного соглашения",
                        "дополнительного соглашения к трудовому договору наставника",
                    ),
                    ORDERED_ON,
                    ORDER_NUMBER,
                    MENTEE,
                    MENTEE_POST,
                    UNIT,
                    COMPOSITION,
                    one("новое окончание", "31.08.2027"),
                    REASON,
                ]
            }
        }
        _ => &[],
    }
}
