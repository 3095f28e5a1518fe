//! A chart under its table: what each row has come to, in the tones of the words.

use rust_xlsxwriter::{
    Chart as Drawing, ChartAxisCrossing, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartSolidFill, ChartType, Worksheet, XlsxError,
};

use super::looks;
use crate::sheet::{Cell, Chart, Sheet, Tone};

/// Pixels.
const WIDTH: u32 = 860;
/// Of a character, as spreadsheets count the widths of columns.
const CHARACTER: f64 = 7.0;
/// Pixels in a point.
const POINT: f64 = 4.0 / 3.0;
const AROUND: u32 = 120;
const BAR: u32 = 34;
const GRID: u32 = 0x00C9_C2B4;
/// Percent of a bar's thickness between two of them.
const GAP: u16 = 45;

/// How wide the drawing is beside columns, in characters.
pub(super) fn width() -> f64 {
    f64::from(WIDTH) / CHARACTER
}

/// How high it is beside rows, in points, with the gap above it.
pub(super) fn height(sheet: &Sheet, chart: &Chart) -> f64 {
    const GAP_ABOVE: f64 = 15.0;
    f64::from(pixels(chart, bars(sheet))) / POINT + GAP_ABOVE
}

/// Rows of the table without its sums.
fn bars(sheet: &Sheet) -> u32 {
    let sums = sheet.rows.iter().rev().take_while(|row| row.iter().any(|cell| matches!(cell, Cell::Sum(_))));
    sheet.rows.len().saturating_sub(sums.count()) as u32
}

fn pixels(chart: &Chart, rows: u32) -> u32 {
    let bars = if chart.stacked { 1 } else { chart.parts.len() as u32 };
    AROUND + BAR * bars * rows
}

/// Rows `first`..=`last` of the page are the table; those with sums are left out.
pub(super) fn draw(
    page: &mut Worksheet,
    sheet: &Sheet,
    chart: &Chart,
    (first, last): (u32, u32),
) -> Result<(), XlsxError> {
    let rows = bars(sheet);
    if rows == 0 {
        return Ok(());
    }
    let to = first + rows - 1;
    let share =
        sheet.rows.iter().flat_map(|row| chart.parts.iter().map(|(column, _)| row.get(usize::from(*column))));
    let share = share.flatten().any(|cell| matches!(cell, Cell::Share(_)));
    let name = page.name();
    let mut drawing = Drawing::new(if chart.stacked { ChartType::BarStacked } else { ChartType::Bar });
    for (column, tone) in &chart.parts {
        // What is still ahead is the ground of the bar, not one more signal.
        let ink = if *tone == Tone::Idle { GRID } else { looks::tone(*tone).1 };
        drawing
            .add_series()
            .set_categories((name.as_str(), first, chart.labels, to, chart.labels))
            .set_values((name.as_str(), first, *column, to, *column))
            .set_name((name.as_str(), first - 1, *column))
            .set_format(ChartFormat::new().set_solid_fill(ChartSolidFill::new().set_color(ink)))
            .set_gap(GAP);
    }
    drawing.title().set_name(&chart.title).set_font(ChartFont::new().set_size(12).set_bold());
    drawing.legend().set_position(ChartLegendPosition::Bottom);
    drawing
        .x_axis()
        .set_major_gridlines(true)
        .set_major_gridlines_line(ChartLine::new().set_color(GRID))
        .set_num_format(if share { "0%" } else { "0" });
    // The first row of the table is the topmost bar, and the numbers stay below.
    drawing.y_axis().set_reverse().set_crossing(ChartAxisCrossing::Max);
    drawing.set_width(WIDTH).set_height(pixels(chart, rows));
    page.insert_chart(last + 2, 0, &drawing).map(drop)
}
