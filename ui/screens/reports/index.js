// «Отчёты»: the three federal registers for the district, each alone or all in one workbook, and the district's own forms.
import { html, useState } from "../../vendor/ui.js";
import { act, useQuery } from "../../api/index.js";
import { Button, Card, CheckField, Icon, PageHead, chosenYear, go, lazy, plural, route, say, schoolYear } from "../../parts/index.js";
import { openView } from "../people/filter.js";
import { Forms } from "./form/list.js";
import { SchoolReport } from "./school.js";

const FormPage = lazy(() => import("./form/page.js"));
const LayoutPage = lazy(() => import("./layout/page.js"));

const PEOPLE = ["person", "mentor", "mentee", "pair", "pair_member"];

export default function Reports() {
  const page = { form: FormPage, layout: LayoutPage }[route.value.id ?? ""] ?? Registers;
  return html`<${page} />`;
}

function Registers() {
  const year = chosenYear.value;
  const people = useQuery("person.list", { limit: 1 }, PEOPLE).data?.counts;
  const pairs = useQuery("pair.list", { school_year: year, limit: 1 }, ["pair", "pair_member"]).data?.total;
  const [busy, setBusy] = useState("");
  // Asked anew each time: whoever sends personal data decides so today (152-ФЗ).
  const [contacts, setContacts] = useState(false);
  /** @param {string} name @param {() => Promise<any>} write */
  const save = async (name, write) => {
    setBusy(name);
    const saved = await write().finally(() => setBusy(""));
    if (saved) say({ saved });
  };
  const workbook = () => save("workbook", () => act("register.workbook", { school_year: year, contacts }));
  const nothing = people?.mentors === 0 && people?.mentees === 0 && pairs === 0;

  const registers = [
    {
      code: "mentors", title: "База наставников", count: people?.mentors, words: ["наставник", "наставника", "наставников"],
      text: "Компетенции, достижения, ресурс времени, наставляемые, результаты.",
      personal: contacts ? "ФИО, телефоны и почта" : "только ФИО",
      open: () => (openView("mentors"), go("people")),
      write: () => act("register.export", { register: "mentors", people: { view: "mentors" }, contacts }),
    },
    {
      code: "mentees", title: "База наставляемых", count: people?.mentees, words: ["наставляемый", "наставляемых", "наставляемых"],
      text: "Запросы, наставники, форма, результаты, отметка о прохождении.",
      personal: contacts ? "ФИО, год рождения, контакты (у детей — их представителей)" : "только ФИО",
      open: () => (openView("mentees"), go("people")),
      write: () => act("register.export", { register: "mentees", people: { view: "mentees" }, contacts }),
    },
    {
      code: "pairs", title: "Пары и группы", count: pairs, words: ["пара или группа", "пары и группы", "пар и групп"],
      text: "Форма, модель, вид, сроки, приказ, состояние, результат.",
      personal: "только ФИО",
      open: () => go("pairs"),
      write: () => act("register.export", { register: "pairs", pairs: { view: "all", school_year: year } }),
    },
  ];

  return html`<${PageHead} title="Отчёты" subtitle=${year === null ? "за все годы" : `${schoolYear(year)} учебный год`}
      actions=${html`<${Button} main icon="table-2" disabled=${!!busy || nothing} onClick=${workbook}>
        ${busy === "workbook" ? "Составляю…" : "Все реестры одной книгой"}<//>`} />
    <div class="notice calm"><${Icon} name="shield-check" size=${20} /><div><b>В реестры попадают персональные данные.</b>${" "}
      Файлы остаются на этом компьютере: программа никуда их не отправляет. Передавайте их в район так, как принято у вас, и по согласию людей.
      <${CheckField} label="Указать телефоны, почту и год рождения; в формах района — и полные имена детей" value=${contacts} onChange=${setContacts} /></div></div>
    <div class="registers">${registers.map(({ code, title, count, words, text, personal, open, write }) => html`<${Card} key=${code} title=${title} class="register">
      <p class="register-count">${count === undefined ? "…" : plural(count, /** @type {[string, string, string]} */ (words))}</p>
      <p>${text}</p>
      <p class="muted small">Из личных сведений: ${personal}.</p>
      <div class="card-actions"><${Button} icon="download" disabled=${!!busy || !count} onClick=${() => save(code, write)}
        aria-label="Сохранить в Excel: ${title}">${busy === code ? "Сохраняю…" : "Сохранить в Excel"}<//>
        <${Button} text onClick=${open}>Открыть список<//></div>
    <//>`)}</div>
    <${SchoolReport} />
    <${Forms} personal=${contacts} />
    ${nothing && html`<p class="muted">Реестры пока пусты: внесите людей и составьте пары.</p>`}`;
}
