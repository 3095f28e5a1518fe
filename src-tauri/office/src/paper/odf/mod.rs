//! Documents and spreadsheets of LibreOffice and its Russian kin (.odt, .ods).
//!
//! Both are tables and paragraphs in one `content.xml`, with cells as they are shown, so one
//! reader takes both; calamine would give values of cells without merges and without formats.

mod content;
mod lists;
mod row;
mod styles;

use nastavnik_domain::paper::Paper;

use super::Unread;
use super::package::Package;
use super::room::Room;
use content::Content;
use styles::Styles;

pub(super) fn read(package: &mut Package, room: Room) -> Result<Paper, Unread> {
    let mut styles = Styles::default();
    for part in ["styles.xml", "content.xml"] {
        if package.has(part) {
            styles.read(package.part(part)?)?;
        }
    }
    Content::new(styles, room).read(package.part("content.xml")?)
}
