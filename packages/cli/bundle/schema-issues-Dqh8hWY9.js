import { i as lineAt, o as shownPath } from "./main.js";
// dist/report/schema-issues.js
/** Issues of schemas as reports show them, by file, in the order in which they come. */
function reportedByFile(issues, texts) {
	const files = /* @__PURE__ */ new Map();
	for (const { code, severity, message, location, length } of issues) {
		const text = texts.get(location.document);
		const sourceLine = text === void 0 ? {} : { sourceLine: lineAt(text, location.offset) };
		const { line, column } = location;
		const file = shownPath(location.document);
		files.set(file, [...files.get(file) ?? [], {
			severity,
			code,
			message,
			line,
			column,
			length,
			...sourceLine
		}]);
	}
	return [...files].map(([file, of]) => ({
		file,
		issues: of
	}));
}
export { reportedByFile as t };
