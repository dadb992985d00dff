import { _ as readWeighing, a as printReport, s as slashed, v as weighReport, x as EXIT } from "./main.js";
import { t as commonFolder } from "./common-folder-CJFAxQb0.js";
import { t as writeFiles } from "./write-files-DN8sVDTa.js";
import { t as reportedByFile } from "./schema-issues-Dqh8hWY9.js";
import { t as loadSchemaFile } from "./schema-file-BeWE8U9Z.js";
import { relative } from "node:path";
import { downgradeSchema } from "@schemawright/xsd";
// dist/downgrade/downgrade.js
/**
* Writes the 1.0 form of a schema and reports its losses, as warnings.
* @returns the exit code: 0 written, 1 the schema is broken or a loss was made an error
* @throws UseError if there is no such schema, Error if the files cannot be written
*/
async function downgradeCommand({ operands: [path], options, host }) {
	const started = performance.now();
	const weighing = readWeighing(options.rule ?? [], options.severity);
	const { schema, reports } = host.timings.measure("load", () => loadSchemaFile(String(path), "1.1"));
	const printer = await printReport(options, host);
	for (const report of reports) printer.file(report);
	if (schema !== void 0) {
		const { documents, losses } = host.timings.measure("downgrade", () => downgradeSchema(schema));
		const top = commonFolder(documents.map(({ location }) => location));
		writeFiles(options.out, documents.map(({ location, text }) => ({
			path: slashed(relative(top, location)),
			text
		})));
		const texts = new Map(schema.documents.map(({ location, text }) => [location, text]));
		const issues = losses.map(({ kind, construct, type, message, location }) => {
			const of = type === void 0 ? "" : ` of ${type}`;
			const length = construct.length + 1;
			return {
				code: `downgrade/${kind}`,
				severity: "warning",
				message: `${construct}${of}: ${message}`,
				location,
				length
			};
		});
		for (const report of reportedByFile(issues, texts)) printer.file(weighReport(report, weighing));
	}
	const { errors } = printer.close({
		milliseconds: performance.now() - started,
		isStopped: schema === void 0
	});
	return errors > 0 ? EXIT.findings : EXIT.fine;
}
export { downgradeCommand };
