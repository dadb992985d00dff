import { r as codeFrame, s as slashed, y as UseError } from "./main.js";
import { t as fileResolver } from "./file-resolver-b4pr7gaA.js";
import { t as writeFiles } from "./write-files-DN8sVDTa.js";
import { dirname, join, relative, resolve } from "node:path";
import { readFileSync, readdirSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { generate, readContract } from "@schemawright/generator";
// dist/files/files.js
/** Folders inside a generated package that generating leaves alone. */
const KEPT = /* @__PURE__ */ new Set(["node_modules", "dist"]);
/** Frames of generated files: those of `folder` first, then the generator's own. */
function templatesIn(folder) {
	const own = fileURLToPath(new URL("../templates", import.meta.resolve("@schemawright/generator")));
	return (name) => {
		for (const from of folder === void 0 ? [own] : [folder, own]) {
			const path = join(from, `${name}.hbs`);
			try {
				return {
					path: slashed(relative(process.cwd(), path)),
					text: readFileSync(path, "utf8")
				};
			} catch {}
		}
	};
}
/** The files of a folder by path relative to it; kept folders apart. */
function readFolder(folder) {
	const files = /* @__PURE__ */ new Map();
	const visit = (at) => {
		for (const entry of readdirSync(at, { withFileTypes: true })) {
			const path = join(at, entry.name);
			if (entry.isDirectory()) {
				if (!(at === folder && KEPT.has(entry.name))) visit(path);
			} else files.set(slashed(relative(folder, path)), readFileSync(path, "utf8"));
		}
	};
	if (isFolder(folder)) visit(folder);
	return files;
}
/** Whether there is a folder of that name. */
function isFolder(path) {
	return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
/**
* Makes a folder hold exactly some files. Every text is on disk under a temporary name before the first file is
* replaced, so that a full disk leaves what was there.
* @returns paths that were written or removed
*/
function replaceFolder(folder, files) {
	const before = readFolder(folder);
	const changed = files.filter(({ path, text }) => before.get(path) !== text);
	writeFiles(folder, changed);
	const wanted = new Set(files.map(({ path }) => path));
	const surplus = [...before.keys()].filter((path) => !wanted.has(path));
	for (const path of surplus) {
		rmSync(join(folder, path));
		removeEmptyFolders(dirname(join(folder, path)), folder);
	}
	return [...changed.map(({ path }) => path), ...surplus];
}
function removeEmptyFolders(from, stop) {
	for (let at = from; at !== stop && at.startsWith(stop) && readdirSync(at).length === 0; at = dirname(at)) rmSync(at, { recursive: true });
}
// dist/contracts.js
/**
* The contracts under a folder: each folder in it with a `contract.json`, in the order of names.
* @throws ContractError if one is not a contract, UseError if there is none
*/
function findContracts(schemaFolder, outputFolder) {
	const root = resolve(schemaFolder);
	if (!isFolder(root)) throw new UseError(`There is no folder ${schemaFolder}: name the folder of your contracts with --schema`);
	const found = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => join(root, entry.name)).sort().flatMap((folder) => {
		const file = join(folder, "contract.json");
		let text;
		try {
			text = readFileSync(file, "utf8");
		} catch {
			return [];
		}
		const contract = readContract(text, slashed(relative(process.cwd(), file)));
		return [{
			contract,
			folder: slashed(folder),
			name: slashed(relative(process.cwd(), folder)),
			output: join(resolve(outputFolder), contract.name)
		}];
	});
	if (found.length === 0) throw new UseError(`No folder of ${schemaFolder} has a contract.json`);
	return found;
}
/** Compiles a contract from its folder. */
function compileContract({ contract, folder, name }) {
	return generate({
		contract,
		folder,
		folderName: name,
		resolver: fileResolver(),
		readTemplate: templatesIn(contract.templates === void 0 ? void 0 : join(folder, contract.templates))
	});
}
// dist/report/pretty-schema-issue.js
/** A schema issue for a terminal: place, rule, sentence, the line with a caret under the place. */
function prettySchemaIssue({ code, severity, message, location, length }) {
	const { document, line, column } = location;
	const head = `${slashed(relative(process.cwd(), document))}:${line}:${column} ${severity} ${code}\n  ${message}`;
	const sourceLine = readLine(document, line);
	return sourceLine === void 0 ? head : [head, ...codeFrame({
		line,
		column,
		length,
		sourceLine
	})].join("\n");
}
function readLine(document, line) {
	try {
		return readFileSync(document, "utf8").split(/\r\n|\r|\n/)[line - 1];
	} catch {
		return;
	}
}
export { readFolder as a, isFolder as i, compileContract as n, replaceFolder as o, findContracts as r, prettySchemaIssue as t };
