//! Deadlines by the contract: every field is always there, and no file needs to be open.

use serde_json::json;

use crate::school::School;

#[test]
fn a_phrase_has_all_fields_of_the_contract() {
    let mut school = School::empty();
    let march =
        school.call("deadline.parse", json!({ "phrase": "март", "from": "2020-09-01", "to": "2021-08-31" }));
    assert_eq!(
        march,
        json!({
            "text": "март",
            "terms": [{
                "kind": "period", "start": "2021-03-01", "end": "2021-03-31", "every": null, "times": null,
                "months": [], "day": null, "then": false, "condition": null, "year_assumed": true,
            }],
        })
    );
    let twice = school.call("deadline.parse", json!({ "phrase": "Ежегодно (июнь, декабрь)" }));
    assert_eq!(twice["terms"][0]["every"], "year");
    assert_eq!(twice["terms"][0]["months"], json!([6, 12]));
    let half = school.call("deadline.parse", json!({ "phrase": "не реже раза в полугодие" }));
    assert_eq!(half["terms"][0]["every"], "half_year");
    assert_eq!(half["terms"][0]["times"], 1);
}

#[test]
fn a_period_that_is_none_is_refused() {
    let mut school = School::empty();
    for (from, to, field) in [
        (json!("2021-09-01"), json!(null), "to"),
        (json!(null), json!("2021-09-01"), "from"),
        (json!("2021-09-01"), json!("2020-09-01"), "to"),
    ] {
        let arg = json!({ "phrase": "март", "from": from, "to": to });
        assert_eq!(school.wrong("deadline.parse", arg), [field]);
    }
}
