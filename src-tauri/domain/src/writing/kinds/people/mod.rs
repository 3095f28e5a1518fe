//! Papers of one person: consents, agreements and statements, letters of thanks.

mod cancel_notice;
mod certificate;
mod data;
mod data_publication;
mod identity;
mod labour_agreement;
mod mentee_consent;
mod mentor_consent;
mod parent_consent;
mod parties;
mod partner_agreement;
mod refusal;
mod thanks_letter;
mod values;
mod who;

#[cfg(test)]
mod tests;

use crate::document::{
    Block, Document, Heading, Part, Signatures, Span, Text, check_box, lines, para, signatures, title,
};
use crate::writing::{Facts, Kind, Person, Placeholder, Values, Wording, sheet};

/// Millimetres from the left margin to a box that is marked by hand.
const INDENT: f64 = 12.5;

pub(super) fn compose(kind: Kind, facts: &Facts, wording: &Wording) -> Document {
    let part = match kind {
        Kind::MentorConsent => mentor_consent::compose(facts, wording),
        Kind::MenteeConsent => mentee_consent::compose(facts, wording),
        Kind::ParentConsent => parent_consent::compose(facts, wording),
        Kind::DataProcessing | Kind::DataTransfer => data::compose(facts, wording),
        Kind::DataPublication => data_publication::compose(facts, wording),
        Kind::LabourAgreement => labour_agreement::compose(facts, wording),
        Kind::CancelNotice => cancel_notice::compose(facts, wording),
        Kind::Refusal => refusal::compose(facts, wording),
        Kind::ThanksLetter => thanks_letter::compose(facts, wording),
        Kind::Certificate => certificate::compose(facts, wording),
        Kind::PartnerAgreement => return partner_agreement::compose(facts, wording),
        _ => Part::new(),
    };
    Document::new(label(kind, facts)).part(part)
}

/// «Согласие наставника: Зорина Лидия Павловна».
fn label(kind: Kind, facts: &Facts) -> String {
    let name = facts.person.as_ref().map(|person| person.fields.name().full()).unwrap_or_default();
    if name.is_empty() { kind.label().to_owned() } else { format!("{}: {name}", kind.label()) }
}

/// The lines of a piece as one heading.
fn heading(wording: &Wording, code: &str, values: &Values) -> Heading {
    let lines = wording.lines(code, values).into_iter();
    let joined = lines.reduce(|all, line| all.then("\n").then(line));
    title(1, joined.unwrap_or_default()).below(14.0)
}

/// When and by whom a statement is signed, on one line.
fn signed(facts: &Facts, person: &Person) -> Signatures {
    signatures().and(sheet::day(facts.day), sheet::signed(person)).captions()
}

/// The paragraphs of a piece.
fn paragraphs(part: &mut Part, wording: &Wording, code: &str, values: &Values) {
    for line in wording.lines(code, values) {
        spoken(part, line, |text| para(text).into());
    }
}

/// A line of the words as a block. A blank that ends it gets a ruled line of its own, for what it
/// asks for is mostly long: «в отношении ____».
fn spoken(part: &mut Part, mut line: Text, block: impl Fn(Text) -> Block) {
    let stop = |span: &Span| matches!(span, Span::Words { text, .. } if text == ".");
    let empty = |span: &Span| matches!(span, Span::Blank { value, .. } if value.is_empty());
    let last = line.spans.iter().rposition(|span| !stop(span));
    let ruled = last.filter(|last| *last > 0 && empty(&line.spans[*last]));
    if let Some(last) = ruled {
        line.spans.truncate(last);
    }
    part.add(block(line));
    part.blocks.extend(ruled.map(|_| lines(1)));
}

/// Lines to be marked by hand, one box each.
fn boxes(part: &mut Part, lines: Vec<Text>) {
    for line in lines {
        part.add(para(check_box(false).then("\u{a0}").then(line)).from(INDENT));
    }
}

/// «Экземпляр получила», with the date and the signature under it.
fn receipt(part: &mut Part, line: Text, person: &Person) {
    part.add(para(line).flush().above(21.0).keep());
    part.add(signatures().and(sheet::day(None), sheet::signed(person)).captions().above(14.0));
}

pub(super) fn placeholders(kind: Kind) -> &'static [Placeholder] {
    match kind {
        Kind::PartnerAgreement => &partner_agreement::PLACEHOLDERS,
        _ => &values::PLACEHOLDERS,
    }
}

macro_rules! file {
    ($name:literal) => {
        include_str!(concat!("../../../../../../assets/documents/", $name, ".txt"))
    };
}

pub(super) fn words(kind: Kind) -> &'static str {
    match kind {
        Kind::MentorConsent => file!("mentor_consent"),
        Kind::MenteeConsent => file!("mentee_consent"),
        Kind::ParentConsent => file!("parent_consent"),
        Kind::DataProcessing => file!("data_processing"),
        Kind::DataPublication => file!("data_publication"),
        Kind::DataTransfer => file!("data_transfer"),
        Kind::LabourAgreement => file!("labour_agreement"),
        Kind::CancelNotice => file!("cancel_notice"),
        Kind::Refusal => file!("refusal"),
        Kind::PartnerAgreement => file!("partner_agreement"),
        Kind::ThanksLetter => file!("thanks_letter"),
        Kind::Certificate => file!("certificate"),
        _ => "",
    }
}
