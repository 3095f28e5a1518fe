//! A chart under its table: what each row has come to, in the tones of the words.

use rust_xlsxwriter::{
    Chart as Drawing, ChartAxisCrossing, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartSolidFill, ChartType,
};

use super::looks;
use crate::sheet::{Cell, Chart, Sheet, Tone};

/// Pixels.
const WIDTH: u32 = 860;
const AROUND: u32 = 120;
const BAR: u32 = 34;
/// Of bars that stand in groups.
const THIN: u32 = 15;
const GRID: u32 = 0x00C9_C2B4;
/// So many bars still stand under their table; more have a sheet of their own.
const FEW: usize = 14;
/// Percent of a bar's thickness between two of them.
const GAP: u16 = 45;

/// Rows of the table itself; those with sums stand below.
fn rows(sheet: &Sheet) -> usize {
    let sums = |row: &&Vec<Cell>| row.iter().any(|cell| matches!(cell, Cell::Sum(_) | Cell::Total(_)));
    sheet.rows.len() - sheet.rows.iter().rev().take_while(sums).count()
}

/// Whether the chart is too high to stand under its table.
pub(super) fn apart(sheet: &Sheet) -> bool {
    rows(sheet) > FEW
}

/// Rows `first`..=`last` of the page of this name are the table; those with sums are left out.
pub(super) fn drawing(name: &str, sheet: &Sheet, chart: &Chart, (first, _): (u32, u32)) -> Option<Drawing> {
    let count = u32::try_from(rows(sheet)).ok().filter(|count| *count > 0)?;
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
    let parts = chart.parts.len() as u32;
    let row = if chart.stacked || parts == 1 { BAR } else { THIN * parts };
    drawing.set_width(WIDTH).set_height(AROUND + row * count);
    Some(drawing)
}
