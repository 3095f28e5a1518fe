//! Texts and spreadsheets of LibreOffice.

use crate::check;
use crate::common::odf;

#[test]
fn texts_with_lists_and_tables() {
    let styles = "<text:list-style style:name='L1'>\
        <text:list-level-style-number text:level='1' style:num-format='1' style:num-suffix='.'/>\
        <text:list-level-style-number text:level='2' style:num-format='1' style:num-suffix='.' text:display-levels='2'/>\
        <text:list-level-style-number text:level='3' style:num-format='а, б, .., аа, бб, ... (ru)' loext:num-list-format='%3%)'/>\
        <text:list-level-style-bullet text:level='4' text:bullet-char='•'/></text:list-style>";
    let item = |content: &str| format!("<text:list-item>{content}</text:list-item>");
    let p = |text: &str| format!("<text:p>{text}</text:p>");
    let inner = |content: &str| format!("<text:list>{}</text:list>", item(content));
    let body = format!(
        "<office:text><text:tracked-changes><text:p>нет</text:p></text:tracked-changes>\
         <text:h>План<text:note><text:p>сноска</text:p></text:note></text:h>\
         <text:p>до<text:s text:c='3'/>мая<text:tab/>2024<text:line-break/><text:span>г.</text:span></text:p>\
         <text:list text:style-name='L1'>{}{}</text:list>{}\
         <text:list text:style-name='L1' text:continue-numbering='true'>{}</text:list>\
         <text:list text:style-name='L1'>{}</text:list></office:text>",
        item(&(p("раз") + &p("ещё") + &inner(&p("под")))),
        item(&p("два")),
        p("между"),
        item(&inner(&(p("под") + &inner(&(p("буква") + &inner(&p("знак"))))))),
        item(&p("заново")),
    );
    check(
        &odf(styles, &body),
        "План
         до   мая\t2024 / г.
         1. раз
         ещё
         1.1. под
         2. два
         между
         2.1. под
         а) буква
         – знак
         1. заново",
    );
}

#[test]
fn tables_repeat_and_cover() {
    let cell = |more: &str, text: &str| {
        format!("<table:table-cell {more}><text:p>{text}</text:p></table:table-cell>")
    };
    let body = format!(
        "<office:spreadsheet><table:table table:name='Лист 1'>\
         <table:table-row>{}<table:covered-table-cell table:number-columns-repeated='2'/>\
         <table:table-cell table:number-columns-repeated='16381'/></table:table-row>\
         <table:table-row>{}{}{}</table:table-row>\
         <table:table-row table:number-rows-repeated='3'><table:covered-table-cell/>\
         <table:table-cell table:number-columns-repeated='16383'/></table:table-row>\
         <table:table-row><table:covered-table-cell><text:p>не видно</text:p>\
         </table:covered-table-cell>{}</table:table-row>\
         <table:table-row table:number-rows-repeated='2'>{}<table:table-cell/>{}</table:table-row>\
         <table:table-row table:number-rows-repeated='1048000'>\
         <table:table-cell table:number-columns-repeated='16384'/></table:table-row>\
         </table:table><table:table table:name='Скрытый' table:style-name='ta2'>\
         <table:table-row>{}</table:table-row></table:table></office:spreadsheet>",
        cell("table:number-columns-spanned='3'", "Раздел"),
        cell("table:number-rows-spanned='5'", "1"),
        cell("office:value-type='date' office:date-value='2023-03-15'", "03/15/23"),
        cell("office:value-type='date' office:date-value='2023-03-01'", "март 2023"),
        cell("table:number-columns-repeated='2'", "х"),
        cell("", "а"),
        cell("", "б"),
        cell("", "нет"),
    );
    let styles = "<style:style style:name='ta2' style:family='table'>\
    <style:table-properties table:display='false'/></style:style>";
    check(
        &odf(styles, &body),
        "= Лист 1
         | «3»Раздел |
         | 1 | 15.03.2023 | март 2023 |
         | ^ | | |
         | ^ | х | х |
         | а | | б |
         | а | | б |",
    );
}

#[test]
fn a_table_of_a_text_has_no_name() {
    let body = "<office:text><table:table table:name='Таблица1'><table:table-header-rows>\
    <table:table-row><table:table-cell>\
                <text:p>раз</text:p><table:table><table:table-row><table:table-cell>\
                <text:p>внутри</text:p></table:table-cell></table:table-row></table:table>\
                <text:p>два</text:p></table:table-cell><table:table-cell><text:p>рядом</text:p>\
                </table:table-cell></table:table-row></table:table-header-rows></table:table></office:text>";
    check(&odf("", body), "=\n| раз / внутри / два | рядом |");
}
