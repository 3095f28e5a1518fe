// Settings: the organisation, partners, requests of mentees, documents, the file and its copies, about the program.
import { html } from "../../vendor/ui.js";
import { go, PageHead, route, Button, Tabs } from "../../parts/index.js";
import { About } from "./about.js";
import { Documents, PARTS } from "./documents.js";
import { FileAndCopies } from "./file.js";
import { Organization } from "./organization.js";
import { Partners } from "./partners.js";
import { Requests } from "./requests.js";

/** @type {Record<string, { title: string, body: any }>} */
const TABS = {
  organization: { title: "Организация", body: Organization },
  partners: { title: "Партнёры", body: Partners },
  requests: { title: "Запросы наставляемых", body: Requests },
  paper: { title: "Документы", body: Documents },
  file: { title: "Файл и копии", body: FileAndCopies },
  about: { title: "О программе", body: About },
};

export default function Settings() {
  const asked = route.value.id ?? "";
  const here = asked in TABS ? asked : asked in PARTS ? "paper" : "organization";
  return html`<${PageHead} title="Настройки" actions=${html`<${Button} icon="list" onClick=${() => go("journal")}>Журнал<//>`} />
    <${Tabs} label="Разделы настроек" screen="settings" here=${here} tabs=${TABS} />
    <${TABS[here].body} key=${here} />`;
}
