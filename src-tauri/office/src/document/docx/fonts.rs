//! fontTable.xml: what to take where Times New Roman is not installed.

use std::io::Result;

use super::xml::{MAIN, element, part, value};

pub fn fonts() -> Result<Vec<u8>> {
    part("w:fonts", &[("xmlns:w", MAIN)], |xml| {
        element(xml, "w:font", &[("w:name", "Times New Roman")], |xml| {
            value(xml, "w:altName", "Liberation Serif")?;
            value(xml, "w:panose1", "02020603050405020304")?;
            value(xml, "w:charset", "CC")?;
            value(xml, "w:family", "roman")?;
            value(xml, "w:pitch", "variable")
        })
    })
}
