// «Люди»: the list with its views and filters, and the chosen person's card beside it.
import { html } from "../../vendor/ui.js";
import { call, useQuery, vocabulary } from "../../api/index.js";
import {
  Button, ColumnsMenu, Empty, FaultNote, ListPage, Progress, SearchField, Segments, Select, Table, TakeTable, TextField, address, go, plural,
  useListKeys, useRowInSight,
} from "../../parts/index.js";
import { PersonCardView } from "./card.js";
import { COLUMNS } from "./columns.js";
import { clear, filter, narrow, narrowed, openView } from "./filter.js";

const TABLES = ["person", "mentor", "mentee", "pair", "pair_member", "organization", "request"];
const VIEWS = [
  { code: "all", label: "Все" },
  { code: "mentors", label: "Наставники" },
  { code: "mentees", label: "Наставляемые" },
  { code: "waiting", label: "Ждут" },
  { code: "archived", label: "Архив" },
];

/** @param {{ id: string | null }} props */
export function PeopleList({ id }) {
  const query = filter.value;
  const people = useQuery("person.list", query, TABLES);
  const twins = useQuery("person.twins", {}, ["person"]).data ?? [];
  const add = () => go("people", "new");
  useListKeys({ onNew: add, onClose: id ? () => go("people") : null });
  const { data } = people;
  useRowInSight(id, !!data);
  const counts = /** @type {Record<string, number> | undefined} */ (data?.counts);
  const view = query.view;
  const name = `people-${view}`;

  const whole = async () => (await call("person.list", { ...query, limit: data?.total })).rows;

  const filters = html`
    <${Segments} label="Кого показать" value=${view} onChange=${openView}
      options=${VIEWS.map((one) => ({ ...one, count: counts?.[one.code] }))} />
    <${SearchField} value=${query.text} onInput=${(/** @type {string} */ text) => narrow({ text })} placeholder="ФИО, должность, класс"
      label="Найти среди людей" />
    <${Select} label="Кто" value=${query.kinds[0] ?? ""} empty="любой" options=${vocabulary.value?.person_kinds ?? []}
      onChange=${(/** @type {any} */ code) => narrow({ kinds: code ? [code] : [], class: code === "pupil" ? query.class : "" })} />
    ${query.kinds[0] === "pupil" && html`<${TextField} label="Класс" value=${query.class} placeholder="10А" maxLength=${20}
      onInput=${(/** @type {string} */ text) => narrow({ class: text })} />`}`;

  const list = people.fault ? html`<${FaultNote} fault=${people.fault} onRetry=${people.reload} />`
    : !data ? html`<${Progress} label="Загружаю список…" />`
    : html`<${Table} caption="Люди" name=${name} columns=${COLUMNS[view]} rows=${data.rows} selected=${id}
        onSelect=${(/** @type {any} */ row) => go("people", row.id)} sort=${query.sort} descending=${query.descending}
        onSort=${(/** @type {any} */ sort, /** @type {boolean} */ descending) => narrow({ sort, descending })}
        total=${data.total} whole=${whole} onMore=${() => narrow({ limit: data.rows.length + 200 })} empty=${html`<${Nobody} view=${view} />`} />`;

  const alike = html`<a href=${address("people", "twins")}>Похожие карточки: ${twins.length}</a>`;
  return html`<${ListPage} title="Люди" filters=${filters} list=${list} card=${id && html`<${PersonCardView} key=${id} id=${id} />`}
    subtitle=${html`${data && plural(data.total, ["человек", "человека", "человек"])}${twins.length > 0 && html` · ${alike}`}`}
    actions=${html`<${ColumnsMenu} key=${name} name=${name} columns=${COLUMNS[view]} />
      <${TakeTable} disabled=${!data || data.total === 0} />
      <${Button} icon="file-up" onClick=${() => go("people", "import")}>Из файла<//>
      <${Button} main icon="user-plus" title="N" onClick=${add}>Добавить<//>`} />`;
}

/** @type {Record<string, { title: string, text: string }>} */
const WORDS = {
  all: {
    title: "Здесь будут люди школы",
    text: "Педагоги, руководители, обучающиеся с их представителями, студенты и сотрудники партнёров: все, кто участвует в наставничестве или может понадобиться.",
  },
  mentors: { title: "Наставников пока нет", text: "Откройте карточку человека и нажмите «Сделать наставником» или создайте пару: наставник попадёт сюда сам." },
  mentees: { title: "Наставляемых пока нет", text: "Откройте карточку человека и нажмите «Сделать наставляемым» или создайте пару: наставляемый попадёт сюда сам." },
  waiting: { title: "Никто не ждёт наставника", text: "Сюда попадают наставляемые, у которых ещё нет пары." },
  archived: { title: "В архиве никого нет", text: "Выбывших не удаляют, а переносят в архив: их пары и записи сохраняются." },
};

/** @param {{ view: string }} props */
function Nobody({ view }) {
  if (narrowed()) {
    return html`<${Empty} icon="search" title="Никого не нашлось" text="Проверьте, как написано, или уберите условия отбора."
      action=${html`<${Button} onClick=${clear}>Показать всех<//>`} />`;
  }
  const action = view === "all" ? html`<${Button} main icon="user-plus" onClick=${() => go("people", "new")}>Добавить первого человека<//>
      <${Button} icon="file-up" onClick=${() => go("people", "import")}>Загрузить список из файла<//>`
    : view !== "archived" && html`<${Button} onClick=${() => openView("all")}>Показать всех людей<//>`;
  return html`<${Empty} icon="users" ...${WORDS[view]} action=${action} />`;
}
