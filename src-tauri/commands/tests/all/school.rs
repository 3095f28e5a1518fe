//! The program on a machine of its own, with the shortest ways to call it.

use std::path::{Path, PathBuf};

use nastavnik_commands::{App, Fault};
use serde_json::{Value, json};
use tempfile::TempDir;

use crate::machine::Machine;

pub struct School {
    pub app: App,
    pub machine: Machine,
    _home: TempDir,
}

impl School {
    /// No file is open yet.
    pub fn empty() -> School {
        let home = TempDir::new().unwrap();
        let machine = Machine::new(home.path());
        School { app: App::new(Box::new(machine.clone())), machine, _home: home }
    }

    /// A file of its own with a described school.
    pub fn new() -> School {
        let mut school = School::empty();
        school.call("file.create", json!({ "path": school.file() }));
        let answers = json!({ "kind": "school", "short_name": "МБОУ «Заречная СОШ»", "curator": "Мельникова Ольга Викторовна" });
        school.call("organization.setup", answers);
        school
    }

    /// The demo school.
    pub fn demo() -> School {
        let mut school = School::empty();
        school.call("file.demo", json!({ "path": school.file() }));
        school
    }

    /// A district's file with nothing in it.
    pub fn district() -> School {
        let mut district = School::empty();
        district.call("file.create", json!({ "path": district.file() }));
        let answers = json!({ "kind": "district", "short_name": "Отдел образования", "curator": "Петрова Анна Сергеевна" });
        district.call("organization.setup", answers);
        district
    }

    /// A small school: two teachers in a pair, two more, two cards of one pupil and a partner.
    pub fn small() -> School {
        let mut school = School::new();
        let zorina =
            school.add("teacher", "Зорина Лидия Павловна", json!({ "position": "учитель русского языка" }));
        let veshnyakov =
            school.add("teacher", "Вешняков Денис Андреевич", json!({ "position": "учитель истории" }));
        school.add("teacher", "Ясенева Елена Геннадьевна", json!({ "position": "учитель географии" }));
        school.add("head", "Берестов Николай Андреевич", json!({ "position": "директор" }));
        school.add("pupil", "Ёлкина Дарья Сергеевна", json!({ "class": "7", "birth_date": "2013-07-04" }));
        school.add("pupil", "Елкина Дарья Сергеевна", json!({ "class": "7", "phone": "+7 (999) 555-03-13" }));
        let partner = school.made("partner.add", json!({ "fields": { "short_name": "СПК «Колос»" } }));
        school.add(
            "partner",
            "Гордеев Степан Ильич",
            json!({ "organization_id": partner, "position": "агроном" }),
        );
        let fields = json!({ "form": "teacher_teacher", "start": "2026-11-15", "end": "2027-05-31",
            "mentors": [zorina], "mentees": [veshnyakov] });
        let pair = school.made("pair.create", json!({ "fields": fields }));
        school.call("pair.consent", json!({ "id": pair, "people": [veshnyakov], "on": "2026-11-20" }));
        school
    }

    /// A roadmap of two years with two sections and four activities: the keys of the roadmap and of
    /// the activities by their numbers.
    pub fn roadmap(&mut self) -> (String, impl Fn(&str) -> String + use<>) {
        let row = |number: &str, title: &str, deadline: &str, responsible: &str| json!({ "number": number, "title": title, "deadline": deadline, "responsible": responsible });
        let section = |number: &str, title: &str| json!({ "level": 1, "number": number, "title": title });
        let rows = json!([
            section("1", "Подготовка"),
            row("1.1", "Приказ о закреплении пар", "до 01.10.2026", "Директор"),
            row("1.2", "Анкетирование наставников", "Ноябрь 2026 (далее ежегодно)", "Куратор"),
            section("2", "Работа"),
            row("2.1", "Мониторинг", "Ежегодно (июнь, декабрь)", "Отдел образования, ОО"),
            row("2.2", "Семинары", "По отдельному графику", "Куратор"),
        ]);
        let draft =
            json!({ "title": "Дорожная карта", "start": "2026-09-01", "end": "2028-08-31", "rows": rows });
        let id = self.made("draft.save", json!({ "draft": draft, "owner": "school" }));
        let activities = self.call("roadmap.get", json!({ "id": id }))["activities"].take();
        let find = move |number: &str| {
            let mut all = activities.as_array().unwrap().iter();
            let found = all.find(|one| one["fields"]["number"] == number).unwrap();
            found["id"].as_str().unwrap().to_owned()
        };
        (id, find)
    }

