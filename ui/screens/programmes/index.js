// «Программы»: personalised programmes, the meetings of pairs, templates of programmes.
import { html } from "../../vendor/ui.js";
import { PageHead, Tabs, route } from "../../parts/index.js";
import { Meetings } from "./meetings/index.js";

/** The first is shown at the section's own address; a programme is at `programmes/list/ID`. @type {Record<string, { title: string, Part: any }>} */
const TABS = {
  meetings: { title: "Встречи", Part: Meetings },
};

export default function Programmes() {
  const asked = route.value.id ?? "";
  const here = asked in TABS ? asked : Object.keys(TABS)[0];
  const { Part } = TABS[here] ?? {};
  return html`<${PageHead} title="Программы" />
    <${Tabs} label="Части раздела" screen="programmes" here=${here} tabs=${TABS} />
    ${Part && html`<${Part} key=${here} />`}`;
}
