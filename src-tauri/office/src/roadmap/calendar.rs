//! A roadmap's deadlines for anybody's calendar program: an event on the last day of each open
//! moment, with a reminder a week before it and one on the day.

use ics::components::Property;
use ics::properties::{Description, DtEnd, DtStart, Summary, Transp, Trigger};
use ics::{Alarm, Event, ICalendar, escape_text, parameters};
use jiff::ToSpan;
use nastavnik_domain::Day;
use nastavnik_domain::roadmap::listing::{Activity, Occurrence};
use nastavnik_domain::roadmap::state::State;
use nastavnik_domain::roadmap::words;

use super::{Roadmap, named};

/// The text of an .ics file (RFC 5545) and how many events there are in it.
pub fn calendar(roadmap: &Roadmap) -> (String, usize) {
    let mut calendar = ICalendar::new("2.0", "-//Nastavnik//RU");
    // Not of the standard, but what every calendar program shows as a name.
    calendar.push(Property::new("X-WR-CALNAME", text(&roadmap.fields.title)));
    let mut events = 0;
    for activity in roadmap.activities {
        let open = |one: &&Occurrence| !matches!(one.state, State::Done | State::NotNeeded);
        for (one, end) in activity.occurrences.iter().filter(open).filter_map(|one| Some((one, one.end?))) {
            calendar.add_event(event(roadmap, activity, one, end));
            events += 1;
        }
    }
    (calendar.to_string(), events)
}

fn event<'a>(roadmap: &Roadmap, activity: &Activity, one: &Occurrence, end: Day) -> Event<'a> {
    let fields = &activity.fields;
    let line =
        |name: &str, text: &str| if text.is_empty() { String::new() } else { format!("{name}: {text}") };
    let description = [
        line("Срок", &words::when(one)),
        line("Ответственный", &fields.responsible),
        line("Результат", &fields.result),
        line("Дорожная карта", &roadmap.fields.title),
    ];
    let description: Vec<_> = description.into_iter().filter(|line| !line.is_empty()).collect();
    // The same moment has the same name in every file, so a calendar renews it.
    let mut event = Event::new(format!("{}@nastavnik", one.id), format!("{}T000000Z", basic(roadmap.day)));
    event.push(Summary::new(text(&named(&fields.number, first_line(&fields.title)))));
    event.push(Description::new(text(&description.join("\n"))));
    // An event of a whole day ends where the next day begins.
    let mut start = DtStart::new(basic(end));
    start.append(parameters!("VALUE" => "DATE"));
    let mut next = DtEnd::new(basic(Day(end.0.saturating_add(1.day()))));
    next.append(parameters!("VALUE" => "DATE"));
    event.push(start);
    event.push(next);
    event.push(Transp::transparent());
    // From midnight where the reader is: at nine in the morning a week before and on the day.
    for (trigger, words) in [("-P6DT15H", "До срока неделя"), ("PT9H", "Сегодня последний день")]
    {
        event.add_alarm(Alarm::display(Trigger::new(trigger), Description::new(words)));
    }
    event
}

/// A calendar shows a few words; the list under them is in the roadmap.
fn first_line(title: &str) -> &str {
    title.lines().next().unwrap_or_default().trim_end_matches([':', ' '])
}

fn text(text: &str) -> String {
    escape_text(text.replace("\r\n", "\n")).into_owned()
}

/// `20261122`.
fn basic(day: Day) -> String {
    day.to_string().replace('-', "")
}
