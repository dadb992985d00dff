import { type CreateReporter, codeOf, type ReportedIssue } from "./report.ts";
import { attribute } from "./xml-text.ts";

/** XML as JUnit writes it: a test suite and a test case a file, a failure an error. Warnings are output of the case. */
export const junit: CreateReporter = () => ({
  open: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="schemawright">\n',
  file({ file, issues }) {
    const errors = issues.filter(({ severity }) => severity === "error");
    const warnings = issues.filter(({ severity }) => severity === "warning");
    const counts = `${attribute("tests", 1)}${attribute("failures", errors.length > 0 ? 1 : 0)}${attribute("errors", 0)}`;
    const content = [
      errors.length === 0 ? "" : `      <failure${failure(errors)}>${text(errors)}</failure>\n`,
      warnings.length === 0 ? "" : `      <system-out>${text(warnings)}</system-out>\n`,
    ].join("");
    const name = attribute("name", file);
    const test = `${name}${attribute("classname", "schemawright")}`;
    const body = content === "" ? `    <testcase${test}/>\n` : `    <testcase${test}>\n${content}    </testcase>\n`;
    return `  <testsuite${name}${counts}>\n${body}  </testsuite>\n`;
  },
  close: () => "</testsuites>\n",
});

/** A case has one failure; it bears the sentence of the first error. */
function failure(errors: readonly ReportedIssue[]): string {
  const [first] = errors;
  return first === undefined ? "" : `${attribute("message", first.message)}${attribute("type", codeOf(first))}`;
}

/** Escaped like an attribute value, which is good for text as well. */
function text(issues: readonly ReportedIssue[]): string {
  const lines = issues.map((issue) => {
    const place = issue.line === undefined ? "" : `${issue.line}:${issue.column ?? 1} `;
    return `${place}${codeOf(issue)}: ${issue.message}`;
  });
  return attribute("", lines.join("\n")).slice(3, -1);
}
