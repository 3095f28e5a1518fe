//! What the words of orders name: the values of their placeholders, out of the facts.

use super::assignment;
use super::people::{full, post, sex, with_post};
use crate::Day;
use crate::grammar::{Case, agree, joined, organization};
use crate::school_year;
use crate::vocabulary::Form;
use crate::writing::{Agreement, Facts, Kind, Member, Pair, Person, Values, sheet};

/// All that the words of this kind may name.
pub fn values(kind: Kind, facts: &Facts) -> Values {
    let told = Told { kind, facts, pair: facts.pairs.first() };
    let own = super::placeholders(kind).iter().map(|one| (one.name, told.value(one.name)));
    sheet::values(facts).into_iter().chain(own).collect()
}

/// One mentor with one mentee: what can be said in a sentence.
pub fn one_to_one(pair: &Pair) -> bool {
    pair.mentors.len() == 1 && pair.mentees.len() == 1
}

/// Whether mentoring is work for another employee (ст. 351.8 ТК РФ).
pub fn of_employees(pair: &Pair) -> bool {
    matches!(pair.form, Form::TeacherTeacher | Form::HeadTeacher | Form::UchitelUchitel)
}

/// Whether anybody is paid by an agreement; a blank form says so and leaves it to the hand.
pub fn paid(facts: &Facts) -> bool {
    let mut agreements =
        facts.pairs.iter().flat_map(|pair| &pair.mentors).filter_map(|one| one.agreement.as_ref());
    facts.pairs.is_empty() || agreements.any(pays)
}

fn pays(agreement: &Agreement) -> bool {
    let payment = agreement.payment.trim().to_lowercase();
    !payment.is_empty() && !payment.starts_with("без")
}

struct Told<'a> {
    kind: Kind,
    facts: &'a Facts,
    /// The only one where the words name one.
    pair: Option<&'a Pair>,
}

