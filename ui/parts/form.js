// A form's values, its mistakes and whether anything is unsaved.
import { html, signal, useEffect, useRef, useState } from "../vendor/ui.js";
import { Fault } from "../api/index.js";
import { Button } from "./button.js";
import { Dialog } from "./dialog.js";
import { say } from "./messages.js";
import { guardLeaving } from "./route.js";

/**
 * @template {Record<string, any>} T
 * @param {T} initial values as they are saved; when these change and nothing is typed yet, the form follows
 * @param {(values: T) => Promise<unknown>} [save] what «Сохранить» does; lets the question on leaving offer to save too
 */
export function useForm(initial, save) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState(/** @type {Record<string, string>} */ ({}));
  const [saving, setSaving] = useState(false);
  const base = useRef(initial);
  const owner = useRef({}).current;
  const dirty = JSON.stringify(values) !== JSON.stringify(base.current);

  useEffect(() => {
    if (JSON.stringify(initial) === JSON.stringify(base.current)) return;
    const untouched = !dirty;
    base.current = initial;
    // Drawn anew either way: what is typed may be just what is saved now.
    setValues((typed) => (untouched ? initial : { ...typed }));
  }, [JSON.stringify(initial)]);

  /** @template {keyof T & string} K @param {K} field @param {T[K]} value */
  const set = (field, value) => {
    setValues((old) => ({ ...old, [field]: value }));
    setErrors(({ [field]: _, ...others }) => others);
  };

  /** Saves; true when saved. Words about fields go next to them, other words become a message. @param {(values: T) => Promise<unknown>} [how] */
  const submit = async (how = save) => {
    if (!how || saving || !readable()) return false;
    setSaving(true);
    try {
      // Leaving is free from here: saving itself usually opens another place.
      guardLeaving(owner, null);
      await how(values);
      base.current = values;
      setErrors({});
      return true;
    } catch (thrown) {
      const fault = Fault.from(thrown);
      setErrors(fault.fields);
      if (fault.aboutFields) requestAnimationFrame(focusMistake);
      else say({ fault });
      if (dirty) watch();
      return false;
    } finally {
      setSaving(false);
    }
  };

  const newest = useRef(submit);
  newest.current = submit;
  const watch = () =>
    guardLeaving(owner, async () => {
      const answer = await ask(!!save);
      return answer === "leave" || (answer === "save" && newest.current());
    });
  useEffect(() => {
    if (!dirty || saving) return undefined;
    watch();
    return () => guardLeaving(owner, null);
  }, [dirty, saving]);

  /** Back to what is saved. */
  const reset = () => {
    setValues(base.current);
    setErrors({});
    guardLeaving(owner, null);
  };
  return { values, set, setValues, errors, setErrors, dirty, saving, submit, reset };
}

/** A date that cannot be read stops saving: the words are already next to it. */
function readable() {
  const wrong = /** @type {HTMLElement | null} */ (document.querySelector("dialog[open] input:invalid, main input:invalid"));
  wrong?.focus();
  return wrong === null;
}

function focusMistake() {
  const scope = document.querySelector("dialog[open]") ?? document;
  /** @type {HTMLElement | null} */ (scope.querySelector("[aria-invalid='true'], [data-invalid='true'] input"))?.focus();
}

/** @typedef {"save" | "leave" | "stay"} Answer */
/** The question being asked now. @type {import("../vendor/ui.js").Signal<{ canSave: boolean, answer: (answer: Answer) => void } | null>} */
const asking = signal(null);

/** @param {boolean} canSave @returns {Promise<Answer>} */
function ask(canSave) {
  return new Promise((resolve) => {
    asking.value = { canSave, answer: (answer) => ((asking.value = null), resolve(answer)) };
  });
}

/** Asks about unsaved changes; the frame shows it once. */
export function LeaveDialog() {
  const question = asking.value;
  if (!question) return null;
  const { canSave, answer } = question;
  return html`<${Dialog} title="Сохранить изменения?" onClose=${() => answer("stay")}
    footer=${html`${canSave && html`<${Button} main onClick=${() => answer("save")}>Сохранить<//>`}
      <${Button} onClick=${() => answer("leave")}>Не сохранять<//>
      <${Button} text onClick=${() => answer("stay")}>Остаться<//>`}>
    <p>Вы изменили поля, но ещё не сохранили их.</p>
  <//>`;
}
