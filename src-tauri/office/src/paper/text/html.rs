//! HTML: a saved page, or what Word, Excel and browsers put on the clipboard.
//!
//! Only the tokenizer of html5ever is used. A tree of the page would be needed by nobody: what
//! opens and closes goes straight into the paper, so a page of a million nested tags is read in
//! one pass and costs no memory.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::states::RawKind;
use html5ever::tokenizer::{
    BufferQueue, CharacterTokens, EOFToken, EndTag, StartTag, TagToken, Token, TokenSink, TokenSinkResult,
    Tokenizer,
};
use nastavnik_domain::paper::Paper;

use super::super::Unread;
use page::Page;

mod list;
mod page;

/// # Errors
/// `NoText` and `TooLarge`; any text is HTML of some kind.
pub fn html(text: &str) -> Result<Paper, Unread> {
    let sink = Sink::default();
    let tokenizer = Tokenizer::new(sink, Default::default());
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    // It pauses for scripts only, and none is run.
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let Sink { page, failure } = tokenizer.sink;
    match failure.into_inner() {
        Some(failure) => Err(failure),
        None => page.into_inner().finish(),
    }
}

#[derive(Default)]
struct Sink {
    page: RefCell<Page>,
    /// The tokenizer cannot be stopped, so after a failure the rest is passed over.
    failure: RefCell<Option<Unread>>,
}

impl TokenSink for Sink {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        if self.failure.borrow().is_some() {
            return TokenSinkResult::Continue;
        }
        let mut page = self.page.borrow_mut();
        let mut next = TokenSinkResult::Continue;
        let done = match token {
            TagToken(tag) if tag.kind == StartTag => {
                next = raw(&tag.name);
                page.open(&tag)
            }
            TagToken(tag) if tag.kind == EndTag => page.close(&tag.name),
            CharacterTokens(text) => page.write(&text),
            EOFToken => page.end_paragraph(),
            _ => Ok(()),
        };
        *self.failure.borrow_mut() = done.err();
        next
    }
}

/// Elements whose content is not HTML.
fn raw(name: &str) -> TokenSinkResult<()> {
    match name {
        "script" => TokenSinkResult::RawData(RawKind::ScriptData),
        "style" | "xmp" | "iframe" | "noembed" | "noframes" => TokenSinkResult::RawData(RawKind::Rawtext),
        "title" | "textarea" => TokenSinkResult::RawData(RawKind::Rcdata),
        _ => TokenSinkResult::Continue,
    }
}
