//! Documents of Word: what is text, what is a table, what is not shown.

use crate::check;
use crate::common::docx;

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn cell(properties: &str, text: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>", p(text))
}

fn row(cells: &[String]) -> String {
    format!("<w:tr>{}</w:tr>", cells.concat())
}

fn table(rows: &[String]) -> String {
    format!("<w:tbl><w:tblPr/><w:tblGrid/>{}</w:tbl>", rows.concat())
}

#[test]
fn what_is_shown_of_a_paragraph() {
    let check = |runs: &str, expected: &str| {
        check(&docx(&format!("{}<w:p>{runs}</w:p>", p("Начало"))), &format!("Начало\n{expected}"))
    };
    check("<w:r><w:t>до </w:t></w:r><w:r><w:t xml:space='preserve'>мая&#160;2024</w:t></w:r>", "до мая 2024");
    check("<w:r><w:t>а</w:t><w:tab/><w:t>б</w:t><w:br/><w:t>в</w:t><w:cr/></w:r>", "а\tб / в");
    check(
        "<w:r><w:t>интернет</w:t><w:noBreakHyphen/><w:t>сай</w:t><w:softHyphen/><w:t>т</w:t></w:r>",
        "интернет-сайт",
    );
    check(
        "<w:hyperlink><w:r><w:t>сайт</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>УО</w:t></w:r>\
        </w:smartTag>",
        "сайтУО",
    );
    check(
        "<w:sdt><w:sdtPr><w:t>подсказка</w:t></w:sdtPr><w:sdtContent><w:r><w:t>май</w:t></w:r>\
        </w:sdtContent></w:sdt>",
        "май",
    );
    check(
        "<w:ins><w:r><w:t>июнь</w:t></w:r></w:ins><w:del><w:r><w:delText>май</w:delText><w:tab/></w:r>\
        </w:del>",
        "июнь",
    );
    check(
        "<w:moveFrom><w:r><w:t>май</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>июль</w:t></w:r></w:moveTo>",
        "июль",
    );
    check(
        "<w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>а</w:t>\
        <w:sym w:font='Symbol' w:char='F0B7'/></w:r>",
        "а•",
    );
    check(
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText>DATE</w:instrText><w:t>код</w:t>\
        <w:fldChar w:fldCharType='separate'/><w:t>05.2024</w:t><w:fldChar w:fldCharType='end'/>\
        <w:t> г.</w:t></w:r>",
        "05.2024 г.",
    );
    check(
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r></w:p><w:p><w:r><w:t>поле не закрыто</w:t></w:r>",
        "поле не закрыто",
    );
}

#[test]
fn text_boxes_are_read_once() {
    let box_of = |text: &str| format!("<w:txbxContent>{}</w:txbxContent>", p(text));
    let body = format!(
        "<w:p><w:r><w:t>Приказ</w:t><mc:AlternateContent><mc:Choice><w:drawing>\
        <wp:posOffset>12</wp:posOffset>{}</w:drawing></mc:Choice>\
         <mc:Fallback><w:pict>{}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>",
        box_of("Утверждаю"),
        box_of("Утверждаю"),
    );
    check(&docx(&body), "Утверждаю\nПриказ");
}

#[test]
fn merged_cells_keep_their_places() {
    let body = table(&[
        row(&["№", "Что", "Срок", "Кто"].map(|text| cell("", text))),
        row(&["1", "2", "3", "4"].map(|text| cell("", text))),
        row(&[cell("<w:gridSpan w:val='4'/>", "I. Подготовка")]),
        row(&[
            cell("<w:vMerge w:val='restart'/>", "1"),
            cell("<w:vMerge w:val='restart'/>", "Назначить куратора"),
            cell("", "май"),
            cell("", "УО"),
        ]),
        row(&[
            cell("<w:vMerge/>", ""),
            cell("<w:vMerge w:val='continue'/>", "не видно"),
            cell("", "июнь"),
            cell("", "ОО"),
        ]),
        row(&[
            cell("<w:hMerge w:val='restart'/>", "II. Работа"),
            cell("<w:hMerge/>", ""),
            cell("<w:hMerge/>", ""),
            cell("<w:hMerge/>", ""),
        ]),
        "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>".to_string()
            + &cell("", "июль")
            + &cell("", "ОО")
            + "</w:tr>",
        "<w:tr><w:trPr><w:del w:author='x'/></w:trPr>".to_string() + &cell("", "вычеркнуто") + "</w:tr>",
        row(&[cell("", ""), cell("", ""), cell("", "")]),
    ]);
    check(
        &docx(&body),
        "=
         | № | Что | Срок | Кто |
         | 1 | 2 | 3 | 4 |
         | «4»I. Подготовка |
         | 1 | Назначить куратора | май | УО |
         | ^ | ^ | июнь | ОО |
         | «4»II. Работа |
         | | | июль | ОО |",
    );
}

#[test]
fn columns_without_any_text_are_not_there() {
    let wide = |text: &str| cell("<w:gridSpan w:val='2'/>", text);
    let body = table(&[row(&[wide("№"), wide("Что")]), row(&[cell("<w:gridSpan w:val='4'/>", "Раздел")])]);
    check(&docx(&body), "=\n| № | Что |\n| «2»Раздел |");
}

#[test]
fn a_border_moved_by_a_hair_makes_no_column() {
    let wide = "<w:gridSpan w:val='2'/>";
    let grid = [500, 3000, 20, 3000].map(|width| format!("<w:gridCol w:w='{width}'/>")).concat();
    let rows = [
        row(&[cell("", "№"), cell("", "Что"), cell(wide, "Срок")]),
        row(&[cell("", "1"), cell(wide, "Приказ"), cell("", "май")]),
        row(&[cell("<w:gridSpan w:val='4'/>", "Раздел")]),
    ];
    let body = format!("<w:tbl><w:tblGrid>{grid}</w:tblGrid>{}</w:tbl>", rows.concat());
    check(&docx(&body), "=\n| № | Что | Срок |\n| 1 | Приказ | май |\n| «3»Раздел |");
}

#[test]
fn a_cell_holds_paragraphs_and_tables_as_lines() {
    let inner =
        table(&[row(&[cell("", "май"), cell("<w:gridSpan w:val='9'/>", "июнь")]), row(&[cell("", "июль")])]);
    let content = format!("<w:tc>{}<w:p/>{}{inner}{}</w:tc>", p("раз"), p("два"), p("три"));
    let rows = [
        row(&[content, cell("", "рядом")]),
        format!("<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>", row(&[cell("", "а"), cell("", "б")])),
    ];
    let body = p("До") + &table(&rows) + &p("После");
    check(
        &docx(&body),
        "До
         =
         | раз / два / май / июнь / июль / три | рядом |
         | а | б |
         После",
    );
}

#[test]
fn a_document_may_be_named_otherwise_inside() {
    let role = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    let relation = format!("<Relationship Type='{role}' Target='/word/document2.xml'/>");
    let relations = &format!("<Relationships>{relation}</Relationships>");
    let body =
        "<ns0:document><ns0:body><ns0:p><ns0:r><ns0:t>План</ns0:t></ns0:r></ns0:p></ns0:body></ns0:document>";
    check(&crate::common::pack(&[("_rels/.rels", relations.as_str()), ("word/document2.xml", body)]), "План");
}
