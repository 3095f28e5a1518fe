//! The commands from end to end: called by name with JSON, as the window calls them, on a machine
//! with a clock of our own and folders that vanish after the test.

// A test may end at the first thing it did not expect.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

mod arguments;
mod backups;
mod bad_files;
mod consolidated;
mod deadlines;
mod demo;
mod documents;
mod documents_of_work;
mod documents_signed;
mod drafts;
mod forms;
mod forty;
mod grid;
mod imports;
mod indicators;
mod layouts;
mod life;
mod lists_out;
mod long_work;
mod machine;
mod measures;
mod meeting_items;
mod meetings;
mod merging;
mod monitoring;
mod pairs;
mod people;
mod programmes;
mod records;
mod report_figures;
mod returned;
mod returns;
mod roadmaps;
mod school;
mod search;
mod surveys;
mod templates;
mod undo;
mod working_day;
