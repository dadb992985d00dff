import { t as fileResolver } from "./file-resolver-b4pr7gaA.js";
import { t as reportedByFile } from "./schema-issues-Dqh8hWY9.js";
import { t as cachedDocument } from "./main.js";
import { loadSchema } from "@schemawright/xsd";
import { printSchema } from "@schemawright/generator/evaluate";
// dist/validate/compile-xsd.js
/** Loads and compiles schema documents. Warnings come with errors only: a schema that works is not talked about. */
function compileXsd(paths, version) {
	const asked = /* @__PURE__ */ new Map();
	const resolver = remember(fileResolver(), asked);
	const issues = [];
	const schemas = [];
	for (const path of paths) {
		const loaded = loadSchema(path, {
			resolver,
			version
		});
		issues.push(...loaded.issues);
		if (loaded.schema !== void 0) schemas.push(loaded.schema);
	}
	if (schemas.length < paths.length) return {
		ok: false,
		reports: reportedByFile(issues, asked)
	};
	const result = printSchema(schemas, { version });
	if (!result.ok) return {
		ok: false,
		reports: reportedByFile([...issues, ...result.issues], asked)
	};
	const documents = [...asked.keys()].map(cachedDocument);
	return {
		ok: true,
		schema: {
			language: "xml",
			printed: result.printed
		},
		documents
	};
}
function remember(resolver, asked) {
	return {
		read(location) {
			const text = resolver.read(location);
			asked.set(location, text);
			return text;
		},
		resolve: (reference, base) => resolver.resolve(reference, base)
	};
}
export { compileXsd };
