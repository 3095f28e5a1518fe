//! Tests of the grammar.

use super::*;

#[test]
fn probe() {
    let Ok(file) = std::env::var("PROBE") else { return };
    for line in std::fs::read_to_string(file).unwrap().lines() {
        let (span, phrase) = match line.split_once('|') {
            Some((span, phrase)) => {
                let (a, b) = span.split_once("..").unwrap();
                (Some(Span { from: a.parse().unwrap(), to: b.parse().unwrap() }), phrase)
            }
            None => (None, line),
        };
        let phrase = phrase.replace("\\n", "\n");
        println!("{line}");
        for t in parse(&phrase, span).terms {
            println!("      {}", notation(&t));
        }
    }
}

fn notation(t: &Term) -> String {
    let mut s = format!("{:?}", t.kind).to_lowercase();
    if let Some(u) = t.every {
        s += &format!(" {:?}", u).to_lowercase();
    }
    if let Some(n) = t.times {
        s += &format!(" x{n}");
    }
    if !t.months.is_empty() {
        s += &format!(" m{:?}", t.months);
    }
    if let Some(n) = t.day {
        s += &format!(" d{n}");
    }
    if t.start.is_some() || t.end.is_some() {
        s += &format!(
            " {}..{}",
            t.start.map(|d| d.to_string()).unwrap_or_default(),
            t.end.map(|d| d.to_string()).unwrap_or_default()
        );
    }
    if t.year_assumed {
        s += " ?";
    }
    if t.then {
        s += " then";
    }
    if let Some(c) = &t.condition {
        s += &format!(" «{c}»");
    }
    s
}
