// Once a year: how many there are in all, the target, and a correction with its reason.
import { Fragment, html } from "../../../vendor/ui.js";
import { call, Fault } from "../../../api/index.js";
import { Dialog, FieldError, FormActions, say, schoolYear, useForm } from "../../../parts/index.js";
import { latest } from "./words.js";

/** @typedef {import("../../../api/types").IndicatorLine} Line */
const NUMBERS = /** @type {const} */ (["numerator", "denominator", "target"]);

/** @param {{ year: number, lines: Line[], onClose: () => void }} props */
export function EnterDialog({ year, lines, onClose }) {
  const form = useForm(initial(lines), (values) => call("indicator.save", { school_year: year, values: read(values, lines) }));
  const save = async () => {
    if (!(await form.submit())) return;
    say({ text: "Показатели сохранены" });
    onClose();
  };
  return html`<${Dialog} wide title=${`Показатели, ${schoolYear(year)}`} onClose=${onClose} footer=${html`<${FormActions} onSave=${save} onCancel=${onClose} saving=${form.saving} />`}>
    <p class="hint">Программа считает сама, сколько есть. Впишите, сколько всего, — доля посчитается. Если посчитанное неверно, исправьте и${"\u00a0"}напишите почему.</p>
    <table class="six-entry"><thead><tr><th scope="col">Показатель</th><th scope="col">Посчитано</th><th scope="col">Всего</th><th scope="col">Цель, %</th><th scope="col">Исправить на</th></tr></thead>
      <tbody>${lines.map((line) => html`<${Row} key=${line.code} line=${line} form=${form} />`)}</tbody></table>
  <//>`;
}

/** @param {{ line: Line, form: any }} props */
function Row({ line, form: { values, set, errors } }) {
  const { counted, counted_of: answered, target } = latest(line);
  const cell = (/** @type {string} */ field, /** @type {string} */ label, /** @type {{ wide?: boolean, placeholder?: string }} */ more = {}) => {
    const name = `${line.code}.${field}`;
    return html`<input class="input ${more.wide ? "" : "number"} of-${name.replace(".", "-")}" inputmode=${more.wide ? undefined : "numeric"} autocomplete="off" aria-label="${label}: ${line.label}"
      aria-invalid=${errors[name] ? "true" : undefined} aria-describedby=${errors[name] ? `error-${name}` : undefined} placeholder=${more.placeholder} value=${values[name]}
      onInput=${(/** @type {any} */ event) => set(name, event.target.value)} />`;
  };
  const wrong = [...NUMBERS, "note"].map((field) => `${line.code}.${field}`).filter((name) => errors[name]);
  const corrected = values[`${line.code}.numerator`] !== "" || values[`${line.code}.note`] !== "";
  return html`<${Fragment}><tr>
      <th scope="row">${line.label}<small class="block">${line.whole}</small></th>
      <td class="counted">${counted}</td>
      <td>${cell("denominator", "Всего", { placeholder: answered === null ? "" : String(answered) })}</td>
      <td>${cell("target", "Цель, %", { placeholder: String(target) })}</td>
      <td>${cell("numerator", "Исправить на")}</td></tr>
    ${(corrected || wrong.length > 0) && html`<tr class="under"><td colspan="5">
      ${corrected && cell("note", "Примечание", { wide: true, placeholder: "Почему исправлено" })}
      ${wrong.map((name) => html`<${FieldError} key=${name} id=${`error-${name}`} text=${errors[name]} />`)}</td></tr>`}<//>`;
}

/** @param {Line[]} lines @returns {Record<string, string>} */
function initial(lines) {
  return Object.fromEntries(lines.flatMap((line) => {
    const { said } = latest(line);
    return [...NUMBERS.map((field) => [`${line.code}.${field}`, said[field] === null || said[field] === undefined ? "" : String(said[field])]), [`${line.code}.note`, said.note ?? ""]];
  }));
}

/** What is not a whole number is said beside its cell. @param {Record<string, string>} values @param {Line[]} lines */
function read(values, lines) {
  /** @type {Record<string, string>} */
  const fields = {};
  const number = (/** @type {string} */ name) => {
    const text = values[name].replace(/[\s\u00a0%]/g, "");
    if (text === "") return null;
    if (/^\d{1,9}$/.test(text)) return Number(text);
    fields[name] = "Впишите целое число или оставьте пустым.";
    return null;
  };
  const read = lines.map(({ code }) => ({
    code, numerator: number(`${code}.numerator`), denominator: number(`${code}.denominator`), target: number(`${code}.target`), note: values[`${code}.note`],
  }));
  if (Object.keys(fields).length > 0) throw new Fault({ code: "invalid", message: "Не всё заполнено верно.", action: "", fields });
  return read;
}
