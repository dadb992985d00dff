import { type CreateReporter, codeOf, type ReportedIssue } from "./report.ts";

/**
 * The Static Analysis Results Interchange Format, https://docs.oasis-open.org/sarif/sarif/v2.1.0/: results as they come,
 * then the rules that they named, which is an order that JSON leaves free.
 */
export const sarif: CreateReporter = ({ version }) => {
  let isFirst = true;
  const rules = new Map<string, string>();
  return {
    open: () =>
      '{\n  "$schema": "https://json.schemastore.org/sarif-2.1.0.json",\n  "version": "2.1.0",\n  "runs": [\n    {\n      "columnKind": "utf16CodeUnits",\n      "results": [',
    file: ({ file, issues }) =>
      issues
        .map((issue) => {
          const comma = isFirst ? "" : ",";
          isFirst = false;
          rules.set(codeOf(issue), issue.code);
          return `${comma}\n        ${JSON.stringify(resultOf(file, issue))}`;
        })
        .join(""),
    close({ isStopped, unread, faults }) {
      const driver = {
        name: "schemawright",
        version,
        rules: [...rules].map(([id, code]) => ({ id, ...(id === code ? {} : { name: code }) })),
      };
      const invocations = [{ executionSuccessful: !isStopped && unread + faults === 0 }];
      const end = isFirst ? "" : "\n      ";
      return `${end}],\n      "tool": ${JSON.stringify({ driver })},\n      "invocations": ${JSON.stringify(invocations)}\n    }\n  ]\n}\n`;
    },
  };
};

function resultOf(file: string, issue: ReportedIssue): object {
  const { severity, message, line, column, length, sourceLine, path, schema } = issue;
  const physicalLocation = {
    artifactLocation: { uri: uriOf(file) },
    ...(line === undefined
      ? {}
      : {
          region: {
            startLine: line,
            ...(column === undefined ? {} : { startColumn: column }),
            ...(column === undefined || length === undefined ? {} : { endColumn: column + length }),
            ...(sourceLine === undefined ? {} : { snippet: { text: sourceLine } }),
          },
        }),
  };
  const logicalLocations =
    path === undefined || path === "" ? {} : { logicalLocations: [{ fullyQualifiedName: path }] };
  return {
    ruleId: codeOf(issue),
    level: severity,
    message: { text: message },
    locations: [{ physicalLocation, ...logicalLocations }],
    ...(schema === undefined
      ? {}
      : {
          relatedLocations: [
            {
              id: 0,
              message: { text: "the schema says so here" },
              physicalLocation: {
                artifactLocation: { uri: uriOf(schema.file) },
                region: { startLine: schema.line, startColumn: schema.column },
              },
            },
          ],
        }),
  };
}

/** A relative reference of RFC 3986, or a file URI where the path is absolute. */
function uriOf(file: string): string {
  const path = file.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `file://${path}` : path;
}
