// Cards that may be of the same person, looked for while a name is being typed.
import { html, useEffect, useState } from "../../vendor/ui.js";
import { call } from "../../api/index.js";
import { Button, Icon, address } from "../../parts/index.js";

/** @typedef {import("../../api/types").PersonFields} PersonFields */
/** @typedef {import("../../api/types").Commands["person.duplicates"]["output"]} Similar */

/** @param {string | undefined} id the card being changed @param {PersonFields} values */
export function useSimilar(id, values) {
  const [found, setFound] = useState(/** @type {Similar} */ ([]));
  const { kind, surname, given, patronymic, sex, birth_date, birth_year } = values;
  const fields = { kind, surname, given, patronymic, sex, birth_date, birth_year };
  const key = JSON.stringify(fields);
  useEffect(() => {
    let current = true;
    const show = (/** @type {Similar} */ some) => current && setFound(some);
    const named = surname?.trim() && given?.trim();
    const timer = setTimeout(() => {
      if (!named) show([]);
      // A name half typed may be refused; then there is simply nothing to warn of.
      else call("person.duplicates", { ...(id ? { id } : {}), fields }).then(show, () => show([]));
    }, 250);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [id, key]);
  return found;
}

/** @param {{ found: Similar, onAnyway?: () => void }} props */
export function SimilarNote({ found, onAnyway }) {
  if (found.length === 0) return null;
  return html`<div class="notice" role="status"><${Icon} name="users" size=${20} /><div>
    <b>${found.length === 1 ? "Похожая карточка уже есть" : "Похожие карточки уже есть"}</b>
    ${found.slice(0, 3).map(({ id, name, detail }) => html`<div key=${id}>
      ${[name, detail].filter(Boolean).join(", ")} · <a href=${address("people", id)}>Открыть</a></div>`)}
    ${onAnyway && html`<div class="notice-actions"><${Button} data-anyway onClick=${onAnyway}>Всё равно добавить<//></div>`}
  </div></div>`;
}
