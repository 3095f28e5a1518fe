// The fit check: three answers, one key each; «не подходит» asks why and says what can be done.
import { html, useState } from "../../../vendor/ui.js";
import { act, call, vocabulary } from "../../../api/index.js";
import { AskDialog, Button } from "../../../parts/index.js";

/** @typedef {import("../../../api/types").Fit} Fit */

/** Three buttons for one person. @param {{ meeting: string, person: string, name: string, chosen?: Fit | null, note?: string }} props */
export function FitButtons({ meeting, person, name, chosen, note = "" }) {
  const [why, setWhy] = useState(/** @type {Fit | null} */ (null));
  const save = (/** @type {Fit | null} */ answer) => act("fit.save", { meeting_id: meeting, person_id: person, answer });
  const choose = (/** @type {Fit} */ code) => {
    if (code === chosen) save(null);
    else if (code === "fits") save(code);
    else setWhy(code);
  };
  return html`<div class="fit-buttons" role="group" aria-label="${name}: подходит ли пара">
    ${(vocabulary.value?.fits ?? []).map(({ code, label }) => html`<${Button} key=${code} look=${code === chosen ? "chosen" : ""} aria-pressed=${code === chosen}
      onClick=${() => choose(/** @type {Fit} */ (code))}>${label}<//>`)}
    ${why && html`<${AskDialog} title="${name}: ${vocabulary.value?.fits.find(({ code }) => code === why)?.label}" action="Записать"
      text=${why === "unfit" ? "Пара появится на Главной. Поговорите с обоими: можно заменить наставника или прекратить пару." : "После следующей встречи программа напомнит спросить ещё раз."}
      ask=${[{ name: "note", label: "Что сказал человек", type: "text", value: note, hint: "Необязательно." }]}
      onDone=${(/** @type {{ note: string }} */ answers) => call("fit.save", { meeting_id: meeting, person_id: person, answer: why, note: answers.note })}
      onClose=${() => setWhy(null)} />`}
  </div>`;
}

/** In a meeting's card. @param {{ card: import("../../../api/types").MeetingCard }} props */
export function FitAnswers({ card: { id, people, fits } }) {
  return html`<section class="card-part" aria-label="Подходит ли пара"><h3>Подходит ли пара</h3>
    <ul class="fit-lines">${people.filter(({ present }) => present).map(({ person_id, short_name, mentor }) => {
      const said = fits.find((answer) => answer.person_id === person_id);
      return html`<li key=${person_id}><span>${short_name}<small>${mentor ? "наставник" : "наставляемый"}${said?.note && `: «${said.note}»`}</small></span>
        <${FitButtons} meeting=${id} person=${person_id} name=${short_name} chosen=${said?.answer} note=${said?.note} /></li>`;
    })}</ul></section>`;
}
