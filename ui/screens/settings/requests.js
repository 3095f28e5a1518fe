// The dictionary of what mentees ask for; words of one's own can always be written in the card.
import { html, useRef, useState } from "../../vendor/ui.js";
import { act, call, Fault, useQuery } from "../../api/index.js";
import { Button, Card, Dialog, Empty, FaultNote, FormActions, Menu, plural, Progress, say, Segments, TextField, useForm } from "../../parts/index.js";

/** @typedef {import("../../api/types").Request} Request */

export function Requests() {
  const [archived, setArchived] = useState(false);
  const [renaming, setRenaming] = useState(/** @type {Request | null} */ (null));
  const { data: all, fault, reload } = useQuery("request.list", { archived }, ["request", "mentee", "mentee_request"]);
  const data = all?.filter((request) => request.archived === archived);
  const archive = async (/** @type {Request} */ request) => {
    const done = await act(request.archived ? "request.restore" : "request.archive", { id: request.id });
    if (done) say({ text: request.archived ? "Запрос возвращён в список" : "Запрос убран в архив: в карточках он останется" });
  };
  return html`<div class="narrow stack">
    <p class="muted">Из этого списка выбирают запрос в карточке наставляемого. Свои слова можно написать и там.</p>
    <${Segments} label="Какие запросы" value=${archived ? "archived" : "present"} onChange=${(/** @type {string} */ code) => setArchived(code === "archived")}
      options=${[{ code: "present", label: "В списке" }, { code: "archived", label: "В архиве" }]} />
    ${fault && html`<${FaultNote} fault=${fault} onRetry=${reload} />`}
    ${!data && !fault && html`<${Progress} label="Загружаю…" />`}
    ${data && html`<${Card}>
      ${!archived && html`<${AddRequest} />`}
      ${data.length === 0 && html`<${Empty} title=${archived ? "В архиве пусто" : "Список пуст"} text=${archived ? "Сюда попадают запросы, которые больше не предлагаются." : "Напишите первый запрос, например: «Дисциплина на уроке»."} />`}
      ${data.length > 0 && html`<ul class="entries ${archived ? "flush" : ""}">${data.map((request) => html`<li key=${request.id}>
        <div class="grow">${request.label}<small class="block">${request.used === 0 ? "пока ни у кого" : `у ${plural(request.used, ["человека", "человек", "человек"])}`}</small></div>
        <${Button} onClick=${() => setRenaming(request)} aria-label="Переименовать: ${request.label}">Переименовать<//>
        <${Menu} quiet label="Ещё: ${request.label}" items=${[{ label: request.archived ? "Вернуть в список" : "Убрать в архив", icon: request.archived ? "archive-restore" : "archive", onClick: () => archive(request) }]} />
      </li>`)}</ul>`}
    <//>`}
    ${renaming && html`<${RenameDialog} request=${renaming} onClose=${() => setRenaming(null)} />`}
  </div>`;
}

function AddRequest() {
  const [label, setLabel] = useState("");
  const [error, setError] = useState("");
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  const add = async (/** @type {Event} */ event) => {
    event.preventDefault();
    try {
      await call("request.add", { label });
      setLabel("");
      setError("");
      form.current?.querySelector("input")?.focus();
    } catch (thrown) {
      const fault = Fault.from(thrown);
      fault.fields.label ? setError(fault.fields.label) : say({ fault });
    }
  };
  return html`<form class="add-request" ref=${form} onSubmit=${add} novalidate>
    <${TextField} label="Новый запрос" value=${label} error=${error} onInput=${(/** @type {string} */ text) => (setLabel(text), setError(""))} />
    <${Button} type="submit" icon="plus">Добавить<//>
  </form>`;
}

/** @param {{ request: Request, onClose: () => void }} props */
function RenameDialog({ request, onClose }) {
  const { values, set, errors, saving, submit } = useForm({ label: request.label }, ({ label }) => call("request.rename", { id: request.id, label }));
  const save = async () => (await submit()) && onClose();
  return html`<${Dialog} title="Переименовать запрос" onClose=${onClose} footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${saving} />`}>
    <${TextField} label="Запрос" required value=${values.label} error=${errors.label} onInput=${(/** @type {string} */ label) => set("label", label)}
      hint="Новое название появится во всех карточках, где он выбран." />
  <//>`;
}
