//! The school's own template in the example: last year's programme, which went well.

use serde_json::json;

use super::steps::Step;

/// The day after that programme was closed.
const DAY: i32 = -175;

pub(super) fn all() -> Vec<Step> {
    let arg = json!({
        "programme_id": "$last-year-programme",
        "title": "Урок и родители: как делали в прошлом году",
        "note": "По программе, которая завершилась с хорошим итогом: листы самоанализа, два собрания, открытый урок.",
    });
    vec![Step { day: DAY, key: "own-template".into(), command: "template.take".into(), arg }]
}
