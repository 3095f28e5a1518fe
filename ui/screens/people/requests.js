// The mentee's requests, ticked in the school's own list; what is not there is added on the spot.
import { html, useState } from "../../vendor/ui.js";
import { call, Fault, useQuery } from "../../api/index.js";
import { Button, CheckGroup, TextField } from "../../parts/index.js";

/** @param {{ values: string[], error?: string, onChange: (ids: string[]) => void, label?: string, other?: string }} props */
export function RequestsField({ values, error, onChange, label: title = "Основной запрос", other = "Другой запрос" }) {
  const known = useQuery("request.list", { archived: true }, ["request"]).data ?? [];
  const options = known.filter(({ id, archived }) => !archived || values.includes(id)).map(({ id, label }) => ({ code: id, label }));
  const [label, setLabel] = useState("");
  const [problem, setProblem] = useState("");
  const add = async () => {
    const same = known.find((request) => request.label.toLowerCase() === label.trim().toLowerCase());
    try {
      const { id } = same ?? (await call("request.add", { label }));
      setLabel("");
      setProblem("");
      if (!values.includes(id)) onChange([...values, id]);
    } catch (thrown) {
      const fault = Fault.from(thrown);
      setProblem(fault.fields.label ?? fault.message);
    }
  };
  const enter = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    add();
  };
  return html`<div class="of-requests request-list"><${CheckGroup} label=${title} values=${values} options=${options}
    error=${error} onChange=${onChange} /></div>
    <div class="add-line" onKeyDown=${enter}>
      <${TextField} label=${other} value=${label} error=${problem} maxLength=${200}
        placeholder="Впишите, чтобы добавить в список" onInput=${setLabel} />
      <${Button} icon="plus" disabled=${!label.trim()} onClick=${add}>Добавить<//>
    </div>`;
}
