// What can be done with a section: the small menu at its heading.
import { html, useState } from "../../../vendor/ui.js";
import { act } from "../../../api/index.js";
import { Menu, go } from "../../../parts/index.js";
import { SectionDialog } from "./section-dialog.js";

/** @typedef {import("../../../api/types").RoadmapSection} Section */

/** @param {{ card: import("../../../api/types").RoadmapCard, place: [string, ...string[]], section: Section }} props */
export function SectionMenu({ card: { id: roadmap, sections, removed }, place, section }) {
  const [asking, setAsking] = useState(/** @type {"change" | "below" | "inside" | null} */ (null));
  const { id, number, title, level, counts } = section;
  const { last, up, down } = around(sections, section);
  const relevel = (/** @type {number} */ to) => act("section.update", { id, number, title, level: to });
  const lonely = counts.activities === 0 && last === id && removed.length === 0;
  return html`<${Menu} quiet label="Раздел: ${title}" items=${[
    { label: "Новое мероприятие здесь", icon: "plus", onClick: () => go(...place, "new", id) },
    { label: "Изменить название", icon: "pencil", onClick: () => setAsking("change") },
    { label: "Новый раздел ниже", icon: "plus", onClick: () => setAsking("below") },
    level < 3 && { label: "Новый подраздел", icon: "plus", onClick: () => setAsking("inside") },
    up && { label: "Переместить выше", icon: "arrow-up", onClick: () => act("section.move", { id, before_id: up }) },
    down !== undefined && { label: "Переместить ниже", icon: "arrow-down", onClick: () => act("section.move", { id, before_id: down }) },
    level < 3 && sections[0].id !== id && { label: "Сделать подразделом", icon: "chevron-right", onClick: () => relevel(level + 1) },
    level > 1 && { label: "Поднять на уровень выше", icon: "chevron-left", onClick: () => relevel(level - 1) },
    lonely && { label: "Убрать пустой раздел", icon: "x", danger: true, onClick: () => act("section.remove", { id }) },
  ]} />
  ${asking && html`<${SectionDialog} roadmap=${roadmap} section=${asking === "change" ? section : undefined} level=${level + (asking === "inside" ? 1 : 0)}
    after_id=${last} onClose=${() => setAsking(null)} />`}`;
}

/**
 * The last section inside this one (itself, if none); before which it comes when it moves up or down. Down at the very end
 * is null; where there is nowhere to go, undefined.
 * @param {Section[]} sections @param {Section} section
 */
function around(sections, { id, level }) {
  const at = sections.findIndex((one) => one.id === id);
  const after = sections.findIndex((one, index) => index > at && one.level <= level);
  const above = sections.slice(0, at).reverse().find((one) => one.level <= level);
  const sibling = after >= 0 && sections[after].level === level;
  const beyond = sibling ? sections.findIndex((one, index) => index > after && one.level <= level) : -1;
  return {
    last: sections[(after < 0 ? sections.length : after) - 1].id,
    up: above?.level === level ? above.id : undefined,
    down: sibling ? (sections[beyond]?.id ?? null) : undefined,
  };
}
