//! Plain text: from a file, or pasted.

use nastavnik_domain::paper::{Block, Paper};

use super::super::clean::clean;

/// A paragraph a line.
pub fn plain(text: &str) -> Paper {
    let lines = clean(text);
    let lines = lines.split('\n').filter(|line| !line.is_empty());
    Paper { blocks: lines.map(|line| Block::Text(line.into())).collect() }
}
