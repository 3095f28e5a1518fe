// «Принять отчёты»: files or a folder are chosen, read one by one, looked over, and then taken in together.
import { html } from "../../../vendor/ui.js";
import { act } from "../../../api/index.js";
import { Button, FaultNote, Icon, PageHead, Progress, go, useListKeys } from "../../../parts/index.js";
import { useReading } from "./reading.js";
import { Review } from "./review.js";

/** @param {{ paths: string[] }} props Paths of files and folders stand in the address, so that «Назад» comes back to them. */
export default function Take({ paths }) {
  return paths.length === 0 ? html`<${Start} />` : html`<${Read} paths=${paths} />`;
}

/** @param {{ fault?: import("../../../api/index.js").Fault | null }} props */
function Start({ fault }) {
  const back = () => go("schools");
  useListKeys({ onClose: back });
  const pick = async (/** @type {"returns" | "returns_folder"} */ purpose) => {
    const picked = await act("file.pick", { purpose });
    if (picked && picked.paths.length > 0) go("schools", "take", ...picked.paths);
  };
  const way = (/** @type {"returns" | "returns_folder"} */ purpose, /** @type {string} */ icon, /** @type {string} */ title, /** @type {string} */ text) => html`
    <${Button} main=${purpose === "returns_folder"} look="way" onClick=${() => pick(purpose)}><span class="way-line"><${Icon} name=${icon} size=${22} /><span class="way-words">
      <b>${title}</b><span>${text}</span></span><${Icon} name="chevron-right" /></span><//>`;
  return html`<div class="form-page"><${PageHead} title="Принять отчёты"
      below="Сначала вы увидите, чей каждый отчёт, что в нём нового и что не так. В данные отчёты войдут только после вашего согласия." />
    ${fault && html`<div class="spaced"><${FaultNote} fault=${fault} /></div>`}
    <div class="ways">
      ${way("returns_folder", "folder-open", "Выбрать папку или флешку", "Программа найдёт в ней все книги, в том числе во вложенных папках.")}
      ${way("returns", "files", "Выбрать файлы", "Один отчёт или сразу несколько: .xlsx или .ods.")}
    </div>
    <p class="muted spaced-top">Подойдут книги, которые школы записали в программе («Отчёты», «Записать отчёт»), в том числе пересохранённые в Excel или LibreOffice, и книги,
      составленные вручную по тому же образцу.</p>
    <div class="card-actions"><${Button} title="Esc" onClick=${back}>К списку школ<//></div></div>`;
}

/** @param {{ paths: string[] }} props */
function Read({ paths }) {
  const reading = useReading(paths);
  const { fault, files, looks, over, stop } = reading;
  if (fault) return html`<${Start} fault=${fault} />`;
  if (over) return html`<${Review} key=${over} reading=${reading} />`;
  const next = files?.[looks.length];
  return html`<div class="form-page"><${PageHead} title="Принять отчёты" />
    <section class="card"><${Progress} onStop=${files ? stop : undefined}
      label=${files ? `Читаю ${Math.min(looks.length + 1, files.length)} из\u00a0${files.length}: ${next?.file ?? ""}` : "Ищу отчёты…"} />
      ${files && html`<progress class="read-so-far" max=${files.length} value=${looks.length} aria-label="Прочитано файлов">${looks.length}</progress>`}</section></div>`;
}
