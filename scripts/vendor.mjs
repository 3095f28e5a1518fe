// Copies the UI's libraries, font and icons out of node_modules into ui/vendor and ui/style/fonts,
// so that the window needs no build step. Run `npm ci && npm run vendor` after changing a version.
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";

const modules = "node_modules";
const vendor = "ui/vendor";
const fonts = "ui/style/fonts";

/** Library files: where each comes from and what it is called in ui/vendor. */
const LIBRARIES = {
  "preact.js": "preact/dist/preact.mjs",
  "hooks.js": "preact/hooks/dist/hooks.mjs",
  "signals-core.js": "@preact/signals-core/dist/signals-core.mjs",
  "signals.js": "@preact/signals/dist/signals.mjs",
  "htm.js": "htm/dist/htm.mjs",
};
/** Bare import names and the neighbouring file that each becomes. */
const IMPORTS = {
  preact: "preact.js",
  "preact/hooks": "hooks.js",
  "@preact/signals-core": "signals-core.js",
  htm: "htm.js",
};
const PACKAGES = ["preact", "@preact/signals", "@preact/signals-core", "htm", "lucide-static", "@fontsource-variable/golos-text"];
const FONTS = ["cyrillic-wght-normal", "cyrillic-ext-wght-normal", "latin-wght-normal"];
/** Only the icons that the screens use. */
const ICONS = `
  archive archive-restore arrow-down arrow-up arrow-up-down building calendar calendar-clock calendar-plus
  award chart-column check chevron-left chevron-right circle-question-mark clipboard-check clipboard-list clipboard-paste clock columns-3 copy copy-plus download ellipsis
  external-link file-plus files file-text file-up folder-open git-merge graduation-cap house keyboard layers lightbulb link-2 list
  list-checks list-ordered map message-square paperclip pause pencil phone play plus presentation printer redo-2 rotate-ccw save school search
  settings shield-check split table-2 target trending-down trending-up triangle-alert trophy undo-2 user-check user-plus users users-round x
`.trim().split(/\s+/);

await mkdir(`${vendor}/licences`, { recursive: true });
await mkdir(fonts, { recursive: true });

for (const [name, from] of Object.entries(LIBRARIES)) {
  const text = await readFile(`${modules}/${from}`, "utf8");
  const rewritten = text
    .replace(/(from\s*)"([^"./][^"]*)"/g, (_, head, bare) => {
      if (!IMPORTS[bare]) throw new Error(`${from} imports ${bare}, which is not vendored`);
      return `${head}"./${IMPORTS[bare]}"`;
    })
    .replace(/\n?\/\/# sourceMappingURL=.*\s*$/, "\n");
  await writeFile(`${vendor}/${name}`, rewritten);
}

const nodes = JSON.parse(await readFile(`${modules}/lucide-static/icon-nodes.json`, "utf8"));
const lines = ICONS.map((name) => {
  if (!nodes[name]) throw new Error(`Lucide has no icon «${name}»`);
  return `  ${JSON.stringify(name)}: ${JSON.stringify(nodes[name])},`;
});
await writeFile(
  `${vendor}/lucide.js`,
  `// Icons by Lucide (ISC licence, licences/lucide-static.txt): the shapes inside each 24×24 drawing.\nexport const shapes = {\n${lines.join("\n")}\n};\n`,
);

for (const name of FONTS) {
  await cp(`${modules}/@fontsource-variable/golos-text/files/golos-text-${name}.woff2`, `${fonts}/golos-text-${name}.woff2`);
}
await cp(`${modules}/@fontsource-variable/golos-text/LICENSE`, `${fonts}/OFL.txt`);

const table = [];
await rm(`${vendor}/licences`, { recursive: true });
await mkdir(`${vendor}/licences`);
for (const name of PACKAGES) {
  const { version, license } = JSON.parse(await readFile(`${modules}/${name}/package.json`, "utf8"));
  const file = `${name.replace("@", "").replace("/", "-")}.txt`;
  await cp(`${modules}/${name}/LICENSE`, `${vendor}/licences/${file}`);
  table.push(`| ${name} | ${version} | ${license} | [text](licences/${file}) |`);
}
await writeFile(
  `${vendor}/README.md`,
  `# Vendored libraries

Written by \`scripts/vendor.mjs\`; do not edit by hand (except \`ui.js\` and \`ui.d.ts\`, our single door to them).
Bare imports are rewritten to neighbouring files; nothing else is changed. The font stands in \`ui/style/fonts\`.

| package | version | licence | |
| --- | --- | --- | --- |
${table.join("\n")}
`,
);
