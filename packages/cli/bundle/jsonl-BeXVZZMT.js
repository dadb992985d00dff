// dist/report/jsonl.js
/** A JSON object a line for each issue: easy to filter while a long run goes on. */
const jsonl = () => ({
	open: () => "",
	file: ({ file, issues }) => issues.map((issue) => `${JSON.stringify({
		file,
		...issue
	})}\n`).join(""),
	close: () => ""
});
export { jsonl };
