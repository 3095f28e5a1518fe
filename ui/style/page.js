// The design system on one page (`#/style`): colours, type, spacing and every part in its states.
import { html, useState } from "../vendor/ui.js";
import {
  BarChart, Button, Card, CheckField, CheckGroup, ColumnChart, DateField, Dialog, Empty, Facts, FaultNote, IconButton, Menu, NumberField, PageHead, PersonPicker,
  Progress, say, SearchField, Segments, Select, Steps, Table, Tag, TextField, Track,
} from "../parts/index.js";
import { Fault } from "../api/index.js";
import { Colours, Spaces, Type } from "./samples.js";

const FAULT = new Fault({ code: "sample", message: "Файл открыт в другой программе.", action: "Закройте её и нажмите «Повторить». Данные на месте." });
const SAVED = { path: "", name: "База наставников 2026-2027.xlsx", folder: "Документы → Наставник", summary: "8 наставников, 14 наставляемых, 9 пар" };
const COLUMNS = [
  { key: "name", title: "Наставник", sort: "name", render: (/** @type {any} */ row) => html`${row.name}<small>${row.detail}</small>` },
  { key: "period", title: "Срок", sort: "start" },
  { key: "state", title: "Состояние", render: (/** @type {any} */ row) => html`<${Tag} level=${row.level}>${row.state}<//>` },
];
const ROWS = [
  { id: "1", name: "Кедрова Татьяна Викторовна", detail: "учитель математики, высшая категория", period: "01.09.2026 – 31.05.2027", state: "действует", level: "done" },
  { id: "2", name: "Зорина Лидия Павловна", detail: "учитель русского языка", period: "15.11.2026 – 31.05.2027", state: "нет согласия", level: "late" },
  { id: "3", name: "Гордеев Степан Ильич", detail: "СПК «Колос», агроном", period: "01.12.2026 – 01.06.2027", state: "ждёт приказа", level: "soon" },
];
const STEPS = [
  { title: "Предложена", detail: "10.11.2026", state: /** @type {const} */ ("done") },
  { title: "Согласия", detail: "1 из 2", state: /** @type {const} */ ("late") },
  { title: "Приказ", state: /** @type {const} */ ("todo") },
  { title: "Действует", state: /** @type {const} */ ("todo") },
];
const SHARES = [{ label: "Программы по плану", value: 6, of: 9 }, { label: "Молодые специалисты с наставником", value: 2, of: 2, goal: 1.4 }, { label: "Ответов ещё нет", value: null, of: 0 }];
const CHANGES = [{ label: "Комфорт общения", before: 5.4, value: 8.25 }, { label: "Пропуски без причины", before: 12, value: 4 }, { label: "Конфликты", before: 3, value: null }];
const MEETINGS = [["сен", 4], ["окт", 9], ["ноя", 6], ["дек", 0], ["янв", 0]].map(([label, value], index) => ({ label: String(label), value: Number(value), ...(index === 2 ? { mark: "сейчас" } : {}) }));
const YEARS = [2024, 2025, 2026].map((year, index) => ({ label: `${year}/${year + 1}`, value: [40, 66, 100][index], goal: 70 }));
const VIEWS = [{ code: "all", label: "Все", count: 10 }, { code: "active", label: "Действуют", count: 7 }, { code: "done", label: "Завершены", count: 3 }];
const FORMS = [{ code: "a", label: "педагог–педагог", group: "Педагогические работники" }, { code: "b", label: "ученик–ученик", group: "Обучающиеся" }];
const KINDS = [{ code: "one", label: "традиционное («один-на-один»)" }, { code: "group", label: "в группе" }];

export default function StylePage() {
  return html`<${PageHead} title="Оформление" subtitle="всё, из чего собраны экраны" />
    <div class="stack sample-page"><${Colours} /><${Type} /><${Spaces} /><${Buttons} /><${Fields} /><${Lists} /><${States} /><${Charts} /></div>`;
}

function Buttons() {
  const [open, setOpen] = useState(false);
  return html`<${Card} title="Кнопки, меню, окна, сообщения"><div class="row">
      <${Button} main icon="plus">Новая пара<//><${Button} icon="table-2">В Excel<//><${Button} text icon="undo-2">Отменить: «Встреча 12.11»<//>
      <${Button} danger icon="archive">В архив<//><${Button} disabled>Недоступно<//><${IconButton} icon="pencil" label="Изменить" />
      <${Menu} label="Действия" items=${[{ label: "Приостановить", icon: "pause", onClick: () => {} }, { label: "Убрать в архив", icon: "archive", danger: true, onClick: () => {} }]} />
    </div><div class="row spaced-top">
      <${Button} onClick=${() => setOpen(true)}>Окно<//><${Button} onClick=${() => say({ text: "Человек добавлен" })}>Сообщение<//>
      <${Button} onClick=${() => say({ text: "Реестры готовы", saved: SAVED })}>Сохранённый файл<//><${Button} onClick=${() => say({ fault: FAULT })}>Отказ<//>
    </div>
    ${open && html`<${Dialog} title="Завершить пару?" onClose=${() => setOpen(false)} footer=${html`<${Button} main onClick=${() => setOpen(false)}>Завершить<//><${Button} onClick=${() => setOpen(false)}>Отмена<//>`}>
      <${TextField} label="Результат" multiline value="" onInput=${() => {}} hint="Войдёт в реестр." /><//>`}<//>`;
}

