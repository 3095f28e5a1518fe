// How a roadmap can be started: from a document, a pasted text, a sample, another roadmap, or from nothing.
import { html } from "../../../vendor/ui.js";
import { act } from "../../../api/index.js";
import { Button, FaultNote, Icon, PageHead, Progress, address, go } from "../../../parts/index.js";
import { useReading } from "./reading.js";

const WAYS = [
  { way: "paste", icon: "clipboard-paste", title: "Вставить текст", text: "Скопируйте таблицу в Word, в письме или на сайте и вставьте её в окно." },
  { way: "template", icon: "file-text", title: "Готовый образец", text: "Настоящие карты районов и школы: возьмите близкую и перенесите на свои годы." },
  { way: "copy", icon: "copy", title: "По другой карте", text: "Продолжить прошлогоднюю карту или составить карту школы в ответ на карту района." },
  { way: "blank", icon: "file-plus", title: "С пустого листа", text: "Название, приказ и период. Разделы и мероприятия добавите сами." },
];

/** @param {{ onRead: (reading: import("./index.js").Reading) => void }} props */
export function Ways({ onRead }) {
  const { busy, fault, read } = useReading(onRead);
  const pick = async () => {
    const picked = await act("file.pick", { purpose: "read" });
    if (picked?.path) read("draft.read", { path: picked.path });
  };
  return html`<div class="new-roadmap"><${PageHead} title="Новая дорожная карта"
      below="Сначала вы увидите, что получилось, и поправите. Сохранится карта только после вашего согласия." />
    ${fault && html`<div class="spaced"><${FaultNote} fault=${fault} /></div>`}
    ${busy ? html`<section class="card"><${Progress} label="Читаю документ: ищу таблицу, разделы и сроки…" /></section>` : html`<div class="ways">
      <${Button} main look="way" onClick=${pick}><${Words} icon="file-up" title=${fault ? "Загрузить другой документ" : "Загрузить документ"}
        text="Файл Word (.docx), Excel, LibreOffice, .csv или .txt с таблицей мероприятий." /><//>
      ${WAYS.map(({ way, ...words }) => html`<a key=${way} class="btn way" href=${address("roadmap", "new", way)}><${Words} ...${words} /></a>`)}
    </div>`}
    <p class="spaced-top"><${Button} text onClick=${() => go("roadmap")}>К списку карт<//></p></div>`;
}

/** @param {{ icon: string, title: string, text: string }} props */
function Words({ icon, title, text }) {
  return html`<span class="way-line"><${Icon} name=${icon} size=${22} /><span class="way-words"><b>${title}</b><span>${text}</span></span><${Icon} name="chevron-right" /></span>`;
}
