// Compiles generator/templates into generator/src/emit/compiled-templates.ts, which is committed: so no process that generates has
// to load Handlebars' compiler, unless a contract has templates of its own. A test compares, by --check.
// `node packages/compile-templates.js`; `pnpm generate` begins with it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

const generator = new URL("../generator/", import.meta.url);
const Handlebars = createRequire(generator)("handlebars");
const templates = new URL("templates/", generator);
const target = new URL("src/emit/compiled-templates.ts", generator);

const knownHelpers = { string: true, comment: true, line: true, markdown: true, code: true };
const compiled = readdirSync(templates)
  .sort()
  .map((file) => {
    const text = readFileSync(new URL(file, templates), "utf8");
    return `  ${file.replace(/\.hbs$/, "")}: ${Handlebars.precompile(text, { strict: true, knownHelpers })},\n`;
  });
const module = `// @ts-nocheck
// Compiled from generator/templates by packages/compile-templates.js. Do not edit.

/** The generator's own templates by name, as Handlebars compiles them. */
export const COMPILED_TEMPLATES: Readonly<Record<string, object>> = {
${compiled.join("")}};
`;

if (!process.argv.includes("--check")) writeFileSync(target, module);
else if (readFileSync(target, "utf8") !== module)
  throw new Error("not current: generator/src/emit/compiled-templates.ts");
