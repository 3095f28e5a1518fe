//! Several activities in one row: each becomes a row of its own, with its deadline and its people.

use super::fields::Fields;
use super::{cut, items, wording};
use crate::paper::lines;

/// An activity out of a row, with its own number in the cell, if it has one.
pub struct Part {
    pub mark: String,
    pub fields: Fields,
}

pub fn parts(fields: &Fields) -> Vec<Part> {
    let found = items::numbered(&fields.title);
    if found.len() > 1 {
        let deadlines = cut::deadlines(&fields.deadline, found.len());
        let titles = found.iter().map(|item| (item.number.to_owned(), item.text.to_owned())).collect();
        return split(fields, titles, deadlines);
    }
    let paragraphs = items::paragraphs(&fields.title);
    if paragraphs.len() > 1
        && let Some(deadlines) = cut::apart(&fields.deadline, paragraphs.len())
    {
        let plain = |text: &String| wording::bullet(text).map_or(text.clone(), str::to_owned);
        let titles = paragraphs.iter().map(|text| (String::new(), plain(text))).collect();
        return split(fields, titles, Some(deadlines));
    }
    let mark = found.first().map(|item| (item.number.to_owned(), item.text.to_owned()));
    let (mark, title) = mark.unwrap_or((String::new(), fields.title.clone()));
    vec![Part { mark, fields: Fields { title, ..fields.clone() } }]
}

fn split(fields: &Fields, titles: Vec<(String, String)>, deadlines: Option<Vec<String>>) -> Vec<Part> {
    let count = titles.len();
    let responsible = cut::texts(&fields.responsible, count);
    let result = cut::texts(&fields.result, count);
    let own = |list: &Option<Vec<String>>, at: usize, shared: &String| {
        list.as_ref().and_then(|list| list.get(at)).unwrap_or(shared).clone()
    };
    let part = |(at, (mark, title)): (usize, (String, String))| Part {
        mark,
        fields: Fields {
            title: lines(&title).collect::<Vec<_>>().join("\n"),
            deadline: own(&deadlines, at, &fields.deadline),
            responsible: own(&responsible, at, &fields.responsible),
            result: own(&result, at, &fields.result),
            ..fields.clone()
        },
    };
    titles.into_iter().enumerate().map(part).collect()
}
