// Sheets of paper on a desk: the exact pages, to the width of the desk or in their real size. They are what is printed.
import { html, signal, useMemo } from "../../../vendor/ui.js";
import { FaultNote, Progress, Segments, plural } from "../../../parts/index.js";
import { isLandscape, pictureOf } from "./pages.js";

/** Kept while the program is open. */
const zoom = signal("width");

const ZOOMS = [{ code: "width", label: "По ширине" }, { code: "real", label: "100 %" }];

/**
 * @param {{ pages: string[] | null, fault?: import("../../../api/index.js").Fault | null, onRetry?: () => void, loading?: boolean, unknown?: string,
 *   label: string, tools?: any, progress?: string | null, onStop?: () => void }} props
 * `label`: whose pages they are; `tools`: what else stands above the desk; `progress`: words while many documents are laid out.
 */
export function Desk({ pages, fault, onRetry, loading, unknown, label, tools, progress, onStop }) {
  return html`<section class="desk" aria-label="Страницы документа" aria-busy=${!!loading}>
    <link rel="stylesheet" href="style/sheets.css" media="print" />
    <div class="desk-tools">
      ${tools}
      <span class="muted small" role="status">${pages && plural(pages.length, ["страница", "страницы", "страниц"])}</span>
      <span class="grow"></span>
      <${Segments} label="Масштаб" value=${zoom.value} options=${ZOOMS} onChange=${(/** @type {string} */ code) => (zoom.value = code)} />
    </div>
    ${fault && html`<div class="desk-note"><${FaultNote} fault=${fault} onRetry=${onRetry} /></div>`}
    ${unknown && html`<div class="desk-note notice"><div>В шрифте нет знаков: ${[...unknown].join(" ")}. На бумаге вместо них будет пустой квадрат. Замените их в карточке или в тексте.</div></div>`}
    <div class="sheets ${zoom.value}" tabindex="0" role="region" aria-label=${label}>
      ${progress && html`<div class="desk-progress"><${Progress} label=${progress} onStop=${onStop} /></div>`}
      ${!pages && !fault && !progress && html`<div class="desk-progress"><${Progress} label="Раскладываю по страницам…" /></div>`}
      ${pages?.map((svg, index) => svg && html`<${Sheet} key=${index} svg=${svg} name="${label}: страница ${index + 1} из ${pages.length}" />`)}
    </div>
  </section>`;
}

/** @param {{ svg: string, name: string }} props */
function Sheet({ svg, name }) {
  const picture = useMemo(() => pictureOf(svg), [svg]);
  // Decoded together with the drawing: no empty sheet flashes up while typing.
  return html`<div class=${isLandscape(svg) ? "paper-sheet landscape" : "paper-sheet"}><img src=${picture} alt=${name} decoding="sync" /></div>`;
}
