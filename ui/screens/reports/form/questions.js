// What the program does not keep is asked for here, once a period; the answers of the period before stand beside.
import { html } from "../../../vendor/ui.js";
import { call, useQuery } from "../../../api/index.js";
import { Button, Dialog, Progress, TextField, useForm } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").FormQuestion} FormQuestion */
/** @typedef {{ row: import("../../../api/types").FormRow, period: import("../../../api/types").FormPeriod, onClose: () => void, onDone: () => void }} Props */

/** @param {Props} props */
export function Questions(props) {
  const { data } = useQuery("form.values", { id: props.row.id, period: props.period.code }, []);
  const title = `${props.row.title}: ${props.period.title}`;
  if (!data) return html`<${Dialog} title=${title} onClose=${props.onClose}><${Progress} label="Смотрю, чего не хватает…" /><//>`;
  return html`<${Answers} ...${props} title=${title} questions=${data.questions} />`;
}

/** @param {Props & { title: string, questions: FormQuestion[] }} props */
function Answers({ row, period, title, questions, onClose, onDone }) {
  const initial = Object.fromEntries(questions.map(({ question, value }) => [question, value]));
  const form = useForm(initial, (values) =>
    call("form.answer", { period: period.code, answers: questions.map(({ question }) => ({ question, value: values[question] })) }));
  const go = async () => (!form.dirty || (await form.submit())) && onDone();
  const keep = async () => (!form.dirty || (await form.submit())) && onClose();
  const empty = questions.filter(({ question }) => !form.values[question].trim()).length;
  return html`<${Dialog} title=${title} onClose=${onClose}
    footer=${html`<${Button} main onClick=${go}>${empty > 0 ? "Заполнить, остальное оставить пустым" : "Заполнить"}<//>
      <${Button} onClick=${keep}>Только запомнить ответы<//>`}>
    ${questions.length === 0 ? html`<p>Форма «${row.title}» ни о чём не спрашивает: всё заполняет программа.</p>`
      : html`<p class="muted">Этих сведений в программе нет. Ответы запомнятся за этот период и пригодятся другим формам.</p>`}
    ${questions.map(({ question, previous }, index) => html`<${TextField} key=${question} label=${question} value=${form.values[question]}
      error=${form.errors[`answers.${index}`]} onInput=${(/** @type {string} */ text) => form.set(question, text)}
      hint=${previous && html`За прошлый период: ${previous}
        ${form.values[question] !== previous && html` <${Button} text onClick=${() => form.set(question, previous)} aria-label="Взять прежний ответ: ${question}">Взять<//>`}`} />`)}
  <//>`;
}
