import { evaluateDoors, type PrintedSchema } from "@schemawright/generator/evaluate-printed";
import { decodeXml } from "@schemawright/runtime/xml";
import { compileScript } from "../files/compile-script.ts";
import { plainText } from "./document.ts";
import { findTooMuch, locateIssues, readPieces } from "./large-file.ts";
import type { PreparedXsd } from "./prepared-schema.ts";
import { reportedIssue } from "./reported-issue.ts";
import type { SchemaValidator, ValidateBytes, ValidatorSettings } from "./validator.ts";

const XPATH = "@schemawright/xpath";

/**
 * Bytes up to which a document is decoded here: hosts do that in less time than what decodes any encoding. Larger ones may be
 * read without being decoded.
 */
const SHORT = 32_768;

/** Whether a compiled schema asks an evaluator of expressions, which may take any time for one document. */
export function asksExpressions({ doors }: PrintedSchema): boolean {
  return doors.includes(XPATH);
}

/** Loads the modules that a compiled schema needs besides the runtime: an evaluator of expressions, if it asks one. */
export async function loadDoors(printed: PrintedSchema): Promise<Readonly<Record<string, object>>> {
  return asksExpressions(printed) ? { [XPATH]: await import("@schemawright/xpath") } : {};
}

/** Validates XML documents by a compiled schema: in pieces, where nothing in the schema asks for more at a time. */
export function createXmlValidator(
  { printed, codeFile }: PreparedXsd,
  doors: Readonly<Record<string, object>>,
  { maxIssues, doctype, counted }: Pick<ValidatorSettings, "maxIssues" | "doctype" | "counted">,
): SchemaValidator {
  const { read, validatePieces } = evaluateDoors(printed, doors, (script) =>
    compileScript(script, "compiled-schema.js", codeFile).runInThisContext(),
  );
  const options = { limits: { maxIssues }, doctype } as const;
  const validate: ValidateBytes = (bytes) => {
    const { issues } = read(bytes.length < SHORT ? (plainText(bytes) ?? bytes) : bytes, options);
    if (issues.length === 0) return [];
    const decoded = decodeXml(bytes);
    const text = "text" in decoded ? decoded.text : undefined;
    return issues.map((issue) => reportedIssue(issue, text));
  };
  // What a document type declaration declares is looked up in the whole document.
  if (!printed.discards || doctype === "internal") return { validate };
  const counter = new BigInt64Array(counted);
  const count = (bytes: number): void => void Atomics.add(counter, 0, BigInt(bytes));
  return {
    validate,
    validateFile(path) {
      const issues = validatePieces(readPieces(path, count), options);
      return findTooMuch(issues) ?? locateIssues(path, issues);
    },
  };
}
