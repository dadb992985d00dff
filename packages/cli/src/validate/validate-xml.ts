import vm from "node:vm";
import { evaluatePrinted, type PrintedSchema } from "@schemawright/generator/evaluate-printed";
import type { Issue } from "@schemawright/runtime";
import { decodeXml } from "@schemawright/runtime/xml";
import { shownPath } from "../files/paths.ts";
import type { ReportedIssue, SchemaPlace } from "../report/report.ts";
import { lineAt } from "../report/source-line.ts";
import { plainText } from "./document.ts";
import type { ValidateBytes, ValidatorSettings } from "./document-validator.ts";

const XPATH = "@schemawright/xpath";
const SCHEMA_ROOT = "{http://www.w3.org/2001/XMLSchema}schema";

/** Loads the modules that a compiled schema needs besides the runtime: an evaluator of expressions, if it has any. */
export async function loadDoors({ doors }: PrintedSchema): Promise<Readonly<Record<string, object>>> {
  return doors.includes(XPATH) ? { [XPATH]: await import("@schemawright/xpath") } : {};
}

/** Validates XML documents by a compiled schema. */
export function createXmlValidator(
  printed: PrintedSchema,
  doors: Readonly<Record<string, object>>,
  { maxIssues, doctype, engineData }: Pick<ValidatorSettings, "maxIssues" | "doctype" | "engineData">,
): ValidateBytes {
  const cachedData = engineData === undefined ? {} : { cachedData: Buffer.from(engineData) };
  const read = evaluatePrinted(printed, doors, (script) =>
    new vm.Script(script, { filename: "compiled-schema.js", ...cachedData }).runInThisContext(),
  );
  const options = { limits: { maxIssues }, doctype } as const;
  return (bytes) => {
    const { issues } = read(plainText(bytes) ?? bytes, options);
    if (issues.length === 0) return [];
    const decoded = decodeXml(bytes);
    const text = "text" in decoded ? decoded.text : undefined;
    return issues.map((issue) => reported(issue, text));
  };
}

function reported(issue: Issue, text: string | undefined): ReportedIssue {
  const { severity, code, rule, message, path, line, column, offset, schemaLocation, params } = issue;
  const expected = params["expected"];
  const schema = schemaLocation === undefined ? undefined : placeOf(schemaLocation);
  return {
    severity,
    code,
    ...(rule === undefined ? {} : { rule }),
    message: params["found"] === SCHEMA_ROOT ? `${message} This is a schema: name it with --schema.` : message,
    ...(path === "/" ? {} : { path }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(text === undefined || offset === undefined ? {} : marked(text, offset)),
    ...(Array.isArray(expected) ? { expected } : {}),
    ...(schema === undefined ? {} : { schema }),
  };
}

/** The line of a place, and how much of it is meant: the beginning of a tag, or a word. */
function marked(text: string, offset: number): Pick<ReportedIssue, "sourceLine" | "length"> {
  const mark = /<[^\s/>]*|[^<\s"']+/y;
  mark.lastIndex = offset;
  return { sourceLine: lineAt(text, offset), length: Math.max(1, mark.exec(text)?.[0].length ?? 1) };
}

function placeOf(schemaLocation: string): SchemaPlace | undefined {
  const [, file, line, column] = /^(.*):(\d+):(\d+)$/s.exec(schemaLocation) ?? [];
  return file === undefined ? undefined : { file: shownPath(file), line: Number(line), column: Number(column) };
}
