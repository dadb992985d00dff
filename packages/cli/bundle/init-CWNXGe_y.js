import { g as count, s as slashed, x as EXIT, y as UseError } from "./main.js";
import { t as writeFiles } from "./write-files-DN8sVDTa.js";
import { t as findReferences } from "./references-DXILyGMZ.js";
import { dirname, join, posix, relative } from "node:path";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { createInterface } from "node:readline/promises";
// dist/init/find-schemas.js
/** Folders that hold what is made or installed. */
const PASSED_OVER = /* @__PURE__ */ new Set([
	"node_modules",
	"dist",
	"build",
	"out",
	"target",
	"coverage"
]);
/** Looks for contracts and schema documents in a folder and its folders, four levels deep. */
function findSchemas(root) {
	const documents = [];
	const contracts = [];
	const visit = (folder, depth) => {
		for (const entry of readdirSync(folder, { withFileTypes: true })) {
			const path = join(folder, entry.name);
			if (entry.isDirectory()) {
				if (depth > 0 && !entry.name.startsWith(".") && !PASSED_OVER.has(entry.name)) visit(path, depth - 1);
			} else if (entry.name.endsWith(".xsd")) documents.push(slashed(relative(root, path)));
		}
		if (existsSync(join(folder, "contract.json"))) contracts.push(slashed(relative(root, folder)));
	};
	visit(root, 4);
	const referred = new Set(documents.flatMap((path) => referencesOf(root, path)));
	const [first] = contracts.sort();
	return {
		contractFolder: first === void 0 ? void 0 : slashed(dirname(first)),
		entries: documents.filter((path) => !referred.has(path)).sort()
	};
}
function referencesOf(root, path) {
	const text = readFileSync(join(root, path), "utf8");
	return findReferences(text).map(({ location }) => posix.normalize(posix.join(posix.dirname(path), location)));
}
// dist/init/templates.js
/** The text of `schemawright.config.ts`. */
function configurationText({ schema, out, validate }) {
	const folders = `schema: ${JSON.stringify(schema)}, out: ${JSON.stringify(out)}`;
	return `import { defineConfig } from "schemawright";

export default defineConfig({
  generate: { ${folders} },
  check: { ${folders} },${validate.length === 0 ? "" : `\n  validate: { schema: [${validate.map((one) => JSON.stringify(one)).join(", ")}] },`}
});
`;
}
/** Scripts of `package.json`, by name. */
const SCRIPTS = {
	"schema:generate": "schemawright generate",
	"schema:check": "schemawright check"
};
/** The text of `.github/workflows/schemawright.yml`. */
const WORKFLOW = `name: schemawright
on: [push, pull_request]
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 22
      - run: npm ci
      - run: npx schemawright check
`;
// dist/init/init.js
const CONFIGURATION = "schemawright.config.ts";
const WORKFLOW_PATH = ".github/workflows/schemawright.yml";
/**
* Sets a project up in the working directory. Nothing that is there is overwritten.
* @returns the exit code: 0
* @throws UseError if nobody can be asked, or package.json is no JSON
*/
async function initCommand({ options, host }) {
	const root = process.cwd();
	const { contractFolder, entries } = findSchemas(root);
	const found = contractFolder === void 0 ? "no contracts" : `contracts in ${contractFolder}/`;
	if (!options.quiet) host.write(`Found ${found}, ${count(entries.length, "schema")} that no other one includes.\n`);
	const guess = {
		schema: contractFolder ?? "schema",
		out: "generated",
		validate: contractFolder === void 0 ? entries : []
	};
	const setup = options.yes ? guess : await ask(guess, host);
	const files = [];
	const offer = (path, text) => {
		if (existsSync(join(root, path))) host.write(`kept ${path}\n`);
		else files.push({
			path,
			text
		});
	};
	offer(CONFIGURATION, configurationText(setup));
	offer(WORKFLOW_PATH, WORKFLOW);
	const manifest = withScripts(root);
	if (manifest !== void 0) files.push({
		path: "package.json",
		text: manifest
	});
	writeFiles(root, files);
	for (const { path } of files) host.write(`wrote ${path}\n`);
	if (!options.quiet) host.write("Next: npx schemawright generate, then commit what it makes.\n");
	return EXIT.fine;
}
async function ask(guess, host) {
	if (process.stdin.isTTY !== true) throw new UseError("init: there is no terminal to ask at; use --yes");
	const terminal = createInterface({
		input: process.stdin,
		output: process.stdout
	});
	const answer = async (question, otherwise) => (await terminal.question(`${question} (${otherwise}) `, { signal: host.signal })).trim() || otherwise;
	try {
		const schema = await answer("Folder of contracts?", guess.schema);
		const out = await answer("Folder for generated packages?", guess.out);
		return {
			...guess,
			schema,
			out
		};
	} finally {
		terminal.close();
	}
}
/** The text of `package.json` with the scripts that it lacks; `undefined` if there is none, or it lacks none. */
function withScripts(root) {
	const path = join(root, "package.json");
	if (!existsSync(path)) return void 0;
	const text = readFileSync(path, "utf8");
	let manifest;
	try {
		manifest = JSON.parse(text);
	} catch (error) {
		throw new UseError(`package.json: ${error instanceof Error ? error.message : String(error)}`);
	}
	const scripts = {
		...SCRIPTS,
		...manifest.scripts
	};
	if (Object.keys(scripts).length === Object.keys(manifest.scripts ?? {}).length) return void 0;
	const indent = /^[ \t]+/m.exec(text)?.[0] ?? "  ";
	return `${JSON.stringify({
		...manifest,
		scripts: {
			...manifest.scripts,
			...scripts
		}
	}, void 0, indent)}\n`;
}
export { initCommand };
