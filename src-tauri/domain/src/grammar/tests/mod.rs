//! Tables of names and positions in six cases, checked by hand against grammars, and properties.

mod names;
mod positions;
