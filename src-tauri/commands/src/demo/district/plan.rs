//! What a generated school has: its people, its pairs, and how far each of them has come. All parts of
//! its return are told from this.

use jiff::ToSpan;
use nastavnik_domain::Day;
use nastavnik_domain::school_return::Period;
use nastavnik_domain::vocabulary::{Form, PairStatus};

use super::people::{self, Person, Subjects};
use super::{Size, Time};
use crate::demo::names::Names;
use crate::demo::table::{self, Cells};

/// Mentors of ten schools; the next ten have some more.
const MENTORS: [usize; 10] = [6, 9, 4, 12, 2, 8, 5, 15, 3, 7];
/// Days between two meetings of a pair.
const BETWEEN: i32 = 14;

pub(super) struct Plan {
    pub number: usize,
    pub time: Time,
    pub school: School,
    pub names: Names,
    /// The number of its first grown-up: everybody in the district has another.
    pub adults: usize,
    pub mentors: Vec<Person>,
    pub mentees: Vec<Person>,
    pub pairs: Vec<Pair>,
}

pub(super) struct Pair {
    pub id: String,
    pub form: Form,
    pub status: PairStatus,
    pub mentor: usize,
    pub mentees: Vec<usize>,
    pub start: Day,
    pub end: Day,
    /// Of the meetings that were held.
    pub met: Vec<Day>,
}

/// «Лесная», «средняя», «п. Лесной».
pub(super) struct School {
    adjective: String,
    kind: String,
    pub place: String,
    /// Schools of the list come round again under numbers.
    round: usize,
}

impl School {
    pub fn of(number: usize) -> School {
        let all = table::rows(include_str!("../../../../../assets/demo/schools.tsv"));
        let mut row: Cells = all.get(number % all.len().max(1)).cloned().unwrap_or_default();
        let mut take = |name: &str| crate::demo::text(row.remove(name));
        School {
            adjective: take("adjective"),
            kind: take("kind"),
            place: take("place"),
            round: number / all.len().max(1),
        }
    }

    pub fn short_name(&self) -> String {
        let kind = if self.kind == "основная" { "ООШ" } else { "СОШ" };
        format!("МБОУ «{} {kind}{}»", self.adjective, self.turn())
    }

    pub fn full_name(&self) -> String {
        format!(
            "Муниципальное бюджетное общеобразовательное учреждение «{} {} общеобразовательная школа{}»",
            self.adjective,
            self.kind,
            self.turn()
        )
    }

    fn turn(&self) -> String {
        if self.round == 0 { String::new() } else { format!(" № {}", self.round + 1) }
    }
}

impl Plan {
    pub fn of(number: usize, time: Time, size: Size) -> Plan {
        let (mentors, mentees, pairs, adults) = match size {
            Size::Usual => {
                let usual = MENTORS[number % 10] + number / 10 % 4;
                // There were fewer of them before.
                let mentors = if time.period == Period::Year { usual - usual / 4 } else { usual };
                (mentors, mentors + mentors / 2, mentors + mentors / 4, number * 64)
            }
            Size::Rows(rows) => (rows, rows, rows, number * (2 * rows + 2)),
        };
        let mut plan = Plan {
            number,
            time,
            school: School::of(number),
            names: Names::read(),
            adults,
            mentors: Vec::new(),
            mentees: Vec::new(),
            pairs: Vec::new(),
        };
        let subjects = Subjects::read();
        plan.mentors = (0..mentors).map(|n| plan.mentor(n, &subjects)).collect();
        plan.mentees = (0..mentees).map(|n| plan.mentee(n, mentors, &subjects)).collect();
        plan.pairs = (0..pairs).map(|n| plan.pair(n)).collect();
        plan
    }

    /// A record's key, the same in every return of the school.
    pub fn key(&self, kind: usize, record: usize) -> String {
        format!("0198{:04x}-{kind:04x}-7000-8000-{record:012x}", self.number)
    }

