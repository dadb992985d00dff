import { a as readFolder, n as compileContract, o as replaceFolder, r as findContracts, t as prettySchemaIssue } from "./pretty-schema-issue-B-cDbrtw.js";
import { s as slashed, x as EXIT } from "./main.js";
import { join, relative } from "node:path";
import { compareFiles } from "@schemawright/generator";
// dist/generate/watch.js
/** Milliseconds to wait for more: an editor saves a file in several steps. */
const PAUSE = 20;
/**
* Compiles, and again what changes, until Ctrl-C. A contract that cannot be compiled is complained of, and tried again
* when it changes.
* @param find the contracts as they are now
* @param compile writes the packages of some contracts
* @throws what `find` throws at the start, when there is nothing yet to watch
*/
async function watchContracts(find, compile, host) {
	const { watch } = await import("chokidar");
	const attempt = (wants) => {
		try {
			compile(find().filter(wants));
		} catch (error) {
			host.complain(`${error instanceof Error ? error.message : String(error)}\n`);
		}
	};
	const folders = find().map(({ folder }) => folder);
	attempt(() => true);
	const watcher = watch(folders, { ignoreInitial: true });
	const changed = /* @__PURE__ */ new Set();
	let timer;
	watcher.on("all", (_, path) => {
		changed.add(path);
		clearTimeout(timer);
		timer = setTimeout(() => {
			const paths = [...changed];
			changed.clear();
			attempt(({ folder }) => paths.some((one) => one.startsWith(join(folder, "/"))));
		}, PAUSE);
	});
	await new Promise((resolve) => watcher.once("ready", resolve));
	host.write(`Watching ${folders.length} ${folders.length === 1 ? "contract" : "contracts"}; Ctrl-C ends it.\n`);
	if (!host.signal.aborted) await new Promise((resolve) => host.signal.addEventListener("abort", resolve));
	clearTimeout(timer);
	await watcher.close();
	return EXIT.fine;
}
// dist/generate/generate.js
/**
* Compiles every contract and replaces the packages that changed, once or whenever something was saved. Nothing is
* touched unless all of them compile.
* @returns the exit code: 0 made, 1 a schema is broken
* @throws UseError if there is no contract; ContractError, TemplateError, JsonSchemaError
*/
async function generateCommand({ options, host }) {
	const find = () => findContracts(options.schema, options.out);
	if (!options.watch) return generateOnce(find(), options, host);
	return watchContracts(find, (contracts) => generateOnce(contracts, options, host), host);
}
/** Compiles contracts and writes their packages. @returns the exit code */
function generateOnce(contracts, options, host) {
	const started = performance.now();
	const made = contracts.map((contract) => {
		const begun = performance.now();
		return {
			contract,
			result: host.timings.measure(`compile ${contract.contract.name}`, () => compileContract(contract)),
			milliseconds: performance.now() - begun
		};
	});
	let errors = 0;
	for (const { result } of made) for (const issue of result.issues) {
		host.complain(`${prettySchemaIssue(issue)}\n\n`);
		if (issue.severity === "error") errors++;
	}
	if (errors > 0 || made.some(({ result }) => result.files === void 0)) {
		host.complain(`${errors} ${errors === 1 ? "error" : "errors"}: nothing was written.\n`);
		return EXIT.findings;
	}
	for (const { contract, result, milliseconds } of made) {
		const files = result.files ?? [];
		if (options.dryRun) {
			for (const { path, kind } of compareFiles(files, readFolder(contract.output))) {
				const verb = {
					missing: "would write",
					surplus: "would remove",
					changed: "would replace"
				}[kind];
				host.write(`${verb} ${shown(contract.output)}/${path}\n`);
			}
			continue;
		}
		const changed = host.timings.measure("write", () => replaceFolder(contract.output, files));
		if (!options.quiet) host.write(`${summary(contract, files.length, changed, milliseconds)}\n`);
	}
	if (!options.quiet) {
		const end = options.dryRun ? "Nothing was written" : "Done";
		host.write(`${end} in ${seconds(performance.now() - started)}.\n`);
	}
	return EXIT.fine;
}
function summary({ contract, output }, files, changed, milliseconds) {
	const drift = changed.length === 0 ? "no change" : `${changed.length} changed`;
	return `${contract.name}: ${contract.messages.length} messages, ${files} files in ${shown(output)} (${drift}), ${seconds(milliseconds)}`;
}
function shown(folder) {
	return slashed(relative(process.cwd(), folder));
}
function seconds(milliseconds) {
	return `${(milliseconds / 1e3).toFixed(2)} s`;
}
export { generateCommand };
