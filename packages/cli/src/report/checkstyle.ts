import { type CreateReporter, codeOf } from "./report.ts";
import { attribute } from "./xml-text.ts";

/** XML as Checkstyle writes it, which most build servers understand: an element a file with issues. */
export const checkstyle: CreateReporter = () => ({
  open: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="8.0">\n',
  file({ file, issues }) {
    if (issues.length === 0) return "";
    const errors = issues.map((issue) => {
      const { severity, message, line, column } = issue;
      const place = `${attribute("line", line ?? 1)}${column === undefined ? "" : attribute("column", column)}`;
      const source = attribute("source", `schemawright.${codeOf(issue)}`);
      return `    <error${place}${attribute("severity", severity)}${attribute("message", message)}${source}/>\n`;
    });
    return `  <file${attribute("name", file)}>\n${errors.join("")}  </file>\n`;
  },
  close: () => "</checkstyle>\n",
});
