// The form of a questionnaire: whom it asks and when, what stands over the questions, the questions in their order.
import { html, useRef, useState } from "../../../../vendor/ui.js";
import { call, vocabulary } from "../../../../api/index.js";
import { Button, Card, CheckGroup, FormActions, Icon, Select, TextField, address, go, plural, say, useFirstField, useForm } from "../../../../parts/index.js";
import { WHEN, WHO, choices } from "../words.js";
import { QuestionFields } from "./question.js";

/** @typedef {import("../../../../api/types").SurveyFields} Fields */
/** @typedef {import("../../../../api/types").SurveyQuestion & { key: number }} Edited a question with a name of its own while it is edited */

let keys = 0;
/** @param {Fields} fields */
const edited = (fields) => ({ ...fields, questions: fields.questions.map((question) => ({ ...question, key: ++keys })) });

/** @param {{ id?: string, fields: Fields, responses: number, original?: Fields | null }} props */
export function EditorForm({ id, fields, responses, original }) {
  const [start] = useState(() => edited(fields));
  const { values, set, setValues, errors, setErrors, saving, submit, dirty } = useForm(start, (typed) => keep(typed));
  const first = useFirstField(id ? "questions" : undefined);
  const saved = useRef(/** @type {import("../../../../api/types").SurveySaved | null} */ (null));
  const asked = /** @type {Edited[]} */ (values.questions);

  /** @param {typeof start} typed */
  async function keep(typed) {
    const questions = typed.questions.map(({ key: _, ...question }) => question);
    saved.current = await call("survey.save", { id: id ?? null, fields: { ...typed, questions } });
  }
  const save = async () => {
    if (!(await submit()) || !saved.current) return;
    const { id: made, version, left } = saved.current;
    say({ text: left > 0 ? `Сохранено как редакция ${version}: прежние ответы (${left}) остались при своих вопросах` : "Анкета сохранена" });
    go("monitoring", "surveys", made);
  };
  const cancel = () => (id ? go("monitoring", "surveys", id) : go("monitoring", "surveys"));
  const focus = (/** @type {number} */ index) => requestAnimationFrame(() => /** @type {HTMLElement | undefined} */ (document.querySelectorAll(".question-edit .of-text :is(input, textarea)")[index])?.focus());
  // Words about questions stand by their places: they go when a question or a place changes.
  const put = (/** @type {Edited[]} */ changed) => {
    set("questions", changed);
    setErrors((old) => Object.fromEntries(Object.entries(old).filter(([name]) => !name.startsWith("questions"))));
  };
  const add = () => {
    put([...asked, { key: ++keys, code: "", text: "", kind: "scale", options: [], lines: 0, required: true, quadrant: null }]);
    focus(asked.length);
  };
  const move = (/** @type {number} */ from, /** @type {number} */ to) => {
    if (to < 0 || to >= asked.length) return;
    const moved = [...asked];
    moved.splice(to, 0, ...moved.splice(from, 1));
    put(moved);
    focus(to);
  };
  const remove = (/** @type {number} */ index) => {
    const before = asked;
    put(asked.filter((_, other) => other !== index));
    say({ text: "Вопрос убран", action: { label: "Вернуть", run: () => put(before) } });
    focus(Math.min(index, asked.length - 2));
  };
  const change = (/** @type {number} */ index, /** @type {Edited} */ question) => put(asked.map((one, other) => (other === index ? question : one)));
  const forms = (vocabulary.value?.forms ?? []).map(({ code, label }) => ({ code, label }));
  return html`<div class="form-page surveys" ref=${first}>
    <p class="small"><a href=${address("monitoring", "surveys", id ?? null)}>${id ? fields.title : "Все анкеты"}</a></p>
    <div class="stack">
      ${responses > 0 && html`<div class="notice"><${Icon} name="clock" size=${20} /><div>На${"\u00a0"}эту анкету уже есть ${plural(responses, ["ответ", "ответа", "ответов"])}. Изменённые вопросы станут новой редакцией, а${"\u00a0"}прежние ответы останутся при своих вопросах.
        Исправили слова${"\u00a0"}— ответы считаются вместе. Изменился смысл${"\u00a0"}— уберите вопрос и${"\u00a0"}добавьте новый.</div></div>`}
      <${Card} title=${id ? "Изменить анкету" : "Новая анкета"}>
        <${TextField} label="Название" required value=${values.title} error=${errors.title} onInput=${(/** @type {string} */ text) => set("title", text)} placeholder="Анкета родителя" maxLength=${200} />
        <div class="two"><${Select} label="Кто отвечает" value=${values.role} error=${errors.role} options=${choices(WHO)} onChange=${(/** @type {any} */ code) => set("role", code)} />
          <${Select} label="Когда спрашивают" value=${values.moment} error=${errors.moment} options=${choices(WHEN)} onChange=${(/** @type {any} */ code) => set("moment", code)} /></div>
        <details class="forms-choice" open=${values.forms.length > 0}><summary>Только для некоторых форм наставничества</summary>
          <div class="request-list"><${CheckGroup} label="Формы" values=${values.forms} options=${forms} onChange=${(/** @type {any[]} */ codes) => set("forms", codes)} hint="Ничего не отмечено — для всех форм." /></div></details>
        <${TextField} label="Обращение над вопросами" multiline rows=${3} value=${values.note} error=${errors.note} onInput=${(/** @type {string} */ text) => set("note", text)} />
      <//>
      <${Card} title="Вопросы" class="of-questions" actions=${original && html`<${Button} text onClick=${() => setValues(edited(original))}>Вернуть вопросы программы<//>`}>
        ${errors.questions && html`<p class="error">${errors.questions}</p>`}
        <ol class="question-edits">${asked.map((question, index) => html`<${QuestionFields} key=${question.key} place=${index} last=${asked.length - 1} question=${question} errors=${errors}
          onChange=${(/** @type {Edited} */ changed) => change(index, changed)} onMove=${(/** @type {number} */ to) => move(index, to)} onRemove=${() => remove(index)} />`)}</ol>
        <div><${Button} icon="plus" onClick=${add}>Добавить вопрос<//></div>
        <${FormActions} onSave=${save} onCancel=${cancel} saving=${saving} disabled=${!!id && !dirty} />
      <//>
    </div>
  </div>`;
}
