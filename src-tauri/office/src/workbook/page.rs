//! The printed page: A4 on its side, the heading repeated, pages numbered.

use rust_xlsxwriter::{Worksheet, XlsxError};

use super::Book;

/// Paper number of A4.
const A4: u8 = 9;
/// A header may have 255 characters, the date and its codes included.
const LONGEST_NAME: usize = 100;
/// Inches: 8 mm at the sides, room for header and footer above and below.
const SIDE: f64 = 0.32;
const ABOVE: f64 = 0.6;
const HEADER: f64 = 0.3;

pub(super) fn set(page: &mut Worksheet, book: &Book) {
    page.set_paper_size(A4).set_landscape();
    page.set_margins(SIDE, SIDE, ABOVE, ABOVE, HEADER, HEADER);
    page.set_header(format!("&L{}&R{}", plain(&book.organization), book.day.short()));
    page.set_footer("&CСтраница &P из &N");
}

/// A page with nothing but a chart.
pub(super) fn set_chart(page: &mut Worksheet, book: &Book) {
    set(page, book);
    page.set_footer("");
}

/// Keeps the heading in view and on every page, and the first columns too where the table
/// takes two pages side by side, which are then printed one after the other.
pub(super) fn fit(
    page: &mut Worksheet,
    (first, heading): (u32, u32),
    fixed: u16,
    pages: u16,
) -> Result<(), XlsxError> {
    page.set_freeze_panes(heading + 1, fixed)?.set_repeat_rows(first, heading)?;
    page.set_print_fit_to_pages(pages, 0).set_page_order(pages == 1);
    if pages > 1 && fixed > 0 {
        page.set_repeat_columns(0, fixed - 1)?;
    }
    Ok(())
}

/// «&» begins a code in headers; a doubled one is the sign itself.
fn plain(name: &str) -> String {
    let name: String = name.chars().filter(|c| !c.is_control()).collect();
    let short: String = name.chars().take(LONGEST_NAME).collect();
    let end = if short.len() < name.len() { "…" } else { "" };
    (short + end).replace('&', "&&")
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_name_is_never_a_code() {
        assert_eq!(super::plain("Школа «Радуга & К»\n"), "Школа «Радуга && К»");
        assert!(super::plain(&"&".repeat(500)).len() < 255);
    }
}
