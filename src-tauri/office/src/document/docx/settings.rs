//! settings.xml: as whom Word shall lay the document out.

use std::io::Result;

use super::xml::{MAIN, element, empty, part, value};

pub fn settings() -> Result<Vec<u8>> {
    part("w:settings", &[("xmlns:w", MAIN)], |xml| {
        value(xml, "w:defaultTabStop", "709")?;
        value(xml, "w:characterSpacingControl", "doNotCompress")?;
        // Word 2013 and newer: tables begin at the margin, not left of it.
        element(xml, "w:compat", &[], |xml| {
            let mode = [
                ("w:name", "compatibilityMode"),
                ("w:uri", "http://schemas.microsoft.com/office/word"),
                ("w:val", "15"),
            ];
            empty(xml, "w:compatSetting", &mode)
        })?;
        empty(xml, "w:themeFontLang", &[("w:val", "ru-RU")])?;
        value(xml, "w:decimalSymbol", ",")?;
        value(xml, "w:listSeparator", ";")
    })
}
