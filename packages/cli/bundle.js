// Puts the command into few files before it is packed: a process that validates one document, or compiles a small schema,
// spends most of its time on finding, reading and compiling modules, and so reads one or a few, whose compiled code it keeps
// (src/launch). They are in CommonJS, for whose modules Node starts less. That holds for third-party packages
// too, which most of them are made of many modules; their licences go into a file beside the bundle.
// `node bundle.js`, after `tsc -b`; packing runs it.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { asciiOnly } from "./ascii-only.js";

const folder = fileURLToPath(new URL(".", import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
/** What is in the bundle, with all that it depends on: the rest is loaded from where it is installed. */
const inside = new Set([
  "commander",
  "@schemawright/generator",
  "@schemawright/runtime",
  "@schemawright/xpath",
  "@schemawright/xsd",
  "ajv",
  "ajv-draft-04",
]);

/** One file beside the entry, which threads load too: what validating XML by a schema that was compiled earlier needs. */
const quick =
  /packages\/cli\/dist\/(command-line|version|use-error|exit-codes|commands\/|host\/|config\/load|report\/(count|report|table|pretty|code-frame|print-report|print-schema-reports|source-line|weighing)\.|files\/paths|validate\/(validate|validate-xml|cache|prepare-schema|document|document-validator|list-documents|run-batches|batch|packed-batch|threads|progress|pipe|frames)\.)|packages\/runtime\/dist\/(?!sampl)|generator\/dist\/evaluate-printed|node_modules\/commander\//;

/** Commander can run subcommands that are programs of their own. Ours are not, and what would start them loads slowly. */
const noPrograms = {
  name: "no-programs",
  resolveId: (specifier, importer) =>
    specifier === "node:child_process" && importer?.includes("/commander/") ? "\0no-programs" : undefined,
  load: (id) => (id === "\0no-programs" ? "export {};" : undefined),
};

/** A plugin of rolldown: what is loaded with kept code cannot import modules itself, and is given a function for it. */
const importsFiles = {
  name: "imports-files",
  transform: (code, id) =>
    id.endsWith("/dist/files/import-file.js") ? code.replace("return import(", "return importModule(") : undefined,
};

/**
 * A plugin of rolldown: what packages in CommonJS export is asked for where it is used, not where it is imported, so that they
 * run only if they are used. Modules of ours would have to be imported on demand for that, which not all who use them can do.
 */
const usedLate = {
  name: "used-late",
  renderChunk(code) {
    const names = [];
    const late = code.replace(/^var (import_[\w$]+) = (.*);$/gm, (_, name, made) => {
      names.push(name);
      return `var made_${name};\nfunction use_${name}() { return (made_${name} ??= ${made}); }`;
    });
    if (names.length === 0) return null;
    const used = new RegExp(`(?<![\\w$])(${names.join("|").replaceAll("$", "\\$")})(?![\\w$])`, "g");
    return late.replace(used, "(use_$1())");
  },
};

/** A plugin of rolldown: what a file of the bundle is loaded as, see src/launch/load-chunk.ts. */
const asFunction = {
  name: "as-function",
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === "chunk")
        chunk.code = `(function (exports, require, module, __filename, importModule) {${chunk.code.replace(/^#!.*\n/, "")}\n})`;
  },
};

/** Names stay, so that traces of faults can be read. */
const minify = { mangle: false, compress: false, codegen: { removeWhitespace: true } };

rmSync(`${folder}bundle`, { recursive: true, force: true });
const { output } = await build({
  input: { command: `${folder}dist/main.js`, thread: `${folder}dist/validate/worker.js` },
  platform: "node",
  plugins: [noPrograms, importsFiles, usedLate, asciiOnly, asFunction],
  external: (specifier) => {
    const [first, second] = specifier.split("/");
    const name = specifier.startsWith("@") ? `${first}/${second}` : first;
    return name in dependencies && !inside.has(name);
  },
  output: {
    dir: `${folder}bundle`,
    format: "cjs",
    dynamicImportInCjs: false,
    entryFileNames: "[name]-[hash].js",
    chunkFileNames: "[name]-[hash].js",
    minify,
    codeSplitting: { groups: [{ name: "quick", test: quick }] },
  },
});

writeFileSync(`${folder}bundle/package.json`, '{ "type": "commonjs" }\n');
const launch = await build({
  input: `${folder}dist/launch/load-chunk.js`,
  platform: "node",
  write: false,
  output: { format: "cjs", minify },
});
for (const [file, entry] of [
  ["main", "command"],
  ["worker", "thread"],
]) {
  const { fileName } = output.find(({ isEntry, name }) => isEntry && name === entry);
  const start = `module.exports = loadChunk(__dirname, "${fileName}");`;
  writeFileSync(`${folder}bundle/${file}.js`, `#!/usr/bin/env node\n${launch.output[0].code}\n${start}\n`);
}

writeFileSync(
  `${folder}bundle/LICENSES.txt`,
  packagesIn(output)
    .map((home) => {
      const { name, version, license } = JSON.parse(readFileSync(`${home}/package.json`, "utf8"));
      const texts = readdirSync(home).filter((file) => /^(licen[cs]e|notice)/i.test(file));
      return [`${name} ${version}, ${license}`, ...texts.map((file) => readFileSync(`${home}/${file}`, "utf8"))].join(
        "\n\n",
      );
    })
    .join(`\n\n${"-".repeat(80)}\n\n`),
);

/** The folders of third-party packages of which something is in the bundle, by name. */
function packagesIn(chunks) {
  const homes = chunks
    .flatMap(({ moduleIds = [] }) => moduleIds)
    .flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
  return [...new Set(homes)].sort();
}
