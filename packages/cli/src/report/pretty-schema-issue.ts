import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { SchemaIssue } from "@schemawright/xsd";
import { slashed } from "../files/paths.ts";
import { codeFrame } from "./code-frame.ts";

/** A schema issue for a terminal: place, rule, sentence, the line with a caret under the place. */
export function prettySchemaIssue({ code, severity, message, location, length }: SchemaIssue): string {
  const { document, line, column } = location;
  const file = slashed(relative(process.cwd(), document));
  const head = `${file}:${line}:${column} ${severity} ${code}\n  ${message}`;
  const sourceLine = readLine(document, line);
  return sourceLine === undefined ? head : [head, ...codeFrame({ line, column, length, sourceLine })].join("\n");
}

function readLine(document: string, line: number): string | undefined {
  try {
    return readFileSync(document, "utf8").split(/\r\n|\r|\n/)[line - 1];
  } catch {
    return undefined;
  }
}
