//! The district's grid: schools against what each of them has to do.

use serde_json::{Value, json};

use crate::school::{School, texts};

/// The keys of the roadmap, of the first moment and of the schools.
fn district() -> (School, String, String, Vec<String>) {
    let mut school = School::small();
    let (id, of) = school.roadmap();
    let names = "МБОУ «Берёзовская СОШ»\n\n МБОУ «Луговская СОШ» \nМБОУ «БЕРЁЗОВСКАЯ СОШ»";
    school.call("grid.add_schools", json!({ "names": names }));
    let grid = school.call("grid.get", json!({ "roadmap_id": id }));
    let schools = texts(&grid["schools"], "id");
    let moment = school.moment(&of("2.1"), 0);
    (school, id, moment, schools)
}

fn cell(moment: &str, school: &str) -> Value {
    json!({ "occurrence_id": moment, "organization_id": school })
}

#[test]
fn only_what_each_school_has_to_do_stands_in_it() {
    let (mut school, id, _, _) = district();
    let grid = school.call("grid.get", json!({ "roadmap_id": id }));
    assert_eq!(texts(&grid["schools"], "short_name"), ["МБОУ «Берёзовская СОШ»", "МБОУ «Луговская СОШ»"]);
    assert_eq!(texts(&grid["rows"], "number"), ["2.1"; 4]);
    let year = json!({ "roadmap_id": id, "from": "2026-09-01", "to": "2027-08-31" });
    assert_eq!(school.call("grid.get", year)["rows"].as_array().unwrap().len(), 2);
    assert_eq!(school.wrong("grid.add_schools", json!({ "names": " \n" })), ["names"]);
    assert_eq!(school.wrong("grid.add_schools", json!({ "names": "МБОУ «Луговская СОШ»" })), ["names"]);
}

#[test]
fn who_has_done_what_and_when() {
    let (mut school, id, moment, schools) = district();
    let said = json!({ "status": "done", "done_on": "2026-11-20", "evidence": "Приказ № 14" });
    school.call("grid.mark", json!({ "cells": [cell(&moment, &schools[0])], "fields": said }));
    assert_eq!(school.journal()[0], "Выполнено, МБОУ «Берёзовская СОШ»: 2.1. Мониторинг");
    let grid = school.call("grid.get", json!({ "roadmap_id": id }));
    assert_eq!((&grid["rows"][0]["done"], &grid["rows"][0]["of"]), (&json!(1), &json!(2)));
    assert_eq!((&grid["schools"][0]["done"], &grid["schools"][0]["of"]), (&json!(1), &json!(4)));
    // A key on the cell takes the mark back and keeps the document.
    let back = json!({ "cells": [cell(&moment, &schools[0])], "fields": { "status": "not_started" }, "status_only": true });
    school.call("grid.mark", back);
    let grid = school.call("grid.get", json!({ "roadmap_id": id }));
    let first = &grid["rows"][0]["cells"][0];
    assert_eq!(
        (&first["state"], &first["done_on"], &first["evidence"]),
        (&json!("not_started"), &Value::Null, &json!("Приказ № 14"))
    );
    let all: Vec<Value> = schools.iter().map(|school| cell(&moment, school)).collect();
    school.call(
        "grid.mark",
        json!({ "cells": all, "fields": { "status": "not_needed" }, "status_only": true }),
    );
    let grid = school.call("grid.get", json!({ "roadmap_id": id }));
    assert_eq!(grid["rows"][0]["of"], 0);
    school.machine.set_clock("2027-07-01T09:00:00");
    let grid = school.call("grid.get", json!({ "roadmap_id": id }));
    assert_eq!(grid["schools"][0]["overdue"], 1);
    let future = json!({ "cells": [cell(&moment, &schools[0])], "fields": { "status": "done", "done_on": "2028-01-01" } });
    assert_eq!(school.wrong("grid.mark", future), ["done_on"]);
    assert_eq!(
        school.refused("grid.mark", json!({ "cells": [cell("нет", &schools[0])], "fields": {} })).code,
        "not_found"
    );
    let two = json!({ "cells": [cell("нет", &schools[0]), cell("нет", &schools[1])], "fields": {} });
    assert_eq!(school.refused("grid.mark", two).code, "not_found");
}
