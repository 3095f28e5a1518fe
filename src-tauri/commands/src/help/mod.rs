//! The user's guide, built in: the same text as in docs/guide.

use include_dir::{Dir, include_dir};
use pulldown_cmark::{Event, Options, Parser, Tag, html};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::state::Nothing;
use crate::{App, Fault};

static GUIDE: Dir = include_dir!("$CARGO_MANIFEST_DIR/../../docs/guide");

#[derive(Serialize, TS)]
pub struct Topic {
    id: String,
    title: String,
}

/// In the order of the files' names.
pub fn topics(_: &App, _: Nothing) -> Result<Vec<Topic>, Fault> {
    let mut topics: Vec<Topic> = GUIDE
        .files()
        .filter(|file| file.path().extension().is_some_and(|ending| ending == "md"))
        .filter_map(|file| {
            let title = file.contents_utf8()?.lines().next()?.trim_start_matches("# ").to_owned();
            Some(Topic { id: file.path().file_stem()?.to_str()?.to_owned(), title })
        })
        .collect();
    topics.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(topics)
}

#[derive(Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Page {
    id: String,
}

#[derive(Serialize, TS)]
pub struct HelpPage {
    title: String,
    html: String,
}

pub fn page(_: &App, arg: Page) -> Result<HelpPage, Fault> {
    let text =
        GUIDE.get_file(format!("{}.md", arg.id)).and_then(|file| file.contents_utf8()).ok_or_else(|| {
            Fault::new("not_found", "Такой страницы справки нет.", "Выберите другую в списке слева.")
        })?;
    let events = Parser::new_ext(text, Options::ENABLE_TABLES).map(embedded);
    let mut page = String::new();
    html::push_html(&mut page, events);
    let title = text.lines().next().unwrap_or_default().trim_start_matches("# ").to_owned();
    Ok(HelpPage { title, html: page })
}

/// Pictures go into the page: the window has no files to load them from.
fn embedded(event: Event) -> Event {
    match event {
        Event::Start(Tag::Image { link_type, dest_url, title, id }) => {
            let picture = GUIDE.get_file(&*dest_url).map(|file| file.contents());
            let dest_url =
                picture.map_or(dest_url, |bytes| format!("data:image/png;base64,{}", base64(bytes)).into());
            Event::Start(Tag::Image { link_type, dest_url, title, id })
        }
        event => event,
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_has_a_title_and_its_pictures() {
        for file in GUIDE.files().filter(|file| file.path().extension().is_some_and(|ending| ending == "md"))
        {
            let text = file.contents_utf8().unwrap();
            assert!(text.starts_with("# "), "{:?}", file.path());
            for event in Parser::new(text) {
                if let Event::Start(Tag::Image { dest_url, .. }) = event {
                    assert!(GUIDE.get_file(&*dest_url).is_some(), "{:?}: {dest_url}", file.path());
                }
            }
        }
    }
}