impl Told<'_> {
    fn value(&self, name: &str) -> String {
        let change = &self.facts.change;
        match name {
            "школе" => organization::decline(self.school(), Case::Prepositional),
            "год начала" => self.year(0),
            "год окончания" => self.year(1),
            "начало внедрения" => short(self.introduction().map(|(start, _)| start)),
            "окончание внедрения" => short(self.introduction().map(|(_, end)| end)),
            "начало" => short(self.pair.map(|pair| pair.start)),
            "окончание" => short(self.pair.map(|pair| pair.end)),
            "пары" => self.unit().to_owned(),
            "состав" => self.pair.map(composition).unwrap_or_default(),
            "наставляемые" => self.pair.map(|pair| list(&pair.mentees)).unwrap_or_default(),
            "партнёры" => self.partners(),
            "дата приказа" => short(self.pair.and_then(|pair| pair.ordered_on)),
            "номер приказа" => self.pair.map(|pair| bare(&pair.order_number)).unwrap_or_default(),
            "день" => short(change.on),
            "новое окончание" => short(change.until),
            "причина" => change.reason.trim().trim_end_matches('.').to_owned(),
            "нового наставника" => self.replacement(full),
            "должность или класс нового наставника" => {
                self.replacement(post)
            }
            "соглашения" => self.agreements(),
            "дополнительного соглашения" => self.agreement().to_owned(),
            _ => self.of_member(name),
        }
    }

    /// Of the mentor and the mentee whom the words name.
    fn of_member(&self, name: &str) -> String {
        let mentee = self.pair.and_then(|pair| pair.mentees.first());
        let agreement = self.mentor().and_then(|mentor| mentor.agreement.as_ref());
        let say = |member: Option<&Member>, how: fn(&Person, Case) -> String, case| {
            member.map(|member| how(&member.person, case)).unwrap_or_default()
        };
        let agreed = |man, woman| agree(man, woman, self.mentor().and_then(|mentor| sex(&mentor.person)));
        // An extension says «наставник … назначен», the others «назначить наставника …».
        let case = if self.kind == Kind::ExtendOrder { Case::Nominative } else { Case::Accusative };
        match name {
            "наставник" => say(self.mentor(), full, Case::Nominative),
            "наставника" => say(self.mentor(), full, Case::Accusative),
            "должность или класс наставника" => say(self.mentor(), post, case),
            "наставляемого" => say(mentee, full, Case::Genitive),
            "должность или класс наставляемого" => {
                say(mentee, post, Case::Genitive)
            }
            "назначен" => agreed("назначен", "назначена"),
            "назначенного" => agreed("назначенного", "назначенную"),
            "согласие наставника" => {
                short(self.mentor().and_then(|mentor| mentor.consented_on))
            }
            "согласие наставляемого" => {
                short(mentee.and_then(|mentee| mentee.consented_on))
            }
            "дата соглашения" => short(agreement.and_then(|one| one.day)),
            "номер соглашения" => agreement.map(|one| bare(&one.number)).unwrap_or_default(),
            // What nobody keeps is written by hand.
            _ => String::new(),
        }
    }

    /// The mentor whom the document is about, or the first one.
    fn mentor(&self) -> Option<&Member> {
        let mentors = &self.pair?.mentors;
        let person = self.facts.person.as_ref();
        let named = mentors.iter().find(|mentor| person.is_some_and(|person| person.id == mentor.person.id));
        named.or(mentors.first())
    }

    fn replacement(&self, how: fn(&Person, Case) -> String) -> String {
        self.facts.change.replacement.as_ref().map(|person| how(person, Case::Accusative)).unwrap_or_default()
    }

    /// The calendar year in which the school year begins, or a later one.
    fn year(&self, later: i16) -> String {
        let start = Some(self.facts.school_year).filter(|year| *year > 0);
        start.map(|year| (year + later).to_string()).unwrap_or_default()
    }

    /// As long as the roadmap, or the school year.
    fn introduction(&self) -> Option<(Day, Day)> {
        let roadmap = self.facts.roadmap.as_ref().and_then(|roadmap| roadmap.start.zip(roadmap.end));
        let year = Some(self.facts.school_year).filter(|year| *year > 0);
        roadmap.or_else(|| year.and_then(school_year::bounds))
    }

    fn school(&self) -> &str {
        let organization = &self.facts.organization;
        let short = organization.short_name.as_str();
        if short.is_empty() { &organization.full_name } else { short }
    }

    fn agreement(&self) -> &'static str {
        if self.pair.is_some_and(|pair| pair.mentors.len() > 1) {
            "дополнительных соглашений к трудовым договорам наставников"
        } else {
            "дополнительного соглашения к трудовому договору наставника"
        }
    }

    fn unit(&self) -> &'static str {
        match self.pair {
            None => "пары (группы)",
            Some(pair) if one_to_one(pair) => "пары",
            Some(_) => "группы",
        }
    }

    /// Where the mentors come from who are no employees of the school.
    fn partners(&self) -> String {
        let mut names: Vec<&str> = Vec::new();
        let mentors = self.facts.pairs.iter().flat_map(|pair| &pair.mentors);
        for mentor in mentors.filter(|mentor| assignment::foreign(mentor)) {
            let name = mentor.person.organization.as_str();
            if !name.is_empty() && !names.contains(&name) {
                names.push(name);
            }
        }
        let partner = self.facts.partner.as_ref().map(|partner| partner.short_name.as_str());
        if names.is_empty() { partner.unwrap_or_default().to_owned() } else { joined(&names) }
    }

    /// Those by which somebody is paid; where a mentor is replaced, only theirs.
    fn agreements(&self) -> String {
        let mentors = self.pair.map(|pair| pair.mentors.as_slice()).unwrap_or_default();
        let leaving = self.mentor().filter(|_| self.kind == Kind::ReplaceOrder);
        let whose = mentors.iter().filter(|mentor| leaving.is_none_or(|one| one == *mentor));
        let agreements = whose.filter_map(|mentor| mentor.agreement.as_ref()).filter(|one| pays(one));
        agreements.map(cite).collect::<Vec<_>>().join(", ")
    }
}

/// «дополнительное соглашение к трудовому договору от 28.08.2026 № 12».
fn cite(agreement: &Agreement) -> String {
    let mut words = "дополнительное соглашение к трудовому договору".to_owned();
    if let Some(day) = agreement.day {
        words.push_str(&format!(" от\u{a0}{}", day.short()));
    }
    if !bare(&agreement.number).is_empty() {
        words.push_str(&format!(" №\u{a0}{}", bare(&agreement.number)));
    }
    words
}

/// «наставник – …; наставляемые – …; …».
fn composition(pair: &Pair) -> String {
    let side = |members: &[Member], one: &str, many: &str| {
        let word = if members.len() == 1 { one } else { many };
        (!members.is_empty()).then(|| format!("{word} – {}", list(members)))
    };
    let sides =
        [side(&pair.mentors, "наставник", "наставники"), side(&pair.mentees, "наставляемый", "наставляемые")];
    sides.into_iter().flatten().collect::<Vec<_>>().join("; ")
}

fn list(members: &[Member]) -> String {
    members.iter().map(|member| with_post(&member.person)).collect::<Vec<_>>().join("; ")
}

fn short(day: Option<Day>) -> String {
    day.map(Day::short).unwrap_or_default()
}

/// A number without the «№» that it may have been typed with.
fn bare(number: &str) -> String {
    number.trim().trim_start_matches('№').trim().to_owned()
}
