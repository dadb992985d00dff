// Joins the modules of the packages that services load, so that a process that starts reads a few files and not
// hundreds: the runtime, and every generated package, whose messages are also entries of their own. `node
// packages/join-modules.js`, after `tsc -b`, which writes the types and the entries that are replaced here. What has not
// changed since is left alone.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { asciiOnly } from "./cli/ascii-only.js";

const root = fileURLToPath(new URL("../", import.meta.url));
const generated = readdirSync(join(root, "generated")).map((name) => join("generated", name));

/** An empty file whose time is that of the newest joining. */
const RECORD = "dist/.joined";

/**
 * Less to read for who starts, and less for bundlers to pass on: constants stand where they are used. Names stay, so that
 * traces of faults can be read.
 */
const minify = {
  mangle: false,
  compress: { keepNames: { function: true, class: true } },
  codegen: { removeWhitespace: true },
};

/** What not everybody needs stays apart, so that nobody else reads it, and bundlers can leave it out as a whole. */
const groups = [
  { name: "sampling", test: /\/src\/samples/, priority: 3 },
  { name: "json-modules", test: /\/src\/(?:json|validators)/, priority: 2 },
];

/** Where a package has the second door of the runtime, what only others than the first come to is apart as well. */
const FIRST_DOOR = "src/codegen/index.ts";

for (const folder of ["packages/runtime", ...generated]) {
  const path = join(root, folder);
  if (existsSync(join(path, "dist")) && !isJoined(path)) await joinModules(path);
}

/** Whether nothing was written since the modules were joined: no source, and no entry. */
function isJoined(folder) {
  const record = statSync(join(folder, RECORD), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(join(folder, "src"), { recursive: true }).map((path) => join("src", path));
  const written = [...sources, "package.json", "dist/index.js"];
  return written.every((path) => (statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0) <= record);
}

/** Writes the entries of a package: those that are named share files, each message is a file of its own. */
async function joinModules(folder) {
  const { exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const entries = Object.entries(exports);
  // Other patterns stand for single modules, which a library has for packages that are generated on top of it.
  const named = entries.flatMap(([name, one]) => (typeof one === "object" && !name.includes("*") ? [one] : []));
  const input = Object.fromEntries(named.map((entry) => inputOf(folder, entry)));
  const first = join(folder, FIRST_DOOR);
  const loaded = existsSync(first) ? reached(first) : undefined;
  // Other entries only name what is elsewhere: with them in it, the first door would be two files.
  const rest = Object.values(input).filter((entry) => loaded !== undefined && entry !== first);
  const isIn = (id) => id.endsWith(".ts") && !rest.includes(id);
  const parts = [
    { name: "modules", test: (id) => isIn(id) && (loaded?.has(id) ?? true) },
    { name: "general-modules", test: (id) => isIn(id) && loaded?.has(id) === false },
  ];
  await write(folder, input, {
    codeSplitting: { includeDependenciesRecursively: false, groups: [...groups, ...parts] },
  });
  for (const [name, one] of entries) if (name === "./messages/*") await joinMessages(folder, one);
  writeFileSync(join(folder, RECORD), "");
}

/** A program that needs one message should not load what all of them share with each other. */
async function joinMessages(folder, pattern) {
  const messages = dirname(pattern["schemawright-source"]);
  for (const file of readdirSync(join(folder, messages))) {
    const fill = (path) => path.replace("*", basename(file, ".ts"));
    const entry = { "schemawright-source": fill(pattern["schemawright-source"]), default: fill(pattern.default) };
    await write(folder, Object.fromEntries([inputOf(folder, entry)]));
  }
}

/** The modules that one loads, and itself. Types are not loaded. */
function reached(module, found = new Set()) {
  if (found.has(module)) return found;
  found.add(module);
  const text = readFileSync(module, "utf8");
  for (const [, path] of text.matchAll(/^(?:import|export)\b(?! type\b)[^"';]*"(\.[^"]+)";$/gm))
    reached(join(dirname(module), path), found);
  return found;
}

/** What is built, and what it is built from. */
function inputOf(folder, { default: built, "schemawright-source": source }) {
  return [built.slice("./dist/".length, -".js".length), join(folder, source)];
}

async function write(folder, input, output = {}) {
  const bundle = await rolldown({
    input,
    platform: "neutral",
    external: /^[^./]/,
    preserveEntrySignatures: "allow-extension",
    // As the packages say themselves: no file is loaded of which nothing is used.
    treeshake: { moduleSideEffects: false },
  });
  await bundle.write({
    dir: join(folder, "dist"),
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    plugins: [asciiOnly],
    sourcemap: true,
    minify,
    ...output,
  });
  await bundle.close();
}
