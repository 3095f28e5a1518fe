// The page itself: whose programme, which gaps, what it starts from, and the plan to choose from. Ctrl+S creates it.
import { html, useRef, useState } from "../../../vendor/ui.js";
import { call, Fault, useQuery } from "../../../api/index.js";
import { FormActions, PageHead, Menu, go, plural, useFirstField, useForm } from "../../../parts/index.js";
import { nameOf } from "../../pairs/life.js";
import { Confirm } from "../confirm.js";
import { KeepDialog } from "./keep.js";
import { Plan } from "./plan/index.js";
import { NONE, countOf, offerOf, planOf, sectionsOf } from "./plan/edits.js";
import { Sources, usualSource } from "./sources.js";
import { ITEMS } from "../templates/words.js";
import { Whose } from "./whose.js";

/** @typedef {import("./values.js").Values} Values */

/** @param {import("./index.js").Start} props */
export function Maker({ values: initial, pair: known }) {
  const start = useRef(initial).current;
  const [pair, setPair] = useState(known);
  const [keeping, setKeeping] = useState(false);
  const templates = useQuery("template.list", pair ? { pair_id: pair.row.id } : {}, ["programme_template", "pair"]);
  const places = useRef(/** @type {Record<string, string>} */ ({}));
  const form = useForm(start, (values) => create(values));
  const { values, set, setValues, errors } = form;
  const box = useFirstField();

  const source = values.source || usualSource(templates.data, !!pair);
  const [kind, id] = source.split(":");
  const dated = !!values.start && !!values.end && values.start <= values.end;
  const asked = !dated || !source ? null
    : { start: values.start ?? "", end: values.end ?? "", gaps: values.gap_ids, ...(kind === "template" ? { template_id: id } : kind === "programme" ? { programme_id: id } : {}) };
  const offer = useQuery("template.compose", asked, ["programme_template", "programme", "programme_item", "programme_section"]);
  const edits = values.edits[source] ?? NONE;
  const sections = offer.data ? sectionsOf(offer.data, edits) : [];
  const chosen = countOf(sections);

  /** @param {Values} given */
  async function create(given) {
    const missing = { ...(given.pair_id ? {} : { pair_id: "Выберите пару." }), ...(given.start ? {} : { start: "Укажите начало." }), ...(given.end ? {} : { end: "Укажите окончание." }) };
    if (Object.keys(missing).length > 0 || !offer.data) throw new Fault({ code: "invalid", message: "Не всё заполнено.", action: "Заполните отмеченные поля.", fields: missing });
    const made = planOf(offer.data, edits);
    places.current = made.places;
    const { pair_id, mentee_id, start: from = "", end: to = "", gaps, gap_ids, confirmed } = given;
    const { id: programme } = await call("programme.create", { pair_id, mentee_id, start: from ?? "", end: to ?? "", gaps, gap_ids, plan: made.plan, confirmed });
    go("programmes", "list", programme);
  }
  const change = (/** @type {Partial<Values>} */ some) => (setValues((/** @type {Values} */ old) => ({ ...old, ...some })), form.setErrors({}));
  const edit = (/** @type {import("./plan/edits.js").Edits} */ next) => change({ edits: { ...values.edits, [source]: next } });
  const leave = () => (pair ? go("pairs", pair.row.id) : go("programmes"));
  const save = () => form.submit();
  // «plan.sections.0.items.3.deadline» is said of the row that stood there when it was sent.
  /** @type {Record<string, Record<string, string>>} */
  const refused = {};
  for (const [field, words] of Object.entries(errors)) {
    const [, path, part] = /^(plan\.sections\.\d+\.items\.\d+)\.(\w+)$/.exec(field) ?? [];
    const row = places.current[path];
    if (row) refused[row] = { ...refused[row], [part]: words };
  }

  return html`<div class="new-programme" ref=${box}>
    <${PageHead} title="Новая программа" subtitle=${pair && nameOf(pair.row)} actions=${html`<${Menu} label="Ещё" items=${[
      { label: "Сохранить как шаблон", icon: "copy-plus", onClick: () => setKeeping(true) },
      { label: "Библиотека шаблонов", icon: "clipboard-list", onClick: () => go("programmes", "templates") },
    ]} />`} />
    <${Whose} form=${form} pair=${pair} onPair=${setPair} onChange=${change} />
    <${Sources} templates=${templates} pair=${pair} source=${source} onChange=${(/** @type {string} */ code) => change({ source: code })} />
    <${Plan} key=${source} offer=${offer} dated=${dated} edits=${edits} sections=${sections} span=${values} refused=${refused} onEdit=${edit} />
    <div class="save-bar">
      <${Confirm} words=${errors.confirmed} value=${values.confirmed} onChange=${(/** @type {boolean} */ on) => set("confirmed", on)} />
      <${FormActions} label="Создать программу" saving=${form.saving} disabled=${!!asked && !offer.data} onSave=${save} onCancel=${leave}>
        <span class="muted" role="status">${chosen > 0 ? `В плане ${plural(chosen, ITEMS)}` : "Задания пока не выбраны"}</span><//>
    </div>
    ${keeping && html`<${KeepDialog} values=${values} offer=${offer.data && offerOf(offer.data, edits)} onClose=${() => setKeeping(false)} />`}
  </div>`;
}
