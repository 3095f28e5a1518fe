// «Перенести на другие годы»: every year that the draft names moves by the same number of years.
import { html, useState } from "../../../../vendor/ui.js";
import { act, state } from "../../../../api/index.js";
import { Button, plural } from "../../../../parts/index.js";
import { daysBetween } from "../../words.js";
import { yearsOf } from "../words.js";

/** Years that can be chosen before and after the present one. */
const [BACK, AHEAD] = [3, 6];

/** @param {{ form: any, does: any }} props */
export function Years({ form, does }) {
  const { start, end, moved } = form.values;
  const [chosen, setChosen] = useState(/** @type {number | null} */ (null));
  const [busy, setBusy] = useState(false);
  const today = Number(state.value?.today.slice(0, 4));
  const first = Number(start?.slice(0, 4));
  if (!first || !end) return null;
  const over = end < (state.value?.today ?? "");
  // What still goes on is continued by as many years as it lasts.
  const lasts = Math.max(1, Math.round(daysBetween(start, end) / 365));
  const to = chosen ?? (over ? today : first + lasts);
  const later = (/** @type {number} */ year) => yearsOf(String(year), String(Number(end.slice(0, 4)) + year - first));
  const shift = async (/** @type {number} */ years) => {
    setBusy(true);
    const draft = await act("draft.shift", { draft: does.whole(), years }).finally(() => setBusy(false));
    if (!draft) return;
    does.move("перенос на другие годы", draft, years);
    setChosen(null);
  };
  const years = [...new Set([...Array.from({ length: BACK + AHEAD + 1 }, (_, index) => today - BACK + index), to])].filter((year) => year !== first).sort();
  return html`<div class=${over ? "notice" : "years"}><div class="grow years-line">
    <span>${over ? html`<b>Карта на ${yearsOf(start, end)} уже закончилась.</b> Перенести сроки на` : html`Сейчас сроки ${yearsOf(start, end)}. Перенести на`}</span>
    <select class="input" aria-label="На какие годы перенести" value=${to} onChange=${(/** @type {any} */ event) => setChosen(Number(event.target.value))}>
      ${years.map((year) => html`<option key=${year} value=${year} selected=${year === to}>${later(year)}</option>`)}</select>
    <${Button} disabled=${busy} onClick=${() => shift(to - first)}>Перенести<//>
    ${moved !== 0 && html`<span class="muted">Перенесено на ${plural(Math.abs(moved), ["год", "года", "лет"])} ${moved > 0 ? "вперёд" : "назад"}.</span>
      <${Button} text disabled=${busy} onClick=${() => shift(-moved)}>Вернуть прежние<//>`}
  </div></div>`;
}
