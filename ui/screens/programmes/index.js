// «Программы»: personalised programmes, the meetings of pairs, templates of programmes.
import { html } from "../../vendor/ui.js";
import { PageHead, Tabs, lazy, route } from "../../parts/index.js";
import { ProgrammeActions, ProgrammeList } from "./list/index.js";
import { Meetings } from "./meetings/index.js";
import { TemplateActions, TemplateList } from "./templates/index.js";

/** The first is shown at the section's own address. `Actions` stand beside the heading. @type {Record<string, { title: string, Part: any, Actions?: any }>} */
const TABS = {
  list: { title: "Программы", Part: ProgrammeList, Actions: ProgrammeActions },
  meetings: { title: "Встречи", Part: Meetings },
  templates: { title: "Шаблоны", Part: TemplateList, Actions: TemplateActions },
};

/** What takes the whole page, by address. @type {Record<string, any>} */
const PAGES = {
  /** One programme: `programmes/list/ID`. */
  list: lazy(() => import("./list/page/index.js")),
  /** Making one: `programmes/new`, `programmes/new/PAIR`, `programmes/new/copy/PROGRAMME`. */
  new: lazy(() => import("./new/index.js")),
};

export default function Programmes() {
  const { id, rest: [what] } = route.value;
  const asked = id ?? "";
  const Page = asked === "new" || (asked === "list" && what) ? PAGES[asked] : null;
  if (Page) return html`<${Page} key=${asked === "list" ? what : asked} id=${what} />`;
  const here = asked in TABS ? asked : Object.keys(TABS)[0];
  const { Part, Actions } = TABS[here];
  return html`<div class="section-page"><${PageHead} title="Программы" actions=${Actions && html`<${Actions} />`} />
    <${Tabs} label="Части раздела" screen="programmes" here=${here} tabs=${TABS} />
    <${Part} key=${here} /></div>`;
}