function Fields() {
  const [values, setValues] = useState(/** @type {any} */ ({ name: "", date: "2026-09-01", form: "a", capacity: 3, kinds: ["one"], people: [], on: true }));
  const set = (/** @type {string} */ field) => (/** @type {any} */ value) => setValues({ ...values, [field]: value });
  return html`<${Card} title="Поля"><div class="two">
    <${TextField} label="Фамилия" required value=${values.name} onInput=${set("name")} error="Укажите фамилию." />
    <${TextField} label="Должность" value="учитель математики" onInput=${() => {}} hint="Как в штатном расписании." />
    <${DateField} label="Начало" value=${values.date} onChange=${set("date")} hint="Можно написать: 1.9.26 или 1 сентября 2026." />
    <${NumberField} label="Число мест" value=${values.capacity} onInput=${set("capacity")} min=${1} max=${30} />
    <${Select} label="Форма" value=${values.form} onChange=${set("form")} options=${FORMS} empty="Не выбрана" />
    <${PersonPicker} label="Наставник" value=${values.people} onChange=${set("people")} multiple />
    <${CheckGroup} label="Виды" values=${values.kinds} onChange=${set("kinds")} options=${KINDS} hint="Можно несколько." />
    <${CheckField} label="Приостановлен" value=${values.on} onChange=${set("on")} hint="Не предлагать при подборе." />
  </div><//>`;
}

function Lists() {
  const [view, setView] = useState("all");
  const [selected, setSelected] = useState("2");
  const [text, setText] = useState("");
  return html`<section class="stack"><div class="row"><${Segments} label="Какие пары" value=${view} onChange=${setView} options=${VIEWS} /><${SearchField} value=${text} onInput=${setText} placeholder="Найти пару" /></div>
    <${Table} caption="Пример списка" columns=${COLUMNS} rows=${ROWS} selected=${selected} sort="name" onSort=${() => {}} onSelect=${(/** @type {any} */ row) => setSelected(row.id)} /></section>`;
}

function States() {
  return html`<div class="columns"><div class="stack"><${Card} title="Состояния"><div class="row"><${Tag} level="late">нет согласия<//><${Tag} level="soon">3 дня<//><${Tag} level="done">действует<//><${Tag} level="idle">не начато<//></div>
      <h3>Где в жизни пары</h3><${Steps} steps=${STEPS} />
      <h3>Факты</h3><${Facts} items=${[["Срок", "15.11.2026 – 31.05.2027"], ["Запрос", "Дисциплина на уроке; работа с текстом"], ["Нагрузка", "у наставника 2 из 3 мест"]]} />
      <h3>11 из 18</h3><${Track} value=${11} of=${18} /><//><${FaultNote} fault=${FAULT} onRetry=${() => {}} /></div>
    <${Card}><${Empty} icon="users" title="Людей пока нет" text="Здесь будут педагоги, ученики и сотрудники партнёров." action=${html`<${Button} main icon="plus">Добавить человека<//>`} /><${Progress} label="Составляю реестры…" onStop=${() => {}} /><//></div>`;
}

function Charts() {
  return html`<div class="columns"><${Card} title="Графики: полосы"><div class="stack">
      <${BarChart} name="sample-shares" title="Доли" rows=${SHARES} />
      <${BarChart} name="sample-changes" title="До и после" rows=${CHANGES} labels=${{ value: "в конце" }} /></div><//>
    <${Card} title="Графики: столбцы"><div class="stack">
      <${ColumnChart} name="sample-months" title="Встречи по месяцам" columns=${MEETINGS} target=${8} labels=${{ column: "Месяц", value: "встреч" }} />
      <${ColumnChart} name="sample-years" title="Удовлетворённость по годам" columns=${YEARS} max=${100} unit="\u00a0%" low labels=${{ column: "Учебный год" }} />
      <${ColumnChart} name="sample-answers" title="Ответы" low columns=${[{ label: "1–4", before: 3, value: 0 }, { label: "5–7", before: 4, value: 2 }, { label: "8–10", before: 1, value: 6 }]} labels=${{ value: "в конце" }} /></div><//></div>`;
}
