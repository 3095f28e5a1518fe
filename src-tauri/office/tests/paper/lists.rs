//! Numbers that Word makes itself.

use crate::check;
use crate::common::docx_with;

/// A level: its numeral, its text, more rules.
fn level(at: usize, numeral: &str, text: &str, more: &str) -> String {
    format!(
        "<w:lvl w:ilvl='{at}'><w:start w:val='1'/>\
        <w:numFmt w:val='{numeral}'/>{more}<w:lvlText w:val='{text}'/><w:pPr><w:ind/></w:pPr></w:lvl>"
    )
}

fn counting(id: u32, levels: &[String]) -> String {
    format!("<w:abstractNum w:abstractNumId='{id}'>{}</w:abstractNum>", levels.concat())
}

fn list(id: u32, counting: u32, more: &str) -> String {
    format!("<w:num w:numId='{id}'><w:abstractNumId w:val='{counting}'/>{more}</w:num>")
}

fn item(list: u32, level: usize, text: &str) -> String {
    format!(
        "<w:p><w:pPr><w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{list}'/></w:numPr><w:rPr>\
        <w:rFonts/></w:rPr></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"
    )
}

fn styled(style: &str, text: &str) -> String {
    format!("<w:p><w:pPr><w:pStyle w:val='{style}'/></w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn outline() -> String {
    counting(
        0,
        &[
            level(0, "decimal", "%1.", ""),
            level(1, "decimal", "%1.%2.", ""),
            level(2, "russianLower", "%3)", ""),
            level(3, "bullet", "\u{f0b7}", ""),
        ],
    )
}

#[test]
fn numbers_are_part_of_the_text() {
    let numbering =
        outline() + &counting(1, &[level(0, "upperRoman", "%1.", "")]) + &list(1, 0, "") + &list(2, 1, "");
    let body = [
        item(1, 0, "Раздел"),
        item(1, 1, "пункт"),
        item(1, 2, "подпункт"),
        item(1, 2, "подпункт"),
        item(1, 3, "знак"),
        item(2, 0, "другой список"),
        item(1, 1, "пункт"),
        item(1, 2, "подпункт"),
        item(0, 0, "без номера"),
        item(1, 0, ""),
        item(1, 3, ""),
        item(2, 0, "другой список"),
        item(9, 0, "нет такого списка"),
    ];
    check(
        &docx_with(&body.concat(), &numbering, ""),
        "1. Раздел
         1.1. пункт
         а) подпункт
         б) подпункт
         – знак
         I. другой список
         1.2. пункт
         а) подпункт
         без номера
         2.
         II. другой список
         нет такого списка",
    );
}

#[test]
fn lists_of_one_counting_go_on_unless_they_begin_anew() {
    let anew = "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride>";
    let other = format!("<w:lvlOverride w:ilvl='0'>{}</w:lvlOverride>", level(0, "lowerLetter", "(%1)", ""));
    let numbering = outline() + &list(1, 0, "") + &list(2, 0, "") + &list(3, 0, anew) + &list(4, 0, &other);
    let body = [1, 1, 2, 3, 3, 1, 4].map(|list| item(list, 0, "пункт"));
    check(
        &docx_with(&body.concat(), &numbering, ""),
        "1. пункт
         2. пункт
         3. пункт
         5. пункт
         6. пункт
         7. пункт
         (h) пункт",
    );
}

#[test]
fn styles_bring_numbers() {
    let numbering = counting(
        0,
        &[
            level(0, "decimal", "%1.", "<w:pStyle w:val='H1'/>"),
            level(1, "decimal", "%1.%2", "<w:pStyle w:val='H2'/>"),
        ],
    ) + "<w:abstractNum w:abstractNumId='7'><w:numStyleLink w:val='MyList'/></w:abstractNum>"
        + &list(1, 0, "")
        + &list(2, 7, "");
    let styles = "<w:style w:styleId='Base' w:type='paragraph'><w:pPr><w:numPr><w:numId w:val='1'/>\
    </w:numPr></w:pPr></w:style>\
                  <w:style w:styleId='H1' w:type='paragraph'><w:basedOn w:val='Base'/></w:style>\
                  <w:style w:styleId='H2' w:type='paragraph'><w:basedOn w:val='Base'/></w:style>\
                  <w:style w:styleId='Loop' w:type='paragraph'><w:basedOn w:val='Loop'/></w:style>\
                  <w:style w:styleId='MyList' w:type='numbering'><w:pPr><w:numPr><w:numId w:val='1'/>\
                  </w:numPr></w:pPr></w:style>";
    let out = "<w:p><w:pPr><w:pStyle w:val='H1'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r>\
    <w:t>без номера</w:t></w:r></w:p>";
    let body = styled("H1", "Раздел")
        + &styled("H2", "пункт")
        + out
        + &styled("Loop", "круг")
        + &item(2, 1, "через стиль");
    check(
        &docx_with(&body, &numbering, styles),
        "1. Раздел
         1.1 пункт
         без номера
         круг
         1.2 через стиль",
    );
}

#[test]
fn numbers_stand_in_cells_too() {
    let numbering = outline() + &list(1, 0, "");
    let cell = |content: &str| format!("<w:tc>{content}</w:tc>");
    let row = |cells: [String; 2]| format!("<w:tr>{}</w:tr>", cells.concat());
    let text = "<w:p><w:r><w:t>Документы:</w:t></w:r></w:p>";
    let body = format!(
        "<w:tbl>{}{}</w:tbl>",
        row([
            cell(&item(1, 0, "")),
            cell(
                &(text.to_string() + &item(1, 2, "приказ;") + &item(1, 3, "о паре;") + &item(1, 2, "план."))
            )
        ]),
        row([cell(&item(1, 0, "")), cell(&item(1, 2, "отчёт"))]),
    );
    check(
        &docx_with(&body, &numbering, ""),
        "=
         | 1. | Документы: / а) приказ; / – о паре; / б) план. |
         | 2. | а) отчёт |",
    );
}
