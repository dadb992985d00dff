import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { SchemaIssue } from "@schemawright/xsd";
import { slashed } from "../files.ts";

/** Longest piece of a source line that is shown, in characters. */
const WIDTH = 160;

/** A schema issue for a terminal: place, rule, sentence, the line with a caret under the place. */
export function prettySchemaIssue({ code, severity, message, location, length }: SchemaIssue): string {
  const file = slashed(relative(process.cwd(), location.document));
  const head = `${file}:${location.line}:${location.column} ${severity} ${code}\n  ${message}`;
  const frame = codeFrame(location.document, location.line, location.column, length);
  return frame === "" ? head : `${head}\n${frame}`;
}

function codeFrame(document: string, line: number, column: number, length: number): string {
  let text: string | undefined;
  try {
    text = readFileSync(document, "utf8").split(/\r\n|\r|\n/)[line - 1];
  } catch {
    return "";
  }
  if (text === undefined) return "";
  const from = Math.max(0, Math.min(column - 1 - Math.floor(WIDTH / 2), text.length - WIDTH));
  const shown = text.slice(from, from + WIDTH).replace(/\t/g, " ");
  const caret = column - 1 - from;
  const gutter = String(line);
  const width = Math.max(1, Math.min(length, shown.length - caret));
  return `  ${gutter} | ${shown}\n  ${" ".repeat(gutter.length)} | ${" ".repeat(caret)}${"^".repeat(width)}`;
}
