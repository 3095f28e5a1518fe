// Samples of colours, type and spacing for the page of the design system.
import { html } from "../vendor/ui.js";
import { Card } from "../parts/index.js";

const COLOURS = [
  ["paper", "бумага"], ["sheet", "лист"], ["sunk", "углубление"], ["line", "линейка"], ["line-strong", "чёткая линия"], ["edge", "край поля"],
  ["ink", "чернила"], ["ink-2", "пояснения"], ["ink-3", "подсказки"], ["accent", "главное"], ["accent-soft", "выбрано"], ["here", "вы здесь"],
  ["night", "меню"], ["late", "просрочено"], ["late-soft", ""], ["soon", "скоро"], ["soon-soft", ""], ["idle-soft", "спокойно"],
];
const TYPE = [
  ["h1", "Заголовок экрана", "600 · 26"], ["h2", "Заголовок карточки", "600 · 19"], ["text", "Основной текст: 11 из 18", "400 · 16"],
  ["small", "Подписи полей и пояснения", "400 · 15"], ["fine", "Вторая строка в таблице, метки", "400 · 14"],
];
const SPACES = [4, 6, 8, 12, 16, 18, 24];

export function Colours() {
  return html`<${Card} title="Цвета"><ul class="swatches">${COLOURS.map(([name, words]) => html`<li key=${name}>
    <i style=${{ background: `var(--${name})` }}></i><span>${name}<small class="block">${words}</small></span></li>`)}</ul><//>`;
}

export function Type() {
  return html`<${Card} title="Шрифт Golos Text"><div class="type-samples">${TYPE.map(([name, words, size]) => html`
    <span key=${name} style=${{ fontSize: `var(--${name})`, fontWeight: name.startsWith("h") ? 600 : 400 }}>${words}</span><small>${size}</small>`)}</div><//>`;
}

export function Spaces() {
  return html`<${Card} title="Отступы и скругления"><div class="space-samples">${SPACES.map((size) => html`<span key=${size}><i style=${{ width: `${size}px`, height: `${size}px` }}></i>${size}</span>`)}
    <span><i class="round" style=${{ borderRadius: "var(--r-s)" }}></i>6, поля</span><span><i class="round" style=${{ borderRadius: "var(--r)" }}></i>8, листы</span></div><//>`;
}
