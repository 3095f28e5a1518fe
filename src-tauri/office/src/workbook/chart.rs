//! A chart under its table: what each row has come to, in the tones of the words.

use rust_xlsxwriter::{
    Chart as Drawing, ChartAxisCrossing, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartSolidFill, ChartType,
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
/// Of bars that stand in groups.
const THIN: u32 = 15;
const GRID: u32 = 0x00C9_C2B4;
/// So many bars still stand under their table; more have a sheet of their own.
const FEW: u32 = 14;
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

/// Whether the chart is too high to stand under its table.
pub(super) fn apart(sheet: &Sheet) -> bool {
    bars(sheet) > FEW
}

/// Rows of the table itself; those with sums stand below.
fn bars(sheet: &Sheet) -> u32 {
    let sums = |row: &&Vec<Cell>| row.iter().any(|cell| matches!(cell, Cell::Sum(_) | Cell::Total(_)));
    let sums = sheet.rows.iter().rev().take_while(sums).count();
    u32::try_from(sheet.rows.len() - sums).unwrap_or(u32::MAX)
}

fn pixels(chart: &Chart, bars: u32) -> u32 {
    let parts = chart.parts.len() as u32;
    let row = if chart.stacked || parts == 1 { BAR } else { THIN * parts };
    AROUND.saturating_add(row.saturating_mul(bars))
}

/// Rows from `first` of the page of this name are the table; those with sums are left out.
pub(super) fn drawing(name: &str, sheet: &Sheet, chart: &Chart, first: u32) -> Option<Drawing> {
    let count = Some(bars(sheet)).filter(|count| *count > 0)?;
    let to = first + count - 1;
    let share =
        sheet.rows.iter().flat_map(|row| chart.parts.iter().map(|(column, _)| row.get(usize::from(*column))));
    let share = || share.clone().flatten();
    let over = share().any(|cell| matches!(cell, Cell::Share(value) | Cell::Quotient(value) if *value > 1.0));
    let share = share().any(|cell| matches!(cell, Cell::Share(_) | Cell::Quotient(_)));
    let mut drawing = Drawing::new(if chart.stacked { ChartType::BarStacked } else { ChartType::Bar });
    for (column, tone) in &chart.parts {
        // What is still ahead is the ground of the bar, not one more signal.
        let ink = if *tone == Tone::Idle { GRID } else { looks::tone(*tone).1 };
        drawing
            .add_series()
            .set_categories((name, first, chart.labels, to, chart.labels))
            .set_values((name, first, *column, to, *column))
            .set_name((name, first - 1, *column))
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
    if share && !over {
        drawing.x_axis().set_max(1.0);
    }
    // Every school has its name, however many there are.
    drawing.y_axis().set_label_interval(1);
    if apart(sheet) {
        drawing.y_axis().set_font(ChartFont::new().set_size(7));
    }
    drawing.set_width(WIDTH).set_height(pixels(chart, count));
    Some(drawing)
}
