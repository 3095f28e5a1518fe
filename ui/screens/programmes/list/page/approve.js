// Approving: the day and the act; from the second time on, what has changed.
import { html } from "../../../../vendor/ui.js";
import { call, state } from "../../../../api/index.js";
import { AskDialog, say } from "../../../../parts/index.js";

/** @param {{ card: import("../../../../api/types").ProgrammeCard, onClose: () => void }} props */
export function ApproveDialog({ card: { row, versions }, onClose }) {
  const again = versions.length > 0;
  const approve = async (/** @type {any} */ answers) => {
    await call("programme.approve", { id: row.id, ...answers });
    say({ text: again ? `Утверждена редакция ${versions[0].number + 1}. Прежняя осталась в списке редакций.` : "Программа утверждена." });
  };
  return html`<${AskDialog} title=${again ? "Утвердить изменения" : "Утвердить программу"} action="Утвердить" onDone=${approve} onClose=${onClose}
    text=${again ? "Прежняя редакция останется такой, какой её утвердили." : "План запомнится таким, каким его утвердили. Менять программу можно и потом."}
    ask=${[
      { name: "on", label: "Дата утверждения", type: "day", value: state.value?.today ?? null, required: true },
      { name: "act", label: "Чем утверждена", type: "line", placeholder: "приказ от 02.09.2026 № 45-ОД" },
      ...(again ? [{ name: "reason", label: "Что изменилось", type: "text", required: true, placeholder: "Например, добавлены курсы повышения квалификации" }] : []),
    ]} />`;
}
