import { n as codeOf } from "./main.js";
// dist/report/github.js
/** Annotations of GitHub Actions: https://docs.github.com/actions/reference/workflow-commands-for-github-actions */
const github = () => ({
	open: () => "",
	file: ({ file, issues }) => issues.map((issue) => {
		const { severity, message, line, column, length, schema } = issue;
		const properties = [`file=${property(file)}`];
		if (line !== void 0) properties.push(`line=${line}`);
		if (column !== void 0) {
			properties.push(`col=${column}`);
			if (length !== void 0) properties.push(`endColumn=${column + length}`);
		}
		properties.push(`title=${property(codeOf(issue))}`);
		const source = schema === void 0 ? "" : ` (${schema.file}:${schema.line}:${schema.column})`;
		return `::${severity} ${properties.join(",")}::${data(`${message}${source}`)}\n`;
	}).join(""),
	close: () => ""
});
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { github };
