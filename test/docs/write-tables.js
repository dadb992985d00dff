// Writes the code tables of docs/sinch-mms.md from the generated package. With --check: says whether they are current.
import { readFileSync, writeFileSync } from "node:fs";
import { ERROR_CODES, POSTBACK_CODES } from "@schemawright/sinch-mms";

const file = new URL("../../docs/sinch-mms.md", import.meta.url);

/** A cell of a Markdown table. */
function cell(value) {
  if (value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  return (Array.isArray(value) ? value.join(", ") : String(value)).replace(/\|/g, "\\|");
}

/** A Markdown table of some columns: heading and member. */
function table(codes, columns) {
  const head = `| code | ${columns.map(([title]) => title).join(" | ")} |\n| --- |${" --- |".repeat(columns.length)}\n`;
  const rows = Object.entries(codes).map(
    ([code, row]) => `| ${code} | ${columns.map(([, name]) => cell(row[name])).join(" | ")} |\n`,
  );
  return head + rows.join("");
}

/** The document with its tables replaced. */
export function withTables(text) {
  const tables = {
    ERROR_CODES: table(ERROR_CODES, [
      ["meaning", "meaning"],
      ["actions", "actions"],
      ["found by", "foundBy"],
      ["retry", "retryable"],
      ["advice", "advice"],
    ]),
    POSTBACK_CODES: table(POSTBACK_CODES, [
      ["meaning", "meaning"],
      ["flow", "flow"],
      ["failure", "failure"],
    ]),
  };
  return text.replace(
    /<!-- (\w+) -->\n[\s\S]*?<!-- \/\1 -->/g,
    (_, name) => `<!-- ${name} -->\n${tables[name]}<!-- /${name} -->`,
  );
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const before = readFileSync(file, "utf8");
  const after = withTables(before);
  if (process.argv.includes("--check")) process.exitCode = before === after ? 0 : 1;
  else writeFileSync(file, after);
}