    /// The moments of an activity: «start..end state», in the order of time.
    pub fn moments(&mut self, activity: &str) -> Vec<String> {
        let card = self.call("activity.get", json!({ "id": activity }));
        let day = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let shown = |one: &Value| {
            format!("{}..{} {}", day(&one["start"]), day(&one["end"]), one["state"].as_str().unwrap())
        };
        card["activity"]["occurrences"].as_array().unwrap().iter().map(shown).collect()
    }

    /// The key of an activity's moment.
    pub fn moment(&mut self, activity: &str, index: usize) -> String {
        let card = self.call("activity.get", json!({ "id": activity }));
        card["activity"]["occurrences"][index]["id"].as_str().unwrap().to_owned()
    }

    /// The card that a search finds first.
    pub fn find(&mut self, text: &str) -> String {
        self.call("person.list", json!({ "text": text }))["rows"][0]["id"].as_str().unwrap().to_owned()
    }

    pub fn home(&self) -> &Path {
        &self.machine.home
    }

    pub fn file(&self) -> PathBuf {
        self.home().join("Школа.nastavnik")
    }

    /// The output of a command that must succeed.
    pub fn call(&mut self, name: &str, arg: Value) -> Value {
        match self.app.call(name, arg.clone()) {
            Ok(mut answer) => answer["output"].take(),
            Err(fault) => panic!("{name} {arg}: {fault:?}"),
        }
    }

    /// What a command is refused with; the data must be as they were.
    pub fn refused(&mut self, name: &str, arg: Value) -> Fault {
        let before = self.dump();
        let fault = self.app.call(name, arg.clone()).expect_err(&format!("{name} {arg}"));
        assert_eq!(self.dump(), before, "{name} {arg} was refused and changed something");
        assert!(said_in_russian(&fault), "{fault:?}");
        fault
    }

    /// The fields that a command is refused for.
    pub fn wrong(&mut self, name: &str, arg: Value) -> Vec<String> {
        let fault = self.refused(name, arg);
        assert_eq!(fault.code, "invalid", "{fault:?}");
        fault.fields.into_keys().collect()
    }

    /// The id of what a command has made.
    pub fn made(&mut self, name: &str, arg: Value) -> String {
        self.call(name, arg)["id"].as_str().unwrap().to_owned()
    }

    /// A card: `name` is «Фамилия Имя Отчество», `more` any other fields.
    pub fn add(&mut self, kind: &str, name: &str, more: Value) -> String {
        let mut parts = name.splitn(3, ' ');
        let mut part = || parts.next().unwrap_or_default();
        let mut fields = json!({ "kind": kind, "surname": part(), "given": part(), "patronymic": part() });
        merge(&mut fields, more);
        self.made("person.add", json!({ "fields": fields }))
    }

    /// Closes the program and starts it again on the same file.
    pub fn restart(&mut self) {
        self.app = App::new(Box::new(self.machine.clone()));
        self.call("file.open", json!({ "path": self.file() }));
    }

