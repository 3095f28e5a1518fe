// «Ещё» of a programme: what is done with it as a whole and not often.
import { act } from "../../../../api/index.js";
import { go, say } from "../../../../parts/index.js";

/** @param {import("../../../../api/types").ProgrammeCard} card @param {(dialog: string) => void} onAsk */
export function menuItems({ row: { id, pair_id, state, archived }, pair_archived }, onAsk) {
  const open = !archived && state !== "closed";
  return [
    open && { label: "Изменить сведения", icon: "pencil", onClick: () => onAsk("fields") },
    { label: "Копия на следующий год", icon: "copy-plus", onClick: () => go("programmes", "new", "copy", id) },
    { label: "Сделать шаблоном", icon: "clipboard-list", onClick: () => onAsk("template") },
    { label: "К паре", icon: "link-2", onClick: () => go("pairs", pair_id) },
    { label: "Журнал", icon: "clock", onClick: () => go("journal", id) },
    !archived && state === "closed" && { label: "Возобновить", icon: "rotate-ccw", onClick: () => act("programme.reopen", { id }) },
    !archived && { label: "В архив", icon: "archive", onClick: () => archive(id) },
    archived && !pair_archived && { label: "Вернуть из архива", icon: "archive-restore", onClick: () => act("programme.restore", { id }) },
  ];
}

/** @param {string} id */
async function archive(id) {
  if (!(await act("programme.archive", { id }))) return;
  go("programmes");
  say({ text: "Программа в архиве.", action: { label: "Вернуть", run: () => act("programme.restore", { id }) } });
}
