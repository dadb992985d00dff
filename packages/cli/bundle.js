// Puts the command into few files before it is packed: a process that validates one document spends most of its time on
// finding and reading modules, and so reads one. Third-party packages stay what they are, apart from the one that
// understands arguments. `node bundle.js`, after `tsc -b`; packing runs it.
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const folder = fileURLToPath(new URL(".", import.meta.url));
const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
/** What is in the bundle: the rest is loaded from where it is installed. */
const inside = new Set(["commander", "@schemawright/runtime"]);

/** One file beside the entry, which threads load too: what validating XML by a schema that was compiled earlier needs. */
const quick =
  /packages\/cli\/dist\/(command-line|version|use-error|exit-codes|commands\/|host\/|config\/(load|check)|report\/(count|report|table|pretty|code-frame|print-report|source-line|weighing)\.|files\/paths|validate\/(validate|validate-xml|cache|prepare-schema|document|document-validator|list-documents|run-batches|batch|progress|pipe|frames)\.)|packages\/runtime\/|generator\/dist\/evaluate-printed|node_modules\/commander\//;

/** Commander can run subcommands that are programs of their own. Ours are not, and what would start them loads slowly. */
const noPrograms = {
  name: "no-programs",
  resolveId: (specifier, importer) =>
    specifier === "node:child_process" && importer?.includes("/commander/") ? "\0no-programs" : undefined,
  load: (id) => (id === "\0no-programs" ? "export {};" : undefined),
};

rmSync(`${folder}bundle`, { recursive: true, force: true });
await build({
  input: { main: `${folder}dist/main.js`, worker: `${folder}dist/validate/worker.js` },
  platform: "node",
  plugins: [noPrograms],
  external: (specifier) => {
    const [first, second] = specifier.split("/");
    const name = specifier.startsWith("@") ? `${first}/${second}` : first;
    return name in dependencies && !inside.has(name) && specifier !== "@schemawright/generator/evaluate-printed";
  },
  output: {
    dir: `${folder}bundle`,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name]-[hash].js",
    minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
    codeSplitting: { groups: [{ name: "quick", test: quick }] },
  },
});
