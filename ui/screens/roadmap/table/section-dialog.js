// A section's number and title.
import { html } from "../../../vendor/ui.js";
import { call } from "../../../api/index.js";
import { AskDialog } from "../../../parts/index.js";
import { whenDrawn } from "../drawn.js";

/**
 * Changes the given section, or adds one after `after_id` (at the end without it).
 * @param {{ roadmap: string, section?: import("../../../api/types").RoadmapSection, level?: number, after_id?: string, onClose: () => void }} props
 */
export function SectionDialog({ roadmap, section, level = 1, after_id, onClose }) {
  const done = async ({ number = "", title = "" }) => {
    if (section) return call("section.update", { id: section.id, number, title, level: section.level });
    const { id } = await call("section.add", { roadmap_id: roadmap, number, title, level, after_id });
    // It may stand below what is seen.
    whenDrawn(() => document.querySelector(`[data-section="${id}"]`), (row) => row.scrollIntoView({ block: "center" }));
    return id;
  };
  return html`<${AskDialog} title=${section ? "Раздел" : level > 1 ? "Новый подраздел" : "Новый раздел"} action=${section ? "Сохранить" : "Добавить"} onDone=${done} onClose=${onClose}
    ask=${[
      { name: "title", label: "Название раздела", type: "text", required: true, value: section?.title, placeholder: "Нормативное обеспечение" },
      { name: "number", label: "Номер", type: "line", value: section?.number, placeholder: "1" },
    ]} />`;
}
