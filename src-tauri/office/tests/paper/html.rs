//! HTML of pages and of the clipboard.

use nastavnik_office::paper::{Unread, html};

use crate::common::show;
use crate::unindented;

fn check(text: &str, expected: &str) {
    assert_eq!(show(&html(text).unwrap()), unindented(expected), "{text}");
}

#[test]
fn paragraphs_and_entities() {
    check(
        "<p>Приказ &laquo;О&nbsp;наставничестве&raquo; &#8470;&#x20;5<p>второй<br>строка\n  дальше</p>",
        "Приказ «О наставничестве» № 5\nвторой / строка дальше",
    );
    check(
        "<!DOCTYPE html><html><head><title>нет</title><style>p{}</style><script>'<p>'</script></head>\
        <body>да</body></html>",
        "да",
    );
    check("a<b>b</b> <i>c</i><div>d</div><pre>e\n f</pre>", "ab c\nd\ne / f");
    check("без тегов", "без тегов");
}

#[test]
fn lists() {
    check("<ol><li>раз<ul><li>два</ul><li>три</ol>", "1. раз\n– два\n2. три");
    check("<ol start=3 type=I><li>а<li value=7>б<li>в</ol>", "III. а\nVII. б\nVIII. в");
    check("<ul style='list-style-type: none;'><li> – приказ;</li><li>- план</li></ul>", "– приказ;\n- план");
    check("<ol style='list-style: lower-alpha'><li><p>а<p>дальше</ol>", "a. а\nдальше");
}

#[test]
fn tables_with_merges() {
    check(
        "<table><caption>План</caption><thead><tr><th>№<th>Что<th>Срок</thead>
         <tr><td colspan=99999>Раздел</td></tr>
         <tr><td rowspan=2>1<td rowspan='2'>Назначить<td>май
         <tr><td>июнь
         <tr><td>2<td><ul><li>приказ</li><li>план</li></ul><td>
         <tr><td colspan='2'>3<td rowspan=0>всегда<tr><td>4</table>после",
        "План
         =
         | № | Что | Срок |
         | «3»Раздел |
         | 1 | Назначить | май |
         | ^ | ^ | июнь |
         | 2 | – приказ / – план | |
         | «2»3 | всегда |
         | 4 | | ^ |
         после",
    );
    check("<table><tr><td>а<table><tr><td>б<td>в</table>г<td>д</table>", "=\n| а / б / в / г | д |");
    check("<tr><td>без таблицы</td></tr>", "без таблицы");
    check("<table><td>не закрыто", "=\n| не закрыто |");
}

#[test]
fn a_paste_from_word() {
    check(
        "<html xmlns:o='urn:schemas-microsoft-com:office:office'><body><!--StartFragment-->
         <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]>\
         <span style='mso-bidi-font-size:12.0pt'><span
         style='mso-list:Ignore'>1.<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Приказ<o:p></o:p></p>
         <p class=MsoListParagraph><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>знак</p>
         <p class=MsoNormal><o:p>&nbsp;</o:p></p>
         <table class=MsoTableGrid><tr style='mso-yfti-irow:0'><td width=50 colspan=2 valign=top>\
         <p class=MsoNormal><b>I.
         Раздел</b></p></td></tr><tr><td><p>1</p></td><td><p>май</p></td></tr></table>\
         <!--EndFragment--></body></html>",
        "1. Приказ
         – знак
         =
         | «2»I. Раздел |
         | 1 | май |",
    );
}

#[test]
fn nothing_and_too_much() {
    assert!(matches!(html("<p>&nbsp;<table></table>"), Err(Unread::NoText)));
    assert!(matches!(html(&("<table>".to_owned() + &"<tr><td>1".repeat(20_001))), Err(Unread::TooLarge)));
}
