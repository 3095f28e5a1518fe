//! One of every document as PDF and as DOCX, about the people of the demo school, and a package.

use std::path::Path;

use nastavnik_commands::{App, Fault};
use serde_json::{Value, json};

/// The files written.
pub fn run(app: &mut App, folder: &Path) -> Result<Vec<Value>, Fault> {
    std::fs::create_dir_all(folder).map_err(|_| {
        Fault::new("read_only", "В эту папку нельзя записывать.", "Укажите другую папку, например ./demo.")
    })?;
    let about = About::find(app)?;
    let mut written = Vec::new();
    let families = app.call("document.kinds", json!({}))?["output"].take();
    let kinds = families.as_array().into_iter().flatten().flat_map(|one| one["kinds"].as_array()).flatten();
    // A school is not offered what only its district writes; here it is shown all the same.
    let note =
        json!({ "code": "district_note", "label": "Аналитическая справка по району", "subject": "school" });
    for (number, kind) in (1..).zip(kinds.chain([&note])) {
        let fields = about.fields(kind);
        for format in ["pdf", "docx"] {
            let label = kind["label"].as_str().unwrap_or_default();
            let path = folder.join(format!("{number:02} {label}.{format}"));
            let arg = json!({ "fields": fields, "format": format, "path": path });
            written.push(app.call("document.export", arg)?["output"]["path"].take());
        }
    }
    let order =
        app.call("package.create", json!({ "pairs": about.pairs, "data": true }))?["output"]["id"].take();
    let path = folder.join("Комплект на пары.pdf");
    let arg = json!({ "id": order, "format": "pdf", "path": path });
    written.push(app.call("package.export", arg)?["output"]["path"].take());
    // The example file itself stays as it was told.
    app.call("journal.undo", json!({}))?;
    Ok(written)
}

/// Whom and what the documents are about.
struct About {
    year: Value,
    /// Pairs of employees.
    pairs: Vec<Value>,
    /// Pairs of pupils, and of mentors from partners.
    pupils: Vec<Value>,
    /// The pair that has met most often: its papers are the fullest.
    busiest: Value,
    mentor: Value,
    mentee: Value,
    pupil: Value,
    partner: Value,
    roadmap: Value,
}

impl About {
    fn find(app: &mut App) -> Result<About, Fault> {
        let rows = app.call("pair.list", json!({}))?["output"]["rows"].take();
        let rows: Vec<Value> = rows.as_array().cloned().unwrap_or_default();
        let living = |row: &&Value| {
            row["finished_on"].is_null() && row["status"] != "completed" && row["status"] != "stopped"
        };
        let employees = ["teacher_teacher", "head_teacher", "school_student"];
        let is = |row: &Value| employees.contains(&row["form"].as_str().unwrap_or_default());
        let (pairs, pupils): (Vec<_>, Vec<_>) = rows.iter().filter(living).partition(|row| is(row));
        let member = |row: Option<&&Value>, side: &str| {
            row.map(|row| row[side][0]["person_id"].clone()).unwrap_or_default()
        };
        let ids = |rows: &[&Value]| rows.iter().map(|row| row["id"].clone()).collect();
        let busiest = rows.iter().max_by_key(|row| row["met"].as_u64());
        Ok(About {
            busiest: busiest.map(|row| row["id"].clone()).unwrap_or_default(),
            mentor: member(pairs.first(), "mentors"),
            mentee: member(pairs.first(), "mentees"),
            pupil: member(pupils.first(), "mentees"),
            year: year(app)?,
            partner: app.call("partner.list", json!({}))?["output"][0]["id"].take(),
            roadmap: app.call("roadmap.list", json!({}))?["output"][0]["id"].take(),
            pairs: ids(&pairs),
            pupils: ids(&pupils),
        })
    }

    fn fields(&self, kind: &Value) -> Value {
        let code = kind["code"].as_str().unwrap_or_default();
        let mut fields = json!({ "kind": code, "school_year": self.year });
        match kind["subject"].as_str() {
            Some("pairs") if code == "pupils_order" => fields["pairs"] = json!(self.pupils),
            Some("pairs") => fields["pairs"] = json!(self.pairs),
            Some("pair") if ["programme", "meeting_journal", "mentor_report"].contains(&code) => {
                fields["pairs"] = json!([self.busiest]);
            }
            Some("pair") => fields["pairs"] = json!(self.pairs.iter().take(1).collect::<Vec<_>>()),
            Some("partner") => fields["partner_id"] = self.partner.clone(),
            Some("roadmap") => fields["roadmap_id"] = self.roadmap.clone(),
            Some("person") => {
                let (person, pairs) = match code {
                    "parent_consent" => (&self.pupil, &self.pupils),
                    "mentee_consent" => (&self.mentee, &self.pairs),
                    _ => (&self.mentor, &self.pairs),
                };
                fields["person_id"] = person.clone();
                fields["pairs"] = json!(pairs.iter().take(1).collect::<Vec<_>>());
            }
            _ => {}
        }
        match code {
            "stop_order" => fields["reason"] = "переезд наставляемого".into(),
            "replace_order" => fields["replacement_id"] = self.mentee.clone(),
            "extend_order" => fields["until"] = "2027-08-31".into(),
            _ => {}
        }
        if kind["numbered"] == true {
            fields["number"] = "97-ОД".into();
            fields["day"] = "2026-11-20".into();
            fields["changes_on"] = "2026-11-27".into();
        }
        fields
    }
}

/// The school year of the day on which the example is looked at: 2026 for 2026/2027.
fn year(app: &mut App) -> Result<Value, Fault> {
    let today = app.call("app.state", json!({}))?["output"]["today"].take();
    let part =
        |range| today.as_str().and_then(|day: &str| day.get(range)).and_then(|part: &str| part.parse().ok());
    let (year, month): (i16, i16) = (part(0..4).unwrap_or(2026), part(5..7).unwrap_or(9));
    Ok((if month >= 9 { year } else { year - 1 }).into())
}
