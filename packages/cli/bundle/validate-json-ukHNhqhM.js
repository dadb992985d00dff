import { i as lineAt, o as shownPath } from "./main.js";
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import vm from "node:vm";
import { findNodeAtLocation, parseTree, printParseErrorCode } from "jsonc-parser";
// dist/validate/validate-json.js
/** Validates JSON documents by a compiled schema. */
function createJsonValidator({ script, files }) {
	const require = createRequire(import.meta.url);
	const module = { exports: {} };
	vm.runInThisContext(`(function (require, module, exports) {${script}\n})`)(require, module, module.exports);
	const validate = module.exports;
	const placeOf = createSchemaPlaces(files);
	return (bytes) => {
		let text;
		try {
			text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		} catch {
			return [{
				severity: "error",
				code: "encoding-malformed",
				message: "The bytes are not valid UTF-8, which JSON is written in."
			}];
		}
		let value;
		try {
			value = JSON.parse(text);
		} catch {
			return [syntaxIssue(text)];
		}
		if (validate(value)) return [];
		const tree = parseTree(text);
		return (validate.errors ?? []).flatMap((error) => {
			if (error.keyword === "if") return [];
			const mark = markOf(error, nodeAt(tree, error.instancePath));
			const schema = placeOf(error.schemaPath);
			return [{
				severity: "error",
				code: `json-schema/${error.keyword}`,
				message: sentence(error),
				path: error.instancePath,
				...mark === void 0 ? {} : placeIn(text, mark.offset, mark.length),
				...schema === void 0 ? {} : { schema }
			}];
		});
	};
}
function syntaxIssue(text) {
	const faults = [];
	parseTree(text, faults, {
		disallowComments: true,
		allowTrailingComma: false,
		allowEmptyContent: false
	});
	const [fault] = faults;
	const what = fault === void 0 ? "" : `: ${words(printParseErrorCode(fault.error))}`;
	const place = fault === void 0 ? {} : placeIn(text, fault.offset, Math.max(1, fault.length));
	return {
		severity: "error",
		code: "json-syntax",
		message: `This is not JSON${what}.`,
		...place
	};
}
/** `PropertyNameExpected` as words. */
function words(name) {
	return name.replace(/(?<=.)([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}
function placeIn(text, offset, length) {
	const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
	const sourceLine = lineAt(text, offset);
	const column = (lines.at(-1)?.length ?? 0) + 1;
	const rest = Math.max(1, sourceLine.length - column + 1);
	return {
		line: lines.length,
		column,
		sourceLine,
		length: Math.min(length, rest)
	};
}
function nodeAt(tree, pointer) {
	if (tree === void 0) return void 0;
	let node = tree;
	for (const step of pointer.split("/").slice(1)) {
		const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
		if (node === void 0) return void 0;
		node = findNodeAtLocation(node, [node.type === "array" ? Number(name) : name]);
	}
	return node;
}
/** A member too many is marked itself, not the object that has it. */
function markOf({ keyword, params }, node) {
	if (keyword !== "additionalProperties" && keyword !== "unevaluatedProperties") return node;
	const name = params["additionalProperty"] ?? params["unevaluatedProperty"];
	return node?.children?.find((member) => member.children?.[0]?.value === name)?.children?.[0] ?? node;
}
function sentence({ instancePath, keyword, message, params }) {
	const subject = instancePath === "" ? "The document" : `The value of ${instancePath}`;
	const detail = params["allowedValues"] ?? params["allowedValue"] ?? params["additionalProperty"] ?? params["unevaluatedProperty"];
	const text = `${subject} ${message ?? `breaks ${keyword}`}`;
	return detail === void 0 ? `${text}.` : `${text}: ${JSON.stringify(detail)}.`;
}
/** Finds the place of a keyword, given as `#/properties/a/type` or with the identifier of a schema before it. */
function createSchemaPlaces(files) {
	const known = /* @__PURE__ */ new Map();
	return (schemaPath) => {
		const [identifier = "", pointer = ""] = schemaPath.split("#");
		const file = files[identifier];
		if (file === void 0) return void 0;
		try {
			const text = known.get(file)?.text ?? readFileSync(file, "utf8");
			const tree = known.get(file)?.tree ?? parseTree(text);
			known.set(file, {
				text,
				tree
			});
			const node = nodeAt(tree, pointer.split("/").map(decodeStep).join("/"));
			if (node === void 0) return void 0;
			const { line = 1, column = 1 } = placeIn(text, (node.parent ?? node).offset, 1);
			return {
				file: shownPath(file),
				line,
				column
			};
		} catch {
			return;
		}
	};
}
function decodeStep(step) {
	try {
		return decodeURIComponent(step);
	} catch {
		return step;
	}
}
export { createJsonValidator };
