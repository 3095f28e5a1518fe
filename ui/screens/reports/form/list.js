// The district's own forms on «Отчёты»: those that are known, each filled with one button.
import { html, useState } from "../../../vendor/ui.js";
import { act, useQuery } from "../../../api/index.js";
import { Button, Card, Empty, FaultNote, Icon, Menu, Tag, go, plural, say } from "../../../parts/index.js";
import { Filled } from "./filled.js";
import { Questions } from "./questions.js";

/** @typedef {import("../../../api/types").FormRow} FormRow */
/** @typedef {{ row: FormRow, period: import("../../../api/types").FormPeriod }} Filling */

const TABLES = ["district_form", "form_figure"];

/** @param {{ personal: boolean }} props `personal`: phones, birth years and full names of children may leave the school. */
export function Forms({ personal }) {
  const { data, fault, reload } = useQuery("form.list", {}, TABLES);
  const [asking, setAsking] = useState(/** @type {Filling | null} */ (null));
  const [done, setDone] = useState(/** @type {(Filling & { filled: import("../../../api/types").FormFilled }) | null} */ (null));
  const [busy, setBusy] = useState("");

  /** @param {Filling} filling */
  const fill = async (filling) => {
    setAsking(null);
    setBusy(filling.row.id);
    const filled = await act("form.fill", { id: filling.row.id, period: filling.period.code, personal }).finally(() => setBusy(""));
    if (filled?.left.length) setDone({ ...filling, filled });
    else if (filled) say({ saved: filled.saved });
  };
  /** What the program does not know is asked for first, once a period. @param {Filling} filling */
  const begin = async (filling) => {
    const values = await act("form.values", { id: filling.row.id, period: filling.period.code });
    if (!values) return;
    if (values.questions.some(({ value }) => !value)) setAsking(filling);
    else fill(filling);
  };

  return html`<${Card} title="Форма района" class="forms-card" actions=${html`<${Button} icon="file-up" onClick=${choose}>Открыть форму района<//>`}>
    ${fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />`
      : data?.length === 0 ? html`<${Empty} icon="table-2" title="Форм района пока нет"
          text="Откройте таблицу Excel, которую прислал район. Программа предложит, чем заполнить каждую ячейку, и запомнит: в следующий раз хватит одной кнопки." />`
      : html`<ul class="entries flush">${data?.map((row) => html`<${Line} key=${row.id} row=${row} busy=${busy} onFill=${begin}
          onAsk=${setAsking} personal=${personal} />`)}</ul>`}
    ${asking && html`<${Questions} ...${asking} onClose=${() => setAsking(null)} onDone=${() => fill(asking)} />`}
    ${done && html`<${Filled} ...${done} onClose=${() => setDone(null)} />`}
  <//>`;
}

/** A file that the district has sent. */
async function choose() {
  const picked = await act("file.pick", { purpose: "read" });
  if (picked?.path) go("reports", "form", "new", picked.path);
}

/** @param {{ row: FormRow, busy: string, personal: boolean, onFill: (filling: Filling) => unknown, onAsk: (filling: Filling) => void }} props */
function Line({ row, busy, personal, onFill, onAsk }) {
  const [code, setCode] = useState("");
  const period = row.periods.find((one) => one.code === code) ?? row.periods[0];
  const size = [
    row.cells > 0 && plural(row.cells, ["ячейка", "ячейки", "ячеек"]),
    row.tables > 0 && plural(row.tables, ["таблица", "таблицы", "таблиц"]),
  ].filter(Boolean).join(", ");
  const archive = async () => {
    if (await act("form.archive", { id: row.id })) say({ text: "Форма убрана в архив", action: { label: "Вернуть", run: () => act("form.restore", { id: row.id }) } });
  };
  return html`<li class="form-line">
    <div class="grow"><b>${row.title}</b><div class="muted small">${row.file_name}${size && ` · ${size}`}</div>
      <div class="form-tags">
        ${row.undecided > 0 && html`<${Tag} level="soon" sign="?">не решено: ${row.undecided}<//>`}
        ${row.unanswered > 0 && period === row.periods[0] && html`<${Tag} level="idle" sign="?">спросит: ${row.unanswered}<//>`}
        ${row.personal && html`<span class="muted small"><${Icon} name="shield-check" size=${16} /> ${personal ? "с личными сведениями" : "дети — с инициалами, без телефонов"}</span>`}
      </div></div>
    <label class="form-period"><span class="unseen">Период: ${row.title}</span>
      <select class="input" value=${period.code} onChange=${(/** @type {any} */ event) => setCode(event.target.value)}>
        ${row.periods.map((one) => html`<option key=${one.code} value=${one.code} selected=${one.code === period.code}>${one.title}</option>`)}
      </select></label>
    <${Button} icon="clipboard-check" disabled=${!!busy} onClick=${() => onFill({ row, period })} aria-label="Заполнить: ${row.title}">
      ${busy === row.id ? "Заполняю…" : "Заполнить"}<//>
    <${Menu} quiet label="Действия с формой: ${row.title}" items=${[
      { label: "Настроить поля", icon: "pencil", onClick: () => go("reports", "form", row.id) },
      { label: "Ответы на вопросы формы", icon: "list-checks", onClick: () => onAsk({ row, period }) },
      { label: "Убрать в архив", icon: "archive", onClick: archive },
    ]} /></li>`;
}
