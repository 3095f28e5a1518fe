//! Whole documents through both faces.

mod sample;

use super::*;

#[test]
fn probe() {
    let dir = std::env::var("SAMPLE").unwrap();
    for (name, document) in [("every", sample::every_block()), ("signs", sample::special_signs())] {
        std::fs::write(format!("{dir}/{name}.pdf"), pages::pdf(&document).unwrap()).unwrap();
        std::fs::write(format!("{dir}/{name}.docx"), docx::docx(&document).unwrap()).unwrap();
    }
}
