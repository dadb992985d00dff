#!/usr/bin/env node
import { D as completeOptions, E as COMMANDS, O as parseCommandLine, T as createProcessHost, k as EXIT, w as readVersion } from "./quick-3NFwgUbg.js";
// dist/main.js
const host = createProcessHost();
run(process.argv.slice(2));
async function run(argv) {
	process.exitCode = await main(argv);
	const lost = await lostOutput();
	if (lost !== void 0 && process.exitCode < EXIT.use) process.exitCode = lost;
}
async function main(argv) {
	try {
		const parsed = parseCommandLine(argv, COMMANDS, readVersion());
		if (parsed.kind === "text") {
			host.write(parsed.text);
			return EXIT.fine;
		}
		if (parsed.kind === "fault") {
			host.complain(`${parsed.message}\n`);
			return EXIT.use;
		}
		const { operands, definition: { run } } = parsed.command;
		const { loadConfiguration } = await import("./quick-3NFwgUbg.js").then((n) => n.i);
		const configured = await loadConfiguration(parsed.command, COMMANDS, process.cwd());
		const options = completeOptions(parsed.command, configured);
		const code = await host.timings.measure("all", () => run({
			operands,
			options,
			host,
			commands: COMMANDS
		}));
		if (options["verbose"] === true) for (const line of host.timings.lines()) host.complain(`${line}\n`);
		return host.isInterrupted() ? EXIT.interrupted : code;
	} catch (error) {
		return reportFault(error);
	}
}
function reportFault(error) {
	if (!(error instanceof Error)) {
		host.complain(`${String(error)}\n`);
		return EXIT.fault;
	}
	const { code, path } = error;
	if (isUsersFault(error.name) || code !== void 0 && /^E[A-Z]+$/.test(code) && path !== void 0) {
		host.complain(`${error.message}\n`);
		return EXIT.use;
	}
	host.complain(`This is a fault of schemawright, not of its input:\n${error.stack ?? error.message}\n`);
	return EXIT.fault;
}
/** By name, for their classes would have to be loaded first. */
function isUsersFault(name) {
	return [
		"UseError",
		"ContractError",
		"TemplateError",
		"JsonSchemaError"
	].includes(name);
}
/** Waits until everything that was written has left, and says so if it could not. */
async function lostOutput() {
	await new Promise((resolve) => {
		if (host.outputFault() !== void 0) resolve();
		else process.stdout.write("", () => resolve());
	});
	const fault = host.outputFault();
	if (fault === void 0) return void 0;
	const reason = fault.code === "EPIPE" ? "nobody reads it any more" : fault.message;
	host.complain(`Standard output is not complete: ${reason}.\n`);
	return EXIT.use;
}
export {};
