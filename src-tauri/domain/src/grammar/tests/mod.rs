//! Tables of names and positions in six cases, checked by hand against grammars, and properties.

mod forms;
mod names;
mod positions;
mod properties;
