//! Which field a label means: patterns that fit, weighed by how much of the label they explain.

use std::sync::LazyLock;

use super::patterns::{self, COUNTING, PAIR};
use super::words::{Word, form, words};
use super::{Field, List, Target};

/// The words of a place: what stands beside it, and what stands over it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Label {
    pub own: String,
    /// Headings of its column, the line that it belongs to.
    pub over: Vec<String>,
}

/// A label that is explained by less than this means something else.
const ENOUGH: f64 = 0.6;

enum Term {
    Must(Vec<Stem>),
    May(Vec<Stem>),
    Not(Vec<Stem>),
}

struct Stem {
    text: &'static str,
    whole: bool,
}

impl Stem {
    fn fits(&self, word: &str) -> bool {
        if self.whole { word == self.text } else { word.starts_with(self.text) }
    }
}

type Pattern = Vec<Term>;

fn stems(text: &'static str) -> Vec<Stem> {
    let stem = |text: &'static str| match text.strip_suffix('$') {
        Some(text) => Stem { text, whole: true },
        None => Stem { text, whole: false },
    };
    text.split('|')
        .flat_map(|part| match part {
            "#" => COUNTING.split('|').map(stem).collect::<Vec<_>>(),
            "@" => PAIR.split('|').map(stem).collect(),
            part => vec![stem(part)],
        })
        .collect()
}

fn pattern(line: &'static str) -> Pattern {
    let term = |word: &'static str| match (word.strip_prefix('?'), word.strip_prefix('-')) {
        (Some(rest), _) => Term::May(stems(rest)),
        (_, Some(rest)) => Term::Not(stems(rest)),
        _ => Term::Must(stems(word)),
    };
    line.split_whitespace().map(term).collect()
}

