import { t as fileResolver } from "./file-resolver-b4pr7gaA.js";
import { s as slashed, y as UseError } from "./main.js";
import { t as reportedByFile } from "./schema-issues-Dqh8hWY9.js";
import { resolve } from "node:path";
import { readFileSync } from "node:fs";
import { loadSchema } from "@schemawright/xsd";
// dist/schema-file.js
/** The location of a schema document that a user names. @throws UseError if there is no such file */
function schemaLocation(path) {
	const location = slashed(resolve(path));
	try {
		readFileSync(location);
	} catch (error) {
		const { code, message } = error;
		throw new UseError(`${path}: ${{
			ENOENT: "there is no such file",
			EISDIR: "this is a folder; a schema document is wanted"
		}[code] ?? message}`);
	}
	return location;
}
/** Loads the schema of a file. @throws UseError if there is no such file */
function loadSchemaFile(path, version, resolver = fileResolver()) {
	const location = schemaLocation(path);
	const texts = /* @__PURE__ */ new Map();
	const { schema, issues } = loadSchema(location, {
		version,
		resolver: {
			read(one) {
				const text = resolver.read(one);
				texts.set(one, text);
				return text;
			},
			resolve: (reference, base) => resolver.resolve(reference, base)
		}
	});
	return {
		schema,
		reports: reportedByFile(issues, texts)
	};
}
export { loadSchemaFile as t };
