//! The printed page: A4 on its side, one page wide, the heading repeated, pages numbered.

use rust_xlsxwriter::Worksheet;

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
    page.set_paper_size(A4).set_landscape().set_print_fit_to_pages(1, 0);
    page.set_margins(SIDE, SIDE, ABOVE, ABOVE, HEADER, HEADER);
    page.set_header(format!("&L{}&R{}", plain(&book.organization), book.day.short()));
    page.set_footer("&CСтраница &P из &N");
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
