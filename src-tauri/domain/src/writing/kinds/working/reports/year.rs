//! What a school year came to in the curator's report: figures, averages, targets, conclusions.

use super::super::marks::halves;
use crate::document::{Cell, Row, Span, Table, Text, cell, row, table};
use crate::meeting::check::length;
use crate::survey::Quadrant;
use crate::survey::criteria::level;
use crate::writing::{Facts, Indicator, Measure, Practice};

/// Heights of rows that are filled by hand, in mm.
const MEASURE: f64 = 9.0;
const SWOT: f64 = 50.0;

/// The placeholders of the year.
pub fn values(facts: &Facts) -> [(&'static str, String); 12] {
    let year = facts.year.as_ref();
    // A school without pairs has a form, not noughts.
    let counted = year.filter(|_| !facts.pairs.is_empty());
    let figure = |figure: Option<u32>| figure.map(|figure| figure.to_string()).unwrap_or_default();
    let programmes = counted.map(|year| year.programmes);
    let average = |average: Option<f64>| average.map(tenths).unwrap_or_default();
    let averages = year.map(|year| year.averages).unwrap_or_default();
    [
        ("программ", figure(programmes.map(|one| one.all))),
        ("программ в работе", figure(programmes.map(|one| one.approved))),
        ("программ завершено", figure(programmes.map(|one| one.closed))),
        ("заданий", figure(programmes.map(|one| one.items))),
        ("заданий выполнено", figure(programmes.map(|one| one.done))),
        ("встреч", figure(counted.map(|year| year.meetings))),
        ("время встреч", counted.map(|year| length(year.minutes)).unwrap_or_default()),
        ("удовлетворённость наставляемых", average(averages.mentees)),
        ("удовлетворённость наставников", average(averages.mentors)),
        ("комфорт на входе", average(averages.comfort_before)),
        ("комфорт на выходе", average(averages.comfort_after)),
        ("сумма баллов", sheet(facts)),
    ]
}

/// «8,4»
fn tenths(value: f64) -> String {
    format!("{value:.1}").replace('.', ",")
}

/// «15 (оптимальный уровень)», once the sheet is whole.
fn sheet(facts: &Facts) -> String {
    let scores: Vec<i32> = facts.scores.values().copied().collect();
    let sum: i32 = scores.iter().sum();
    level(&scores).map(|level| format!("{sum} ({})", level.label())).unwrap_or_default()
}

/// Stage 2 of the monitoring (DOMAIN §4): before, after, the difference and its part. Words:
/// «показатель | на входе | на выходе»; in place of one without figures stand the school's measures.
pub fn measures(facts: &Facts, words: Vec<Text>) -> Table {
    let measured = facts.year.as_ref().map(|year| year.measures.as_slice()).unwrap_or_default();
    let rows = words.into_iter().flat_map(|line| {
        let (name, rest) = halves(line);
        if rest.spans.is_empty() && !measured.is_empty() {
            return measured.iter().map(measure).collect();
        }
        let (before, after) = halves(rest);
        let (before, after) = (known(before), known(after));
        let [difference, part] = change(&before, &after);
        let cells = [before, after, difference, part].map(|text| cell(text).center());
        vec![row(std::iter::once(cell(name)).chain(cells)).height(MEASURE)]
    });
    table([6.5, 2.6, 3.2, 2.6, 2.0]).head(["Показатель", "На входе", "На выходе", "Разница", "%"]).rows(rows)
}

fn measure(one: &Measure) -> Row {
    let Measure { title, entry, exit } = one;
    let percent = if *entry == 0.0 { String::new() } else { signed((exit - entry) / entry.abs() * 100.0, 0) };
    let cells = [hundredths(*entry), hundredths(*exit), signed(exit - entry, 2), percent];
    row(std::iter::once(cell(title)).chain(cells.map(|text| cell(text).center()))).height(MEASURE)
}

/// «6,25», «3,5», «9»
fn hundredths(value: f64) -> String {
    let text = format!("{value:.2}");
    text.trim_end_matches('0').trim_end_matches('.').replace('.', ",")
}

/// «+1,4», «−56», «0»
fn signed(value: f64, digits: usize) -> String {
    let scale = 10_f64.powi(digits as i32);
    match (value * scale).round() / scale {
        0.0 => "0".into(),
        value if value < 0.0 => format!("−{}", hundredths(-value)),
        value => format!("+{}", hundredths(value)),
    }
}

/// What is not known is an empty cell: there is no rule inside a table.
fn known(text: Text) -> String {
    let words = text.spans.into_iter().map(|span| match span {
        Span::Words { text, .. } => text,
        _ => String::new(),
    });
    words.collect::<String>().trim().to_owned()
}

/// «+1,4» and «+20», of two figures as they are shown.
fn change(before: &str, after: &str) -> [String; 2] {
    let number = |text: &str| text.replace(',', ".").parse::<f64>().ok().filter(|number| number.is_finite());
    let (Some(before), Some(after)) = (number(before), number(after)) else { return Default::default() };
    let signed = |value: f64, shown: String| match shown.trim_matches(['0', ',']).is_empty() {
        true => "0".to_owned(),
        false if value < 0.0 => format!("−{shown}"),
        false => format!("+{shown}"),
    };
    let difference = after - before;
    let part = difference / before * 100.0;
    let part = if part.is_finite() { signed(part, format!("{:.0}", part.abs())) } else { String::new() };
    [signed(difference, tenths(difference.abs())), part]
}

/// The six with their targets.
pub fn indicators(all: &[Indicator]) -> Table {
    let rows = all.iter().map(|one| {
        let reached = one.reached.map_or("—", |reached| if reached { "да" } else { "нет" });
        let target = format!("не менее {}\u{a0}%", one.target);
        let cells = [one.text.clone(), target, reached.to_owned()].map(|text| cell(text).center());
        row(std::iter::once(cell(&one.label)).chain(cells)).height(MEASURE)
    });
    table([7.0, 3.6, 3.6, 2.7]).head(["Показатель", "Достигнуто", "Цель", "Цель достигнута"]).rows(rows)
}

/// The name of each quarter stands in it, so that a page's end never parts them.
pub fn swot(facts: &Facts) -> Table {
    let quarter = |name: &str, quadrant| {
        let lines = facts.year.as_ref().and_then(|year| year.swot.get(&quadrant));
        match lines.map(Vec::as_slice).unwrap_or_default() {
            [] => cell(name).bold().center(),
            lines => {
                lines.iter().fold(cell(Text::from(name).bold()), |cell, line| cell.and(format!("– {line}")))
            }
        }
    };
    let two = |left: Cell, right: Cell| -> Row { row([left, right]).height(SWOT) };
    table([1.0, 1.0]).rows([
        two(quarter("Сильные стороны", Quadrant::Strength), quarter("Слабые стороны", Quadrant::Weakness)),
        two(quarter("Возможности", Quadrant::Opportunity), quarter("Угрозы", Quadrant::Threat)),
    ])
}

/// «Утро с наставником (Кедрова Татьяна Викторовна)».
pub fn practices(all: &[Practice]) -> Vec<String> {
    let line = |one: &Practice| match one.authors.as_str() {
        "" => one.title.clone(),
        authors => format!("{} ({authors})", one.title),
    };
    all.iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_of_the_figures_that_are_shown() {
        let check = |before, after, expected: [&str; 2]| {
            assert_eq!(change(before, after), expected, "{before} {after}")
        };
        check("7,0", "8,4", ["+1,4", "+20"]);
        check("8,4", "7,9", ["−0,5", "−6"]);
        check("8,0", "8,0", ["0", "0"]);
        check("0,0", "3,0", ["+3,0", ""]);
        check("9,9", "9,9", ["0", "0"]);
        check("1,0", "11,0", ["+10,0", "+1000"]);
        check("", "8,4", ["", ""]);
        check("7,0", "15 (оптимальный уровень)", ["", ""]);
        check("inf", "NaN", ["", ""]);
    }
}