    /// A number that looks like chance and is the same every time.
    pub fn any(&self, of: &str, record: usize) -> usize {
        let year = u64::from(self.time.school_year.unsigned_abs());
        let numbers = [self.number as u64, year, record as u64];
        let mixed = of.bytes().map(u64::from).chain(numbers).fold(0, |hash: u64, next| {
            // The steps of splitmix64.
            let hash = (hash ^ next).wrapping_add(0x9E37_79B9_7F4A_7C15);
            let hash = (hash ^ (hash >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
            let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
            hash ^ (hash >> 31)
        });
        (mixed >> 40) as usize
    }

    /// One teacher of the second school works in the fourth one too.
    fn mentor(&self, n: usize, subjects: &Subjects) -> Person {
        let id = self.key(1, n);
        if n % 10 == 9 {
            return people::pupil(id, &self.names.child(self.adults + n), 10 + n / 10 % 2);
        }
        let number = match (self.number, n) {
            (3, 0) => self.adults / 3 + 2,
            _ => self.adults + 2 + n,
        };
        people::teacher(
            id,
            &self.names.adult(number),
            8 + (n * 7 + self.number) % 29,
            n + self.number,
            subjects,
        )
    }

    fn mentee(&self, n: usize, mentors: usize, subjects: &Subjects) -> Person {
        let (id, number) = (self.key(2, n), self.adults + 2 + mentors + n);
        match n % 5 {
            2 | 4 => people::pupil(id, &self.names.child(number), 5 + (n * 3 + self.number) % 7),
            _ => people::teacher(id, &self.names.adult(number), n % 4, n + 5 + self.number, subjects),
        }
    }

    fn pair(&self, n: usize) -> Pair {
        let mentor = n % self.mentors.len().max(1);
        let old = self.mentors.get(mentor).is_some_and(|mentor| mentor.pupil);
        let first = if old { self.next(n, true) } else { n % self.mentees.len().max(1) };
        let pupils = self.mentees.get(first).is_some_and(|mentee| mentee.pupil);
        let mut mentees = vec![first];
        if n % 6 == 4 {
            mentees.push(self.next(first + 1, pupils));
            mentees.push(self.next(mentees[1] + 1, pupils));
            mentees.sort_unstable();
            mentees.dedup();
        }
        let form = match (old, pupils) {
            (true, _) => Form::PupilPupil,
            (false, true) => Form::TeacherPupil,
            (false, false) if self.any("form", n).is_multiple_of(8) => Form::HeadTeacher,
            (false, false) => Form::TeacherTeacher,
        };
        let status = self.status(n);
        let year = self.time.school_year;
        let start = after(Day::new(year, 9, 5), (self.any("start", n) % 25) as i32);
        let last = Day::new(year + 1, 5, 31).unwrap_or(start);
        let end = match status {
            PairStatus::Completed | PairStatus::Stopped if self.time.period == Period::Half => {
                after(Some(start), 49).min(self.time.made_on).max(start)
            }
            _ => last,
        };
        let met = match status {
            PairStatus::Active | PairStatus::Completed | PairStatus::Stopped => self.met(n, start, end),
            _ => Vec::new(),
        };
        Pair {
            id: self.key(usize::from(year.unsigned_abs()), n),
            form,
            status,
            mentor,
            mentees,
            start,
            end,
            met,
        }
    }

    fn status(&self, n: usize) -> PairStatus {
        match (self.time.period, self.any("status", n) % 12) {
            (Period::Half, 0 | 1) | (Period::Year, 0..=7) => PairStatus::Completed,
            (Period::Half, 2) => PairStatus::Ordered,
            (Period::Half, 3) => PairStatus::Consented,
            (Period::Half, 4) | (Period::Year, 8) => PairStatus::Stopped,
            _ => PairStatus::Active,
        }
    }

    /// The first mentee from `n` on, round and round, who is a pupil or who is not.
    fn next(&self, n: usize, pupil: bool) -> usize {
        let all = self.mentees.len().max(1);
        (n..n + all)
            .map(|n| n % all)
            .find(|n| self.mentees.get(*n).is_some_and(|one| one.pupil == pupil))
            .unwrap_or(n % all)
    }

    /// Some pairs begin to meet late.
    fn met(&self, n: usize, start: Day, end: Day) -> Vec<Day> {
        let first = 2 + (self.any("first", n) % 20) as i32;
        let day = |meeting: i32| after(Some(start), first + meeting * BETWEEN);
        (0..24).map(day).take_while(|day| *day <= self.time.made_on && *day <= end).collect()
    }
}

/// So many days later.
pub(super) fn after(day: Option<Day>, days: i32) -> Day {
    let day = day.unwrap_or(Day(jiff::civil::Date::ZERO));
    Day(day.0.saturating_add(days.days()))
}
