// A moment on «Лента»: a bar or a dot with the sign of its state, and the number of the document that proves it.
import { html } from "../../../vendor/ui.js";
import { LOOKS, pressing, stateWords, telling } from "../states.js";
import { numberWords, proofWords, whenWords } from "../words.js";

/** @param {{ bar: import("./place.js").Bar, name: string, onOpen: (moment: string) => void, onMark: () => void }} props */
export function BarButton({ bar, name, onOpen, onMark }) {
  const { moments, first, last, lane, before, after } = bar;
  const moment = /** @type {NonNullable<ReturnType<typeof telling>>} */ (telling(moments));
  const several = moments.length > 1;
  const done = moments.filter(({ status }) => status === "done").length;
  const number = moment.state === "done" && numberWords(moment.evidence_number);
  const words = several ? `${moments.length} сроков, выполнено ${done}; ближайший — ${whenWords(pressing(moments) ?? moment)}` : whenWords(moment);
  const said = [words, stateWords(moment), proofWords(moment)].filter(Boolean).join(", ");
  const dot = !several && !moment.start;
  const classes = ["bar", LOOKS[moment.state].level, moment.state, dot && "dot", before && "before", after && "after"].filter(Boolean).join(" ");
  const key = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== " " && event.code !== "KeyD") return;
    event.preventDefault();
    onMark();
  };
  return html`<button type="button" class=${classes} tabindex="-1" data-column=${first} style=${{ gridColumn: `${first + 1} / ${last + 2}`, gridRow: lane + 1 }}
    aria-label="${said}: ${name}" title=${said} onClick=${() => onOpen(moment.id)} onKeyDown=${key}>
    <span class="sign" aria-hidden="true">${LOOKS[moment.state].sign}</span>${several && html`<span>${done}/${moments.length}</span>`}${number && html`<span class="number">${number}</span>`}
  </button>`;
}
