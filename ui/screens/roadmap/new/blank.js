// «С пустого листа»: what a roadmap is called and which time it covers; the rest is written in its table.
import { html } from "../../../vendor/ui.js";
import { call, state } from "../../../api/index.js";
import { FormActions, PageHead, chosenYear, go, useFirstField, useForm, years } from "../../../parts/index.js";
import { HeadFields, usualOwner } from "./head.js";

export function Blank() {
  const year = chosenYear.value ?? years.value[0];
  const blank = { title: "", owner: usualOwner(), act: "", start: `${year}-09-01`, end: `${year + 1}-08-31` };
  const form = useForm(blank, async (fields) => {
    const { id } = await call("roadmap.create", { fields: { ...fields, note: "" } });
    go("roadmap", id);
  });
  const first = useFirstField();
  return html`<div class="form-page"><${PageHead} title="Новая дорожная карта" below=${state.value?.file?.organization?.short_name} />
    <div class="card" ref=${first}>
      <${HeadFields} form=${form} />
      <${FormActions} label="Создать карту" saving=${form.saving} onSave=${() => form.submit()} onCancel=${() => go("roadmap", "new")} />
    </div></div>`;
}
