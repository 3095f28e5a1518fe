//! Documents of Word (.docx).
//!
//! Read by a reader of our own: `docx-rs` writes documents well, but of what it reads it keeps
//! neither a numbering that counts nor the content of `w:sdt` in rows and cells, it builds the
//! whole document in memory, and it trusts the sizes that a file declares.

mod body;
mod columns;
mod lists;
mod styles;

use nastavnik_domain::paper::Paper;

use super::Unread;
use super::package::Package;
use body::Body;
use lists::Lists;
use styles::Styles;

/// The document in a part of the package.
pub(super) fn read(package: &mut Package, part: &str) -> Result<Paper, Unread> {
    let styles = match package.related(part, "styles")? {
        Some(name) if package.has(&name) => Styles::read(package.part(&name)?)?,
        _ => Styles::default(),
    };
    let lists = match package.related(part, "numbering")? {
        Some(name) if package.has(&name) => Lists::read(package.part(&name)?)?,
        _ => Lists::default(),
    };
    Body::new(styles, lists).read(package.part(part)?)
}
