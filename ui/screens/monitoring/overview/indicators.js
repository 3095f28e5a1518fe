// The six in brief; all of them are a tab of their own.
import { html } from "../../../vendor/ui.js";
import { BarChart, Card, address } from "../../../parts/index.js";
import { bars } from "../indicators/words.js";

/** @param {{ lines: import("../../../api/types").IndicatorLine[] }} props */
export function IndicatorsInBrief({ lines }) {
  const reached = lines.filter(({ years }) => years[0].reached).length;
  const known = lines.filter(({ years }) => years[0].reached !== null).length;
  const title = known === 0 ? "Показатели программы" : `Целей достигнуто: ${reached} из\u00a0${lines.length}`;
  return html`<${Card} title=${title} actions=${html`<a href=${address("monitoring", "indicators")}>Все показатели</a>`}>
    <${BarChart} name="indicators-brief" title="Показатели программы" untitled rows=${bars(lines)} max=${100} unit=${"\u00a0%"} labels=${{ value: "доля" }} /><//>`;
}
