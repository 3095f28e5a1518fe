// «Записываю: 1 200 из 10 000» over the screen, when work is long; Esc or the button stops it.
import { html, useEffect, useId, useRef, useState } from "../vendor/ui.js";
import { stopWork, work } from "../api/work.js";
import { Button } from "./button.js";
import { number } from "./format.js";

export function WorkDialog() {
  const now = work.value;
  return now && html`<${Shown} key=${now.turn} now=${now} />`;
}

/** @param {{ now: import("../api/types").WorkState }} props */
function Shown({ now: { label, done, total } }) {
  const id = useId();
  const dialog = useRef(/** @type {HTMLDialogElement | null} */ (null));
  const [stopping, setStopping] = useState(false);
  useEffect(() => {
    const before = /** @type {HTMLElement | null} */ (document.activeElement);
    dialog.current?.showModal();
    return () => before?.isConnected ? before.focus({ preventScroll: true }) : undefined;
  }, []);
  const stop = (/** @type {Event} */ event) => {
    event.preventDefault();
    setStopping(true);
    stopWork();
  };
  const words = total > 0 ? `${label}: ${number(done)} из\u00a0${number(total)}` : `${label}…`;
  // Read aloud at each quarter, not at each row.
  const quarter = total > 0 ? Math.floor((done / total) * 4) * 25 : 0;
  return html`<dialog ref=${dialog} class="dialog work" aria-labelledby=${id} onCancel=${stop}>
    <div class="dialog-body">
      <p class="work-words" id=${id}>${stopping ? "Останавливаю…" : words}</p>
      <progress aria-labelledby=${id} max=${total || undefined} value=${total > 0 ? done : undefined}></progress>
      <span class="unseen" aria-live="polite">${quarter > 0 ? `Сделано ${quarter}\u00a0%` : ""}</span>
    </div>
    <div class="dialog-foot"><${Button} onClick=${stop} disabled=${stopping} title="Esc">Остановить<//></div>
  </dialog>`;
}