    /// Everything that the file holds, but the journal.
    pub fn dump(&mut self) -> String {
        let mut all = vec![
            self.app.call("organization.get", json!({})).unwrap_or_default()["output"].take(),
            self.app.call("partner.list", json!({ "archived": true })).unwrap_or_default(),
            self.app.call("request.list", json!({ "archived": true })).unwrap_or_default(),
        ];
        all.push(self.app.call("template.list", json!({ "archived": true })).unwrap_or_default());
        for (list, get) in [("person.list", "person.get"), ("pair.list", "pair.get")] {
            for view in ["all", "archived"] {
                let page =
                    self.app.call(list, json!({ "view": view, "limit": 1_000_000 })).unwrap_or_default();
                let rows = page["output"]["rows"].as_array().cloned().unwrap_or_default();
                all.extend(rows.into_iter().map(|row| self.call(get, json!({ "id": row["id"] }))));
            }
        }
        for row in self.app.call("roadmap.list", json!({ "archived": true })).unwrap_or_default()["output"]
            .as_array()
            .cloned()
            .unwrap_or_default()
        {
            all.push(self.call("roadmap.get", json!({ "id": row["id"] })));
            all.push(self.call("grid.get", json!({ "roadmap_id": row["id"] })));
        }
        for view in ["all", "archived"] {
            let page = self
                .app
                .call("programme.list", json!({ "view": view, "limit": 1_000_000 }))
                .unwrap_or_default();
            for row in page["output"]["rows"].as_array().cloned().unwrap_or_default() {
                let card = self.call("programme.get", json!({ "id": row["id"] }));
                for version in card["versions"].as_array().cloned().unwrap_or_default() {
                    all.push(
                        self.call(
                            "programme.version",
                            json!({ "id": row["id"], "number": version["number"] }),
                        ),
                    );
                }
                all.push(card);
            }
        }
        for row in self.app.call("document.list", json!({})).unwrap_or_default()["output"]
            .as_array()
            .cloned()
            .unwrap_or_default()
        {
            all.push(self.call("document.get", json!({ "id": row["id"] })));
        }
        for noun in ["practice", "qualification", "award", "event"] {
            for archived in [false, true] {
                let list = self.app.call(&format!("{noun}.list"), json!({ "archived": archived }));
                all.push(list.unwrap_or_default()["output"]["rows"].take());
            }
        }
        all.push(self.app.call("meeting.list", json!({ "limit": 1_000_000 })).unwrap_or_default());
        all.push(
            self.app.call("wording.list", json!({ "kind": "mentor_consent" })).unwrap_or_default()["output"]
                .take(),
        );
        for list in ["reference.list", "calendar.list", "paper.get"] {
            all.push(self.app.call(list, json!({})).unwrap_or_default()["output"].take());
        }
        all.extend(crate::surveys::state(self));
        for (list, arg) in [
            ("indicator.list", json!({ "school_year": 2026 })),
            ("measure.list", json!({})),
            ("measure.list", json!({ "archived": true })),
        ] {
            all.push(self.app.call(list, arg).unwrap_or_default()["output"].take());
        }
        format!("{:#}", Value::Array(all))
    }

    /// Labels of the journal, the latest first.
    pub fn journal(&mut self) -> Vec<String> {
        texts(&self.call("journal.list", json!({ "limit": 1_000_000 }))["entries"], "label")
    }

    /// What «Отменить» and «Вернуть» would do.
    pub fn steps(&mut self) -> (Option<String>, Option<String>) {
        let file = self.call("app.state", json!({}))["file"].take();
        let step = |name: &str| file[name].as_str().map(plain);
        (step("undo"), step("redo"))
    }
}

pub fn merge(fields: &mut Value, more: Value) {
    for (name, value) in more.as_object().cloned().unwrap_or_default() {
        fields[name] = value;
    }
}

/// One field of each record, with ordinary spaces.
pub fn texts(records: &Value, field: &str) -> Vec<String> {
    records.as_array().unwrap().iter().map(|record| plain(record[field].as_str().unwrap())).collect()
}

/// Non-breaking spaces are for the screen.
pub fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

/// Two levels, what happened and what to do, in sentences without a word of English.
pub fn said_in_russian(fault: &Fault) -> bool {
    let sentence = |text: &str| text.ends_with('.') || text.contains(": ");
    [&fault.message, &fault.action]
        .iter()
        .all(|text| sentence(text) && text.chars().any(|c| ('а'..='я').contains(&c)))
}
