//! What every block becomes, in words that a reviewer can read; and what is true of any document.

use std::io::{Cursor, Read};

use nastavnik_domain::document::{Document, Part, para, point, split, table, title};
use proptest::prelude::*;

use super::sample;
use crate::document::{docx, pages};
use crate::paper;

fn part_of(docx: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(docx)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The words of the pages in their order, one line a line.
fn words_of(document: &Document) -> String {
    let text = pdf_extract::extract_text_from_mem(&pages::pdf(document).unwrap()).unwrap();
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// All words that our own reader of foreign documents finds in the DOCX.
fn read_back(document: &Document) -> String {
    let paper = paper::read_bytes("Приказ.docx", &docx::docx(document).unwrap()).unwrap();
    format!("{paper:?}")
}

#[test]
fn every_block_as_docx() {
    let body = part_of(&docx::docx(&sample::every_block()).unwrap(), "word/document.xml");
    let lines = ["<w:p>", "<w:tbl>", "<w:tr>", "<w:tc>", "<w:sectPr>", "<w:r>"];
    let shown = lines.iter().fold(body, |text, tag| text.replace(tag, &format!("\n{tag}")));
    insta::assert_snapshot!(shown);
}

#[test]
fn every_block_as_words_of_the_pdf() {
    insta::assert_snapshot!(words_of(&sample::every_block()));
}

#[test]
fn signs_of_other_languages_are_only_signs() {
    let document = sample::special_signs();
    let plain = "#let x = 1; $a_1$ *b* _c_ <d> &amp; ]]> \\n \"е\" 'ж' `з` @и [к] {л}";
    // Lines break somewhere, so what is compared has no spaces.
    let tight = |text: &str| text.split_whitespace().collect::<String>();
    let count = tight(&words_of(&document)).matches(&tight(plain)).count();
    assert!(count >= 8, "{}", words_of(&document));
    assert!(part_of(&docx::docx(&document).unwrap(), "docProps/core.xml").contains("&lt;d&gt; &amp;amp;"));
    assert_eq!(pages::missing(&document), ['😀', '👨', '👩', '👧', '漢', '₽']);
}

#[test]
fn a_head_stands_on_every_page_of_a_long_table() {
    let document = Document::new("").part(sample::pairs(300));
    let count = pages::svg(&document).unwrap().len();
    assert!((28..=36).contains(&count), "{count} pages");
    assert_eq!(words_of(&document).matches("Форма, модель").count(), count);
    let body = part_of(&docx::docx(&document).unwrap(), "word/document.xml");
    assert_eq!(body.matches("<w:tblHeader/>").count(), 2);
    assert_eq!(body.matches("<w:cantSplit/>").count(), 302);
    assert!(read_back(&document).contains("Образцова300"));
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let document = sample::every_block();
    assert!(pages::pdf(&document).unwrap() == pages::pdf(&document).unwrap());
    assert!(docx::docx(&document).unwrap() == docx::docx(&document).unwrap());
}

#[test]
fn a_document_survives_being_kept_as_json() {
    for document in [sample::every_block(), sample::special_signs(), Document::default()] {
        let kept = serde_json::to_string(&document).unwrap();
        assert_eq!(serde_json::from_str::<Document>(&kept).unwrap(), document);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    /// Whatever somebody types or pastes, both faces come out, and the DOCX is whole.
    #[test]
    fn any_words_make_a_document(words in any::<String>(), more in "[#$*_<&\\\\\u{0}-\u{1f}\\PC]{0,200}") {
        let part = Part::new()
            .with(title(2, words.as_str()))
            .with(para(more.as_str()))
            .with(point(words.as_str()))
            .with(split(more.as_str(), words.as_str()))
            .with(table([1.0, 20.0]).row([more.as_str(), words.as_str()]));
        let document = Document::new(words.as_str()).author(more.as_str()).part(part);
        prop_assert!(!pages::svg(&document).unwrap().is_empty());
        prop_assert!(pages::pdf(&document).unwrap().starts_with(b"%PDF"));
        read_back(&document);
    }
}
