//! A chart under its table: how far each row has come, in the tones of the words.

use rust_xlsxwriter::{
    Chart as Drawing, ChartFont, ChartFormat, ChartLegendPosition, ChartSolidFill, ChartType, Worksheet,
    XlsxError,
};

use super::looks;
use crate::sheet::{Cell, Chart, Sheet};

/// Pixels.
const WIDTH: u32 = 860;
const AROUND: u32 = 120;
const BAR: u32 = 34;
/// Percent of a bar's thickness between two of them.
const GAP: u16 = 45;

/// Rows `first`..=`last` of the page are the table; those with sums are left out.
pub(super) fn draw(
    page: &mut Worksheet,
    sheet: &Sheet,
    chart: &Chart,
    (first, last): (u32, u32),
) -> Result<(), XlsxError> {
    let sums = sheet.rows.iter().rev().take_while(|row| row.iter().any(|cell| matches!(cell, Cell::Sum(_))));
    let to = last.saturating_sub(sums.count() as u32);
    if to < first {
        return Ok(());
    }
    let name = page.name();
    let mut drawing = Drawing::new(ChartType::BarStacked);
    for (column, tone) in &chart.parts {
        let (_, ink) = looks::tone(*tone);
        drawing
            .add_series()
            .set_categories((name.as_str(), first, chart.labels, to, chart.labels))
            .set_values((name.as_str(), first, *column, to, *column))
            .set_name((name.as_str(), first - 1, *column))
            .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(ink)))
            .set_gap(GAP);
    }
    let plain = ChartFont::new();
    drawing.title().set_name(&chart.title);
    drawing.legend().set_position(ChartLegendPosition::Bottom);
    // The first row of the table is the topmost bar.
    drawing.y_axis().set_major_unit(1).set_major_gridlines(true).set_font(&plain);
    drawing.x_axis().set_reverse().set_font(&plain);
    drawing.set_width(WIDTH).set_height(AROUND + BAR * (to - first + 1));
    page.insert_chart(last + 2, 0, &drawing).map(drop)
}
