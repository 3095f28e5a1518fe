// An activity to another place of its roadmap: into which section, before which activity.
import { html } from "../../../vendor/ui.js";
import { call, useQuery } from "../../../api/index.js";
import { Dialog, FormActions, Select, useForm } from "../../../parts/index.js";
import { TABLES } from "../tables.js";
import { shortName } from "../words.js";

/** @param {{ card: import("../../../api/types").ActivityCard, onClose: () => void }} props */
export function MoveDialog({ card: { activity, roadmap_id }, onClose }) {
  const { id, fields } = activity;
  const { data } = useQuery("roadmap.get", { id: roadmap_id }, TABLES);
  const { values, setValues, set, saving, submit } = useForm({ section: fields.section_id ?? "", before: "" }, ({ section, before }) =>
    call("activity.move", { id, section_id: section || null, before_id: before || null }));
  const save = async () => (await submit()) && onClose();
  const sections = data?.sections.map(({ id: code, level, number, title }) => ({ code, label: `${"\u2003".repeat(level - 1)}${shortName({ number, title })}` }));
  const there = data?.activities.filter((one) => one.id !== id && (one.fields.section_id ?? "") === values.section) ?? [];
  return html`<${Dialog} title="Переместить мероприятие" onClose=${onClose}
    footer=${html`<${FormActions} label="Переместить" onSave=${save} onCancel=${onClose} saving=${saving} />`}>
    <p class="muted">${shortName(fields)}</p>
    <${Select} label="Раздел" value=${values.section} empty="До первого раздела" options=${sections ?? []} onChange=${(/** @type {string} */ section) => setValues({ section, before: "" })} />
    <${Select} label="Место" value=${values.before} empty="В конце раздела" options=${there.map((one) => ({ code: one.id, label: `Перед ${shortName(one.fields)}` }))}
      onChange=${(/** @type {string} */ before) => set("before", before)} />
  <//>`;
}