fn read(table: impl Iterator<Item = &'static (Field, &'static [&'static str])>) -> Vec<(Field, Pattern)> {
    table.flat_map(|(field, lines)| lines.iter().map(move |line| (*field, pattern(line)))).collect()
}

static SINGLE: LazyLock<Vec<(Field, Pattern)>> = LazyLock::new(|| read(patterns::SINGLE.iter()));
static COLUMNS: LazyLock<Vec<Vec<(Field, Pattern)>>> =
    LazyLock::new(|| List::ALL.iter().map(|list| read(patterns::columns(*list))).collect());
static TITLES: LazyLock<Vec<Vec<Pattern>>> = LazyLock::new(|| {
    List::ALL.iter().map(|list| patterns::title(*list).iter().map(|line| pattern(line)).collect()).collect()
});
static NOBODYS: LazyLock<Vec<Stem>> = LazyLock::new(|| stems(patterns::NOBODYS));
static OTHER_TIME: LazyLock<Vec<Stem>> = LazyLock::new(|| stems(patterns::OTHER_TIME));

fn any(stems: &[Stem], words: &[Word]) -> bool {
    words.iter().any(|word| stems.iter().any(|stem| stem.fits(&word.text)))
}

/// How well a pattern explains a label; `None` when it does not fit.
fn weigh(pattern: &Pattern, own: &[Word], over: &[Word]) -> Option<f64> {
    let (mut here, mut doubt, mut musts) = (false, 0.0, 0.0);
    for term in pattern {
        match term {
            Term::Not(stems) if any(stems, own) || any(stems, over) => return None,
            Term::Must(stems) => {
                let fits = |word: &&Word| stems.iter().any(|stem| stem.fits(&word.text));
                let found: Vec<&Word> = own.iter().filter(fits).collect();
                if found.is_empty() && !over.iter().any(|word| fits(&word)) {
                    return None;
                }
                here |= !found.is_empty();
                musts += 1.0;
                // In brackets it is a detail: «Наставник (ФИО, должность)».
                if !found.is_empty()
                    && found.iter().all(|word| word.light)
                    && own.iter().any(|word| !word.light)
                {
                    doubt += 0.15;
                }
            }
            Term::Not(_) | Term::May(_) => {}
        }
    }
    let explained = |word: &&Word| {
        pattern.iter().any(|term| match term {
            Term::Must(stems) | Term::May(stems) => stems.iter().any(|stem| stem.fits(&word.text)),
            Term::Not(_) => false,
        })
    };
    let share = |words: &[Word]| {
        let full: Vec<&Word> = words.iter().filter(|word| !word.light).collect();
        let full = if full.is_empty() { words.iter().collect() } else { full };
        (full.iter().copied().filter(|word| explained(word)).count() as f64, full.len() as f64)
    };
    let ((own_found, own_all), (over_found, over_all)) = (share(own), share(over));
    let share = (own_found + over_found * 0.5) / (own_all + over_all * 0.5).max(1.0);
    here.then_some(share - doubt + musts * 0.02)
}

fn best(patterns: &[(Field, Pattern)], own: &[Word], over: &[Word]) -> Option<(Field, f64)> {
    let weighed = patterns.iter().filter_map(|(field, pattern)| Some((*field, weigh(pattern, own, over)?)));
    weighed
        .fold(None, |best: Option<(Field, f64)>, next| match best {
            Some(best) if best.1 >= next.1 => Some(best),
            _ => Some(next),
        })
        .filter(|(_, weight)| *weight >= ENOUGH)
}

/// What goes into a cell with this label: a field, nothing (`Skip`), or a question.
pub(super) fn cell(label: &Label) -> Target {
    let over = label.over.join(" ");
    let ((own_form, own), (over_form, over)) = (form(&label.own), form(&over));
    let (own, over) = (words(&own), words(&over));
    let ask = || Target::Ask { question: question(label) };
    if any(&NOBODYS, &own) {
        return Target::Skip;
    }
    // A row that is only the name of a form takes its words from the heading.
    let (own, over) =
        if own.iter().all(|word| word.light) && own_form.is_some() { (over, own) } else { (own, over) };
    let form = own_form.or(over_form);
    // «Наставляемых» beside a form of mentoring is how many of them there are.
    let mut over = over;
    if form.is_some() {
        over.push(Word { text: "всего".into(), light: true });
    }
    let roadmap = |words: &[Word]| words.iter().any(|word| word.text.starts_with("дорожн"));
    if [&own, &over].into_iter().any(|words| any(&OTHER_TIME, words)) && !roadmap(&own) && !any_course(&own) {
        return ask();
    }
    match best(&SINGLE, &own, &over) {
        Some((field, _)) if form.is_none() || field.by_form() => Target::Field { field, form },
        _ => ask(),
    }
}

/// «прошли курсы» is no other time.
fn any_course(words: &[Word]) -> bool {
    words.iter().any(|word| ["курс", "обучен"].iter().any(|stem| word.text.starts_with(stem)))
}

/// In the form's own words.
pub(super) fn question(label: &Label) -> String {
    let clean = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    // «Всего» above says nothing more.
    let counting = stems(COUNTING);
    let says = |text: &&String| {
        words(text).iter().any(|word| !word.light && !counting.iter().any(|stem| stem.fits(&word.text)))
    };
    let own = clean(&label.own);
    let over = label.over.iter().filter(says).map(|text| clean(text));
    over.chain([own].into_iter().filter(|own| !own.is_empty())).collect::<Vec<_>>().join(" → ")
}

/// Which list a table wants and what each of its columns means; `None` when it is no list of ours.
/// The weight says how sure that is.
pub(super) fn table(headings: &[String], title: &str) -> Option<(List, Vec<Option<Field>>, f64)> {
    let (headings, title): (Vec<_>, _) = (headings.iter().map(|text| words(text)).collect(), words(title));
    let lists = List::ALL.iter().zip(COLUMNS.iter()).zip(TITLES.iter()).map(|((list, patterns), titles)| {
        let mut taken = std::collections::BTreeSet::new();
        let found: Vec<_> = headings.iter().map(|words| best(patterns, words, &[])).collect();
        let weight: f64 = found
            .iter()
            .flatten()
            .filter(|(field, _)| *field != Field::RowNumber && field.list().is_some())
            .map(|(_, weight)| weight)
            .sum();
        let titled = titles.iter().any(|pattern| weigh(pattern, &title, &[]).is_some());
        // The same field in two columns is a slip of ours: the surer one keeps it.
        let fields = found.iter().enumerate().map(|(index, one)| {
            let (field, weight) = (*one)?;
            let surer = found.iter().enumerate().any(|(other, two)| {
                two.is_some_and(|(same, more)| {
                    same == field && (more > weight || (more == weight && other < index))
                })
            });
            (!surer && taken.insert(field)).then_some(field)
        });
        (*list, fields.collect::<Vec<_>>(), weight + if titled { 0.9 } else { 0.0 })
    });
    let known =
        |fields: &[Option<Field>]| fields.iter().flatten().filter(|field| field.list().is_some()).count();
    let found = lists
        .filter(|(_, fields, _)| known(fields) >= 2 && fields.iter().flatten().any(|field| names(*field)));
    found.fold(None, |best: Option<(List, Vec<Option<Field>>, f64)>, next| match best {
        Some(best) if best.2 >= next.2 => Some(best),
        _ => Some(next),
    })
}

/// Which list a title speaks of.
pub(super) fn titled(title: &str) -> Option<List> {
    let title = words(title);
    let fits =
        |patterns: &&Vec<Pattern>| patterns.iter().any(|pattern| weigh(pattern, &title, &[]).is_some());
    List::ALL.iter().zip(TITLES.iter()).find(|(_, patterns)| fits(patterns)).map(|(list, _)| *list)
}

/// A list is a list of something: people, practices, activities.
fn names(field: Field) -> bool {
    field.is_name() || matches!(field, Field::PracticeTitle | Field::ActivityTitle | Field::PairTitle)
}
