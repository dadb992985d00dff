import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { SchemaIssue } from "@schemawright/xsd";
import { slashed } from "../files/paths.ts";
import { codeFrame } from "./code-frame.ts";

/**
 * Schema issues for a terminal: place, rule, sentence, the line with a caret under the place. Every document is read once
 * for all of its issues.
 */
export function prettySchemaIssues(issues: readonly SchemaIssue[]): readonly string[] {
  const lines = new Map<string, readonly string[]>();
  return issues.map(({ code, severity, message, location, length }) => {
    const { document, line, column } = location;
    const known = lines.get(document) ?? readLines(document);
    lines.set(document, known);
    const sourceLine = known[line - 1];
    const file = slashed(relative(process.cwd(), document));
    const head = `${file}:${line}:${column} ${severity} ${code}\n  ${message}`;
    return sourceLine === undefined ? head : [head, ...codeFrame({ line, column, length, sourceLine })].join("\n");
  });
}

/** The lines of a document; none if it cannot be read. */
function readLines(document: string): readonly string[] {
  try {
    return readFileSync(document, "utf8").split(/\r\n|\r|\n/);
  } catch {
    return [];
  }
}
