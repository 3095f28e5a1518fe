// About the program: its version and what it is made of.
import { html } from "../../vendor/ui.js";
import { useQuery } from "../../api/index.js";
import { Card, FaultNote, Progress, Table } from "../../parts/index.js";

const COLUMNS = [
  { key: "name", title: "Что" },
  { key: "version", title: "Версия", width: "22%" },
  { key: "licence", title: "Лицензия", width: "40%" },
];

export function About() {
  const { data, fault, reload } = useQuery("about.get", {}, []);
  if (!data) return fault ? html`<${FaultNote} fault=${fault} onRetry=${reload} />` : html`<${Progress} label="Загружаю…" />`;
  return html`<div class="columns">
    <${Card}><div class="about-brand"><i aria-hidden="true">Н</i><div><h2 class="h2">Наставник</h2><span class="muted">версия ${data.version}</span></div></div>
      <p>Помогает школе и району вести наставничество: базы наставников и наставляемых, пары и группы, реестры.</p>
      <p class="spaced-top">Работает без интернета. Данные хранятся в одном файле на этом компьютере и никуда не отправляются.</p>
      <p class="spaced-top">Программа свободная, лицензия MIT: её можно бесплатно использовать, копировать и менять.</p><//>
    <section class="stack"><h2 class="h2">Из чего сделана</h2>
      <${Table} caption="Составные части и их лицензии" columns=${COLUMNS} rows=${data.licences} rowKey=${(/** @type {any} */ row) => row.name + row.version} /></section>
  </div>`;
}
