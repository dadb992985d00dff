import vm from "node:vm";
import { evaluatePrinted, type PrintedSchema } from "@schemawright/generator/evaluate-printed";
import { decodeXml } from "@schemawright/runtime/xml";
import { plainText } from "./document.ts";
import { reportedIssue } from "./reported-issue.ts";
import type { ValidateBytes, ValidatorSettings } from "./validator.ts";

const XPATH = "@schemawright/xpath";

/** Loads the modules that a compiled schema needs besides the runtime: an evaluator of expressions, if it has any. */
export async function loadDoors({ doors }: PrintedSchema): Promise<Readonly<Record<string, object>>> {
  return doors.includes(XPATH) ? { [XPATH]: await import("@schemawright/xpath") } : {};
}

/** Validates XML documents by a compiled schema. */
export function createXmlValidator(
  printed: PrintedSchema,
  doors: Readonly<Record<string, object>>,
  { maxIssues, doctype }: Pick<ValidatorSettings, "maxIssues" | "doctype">,
): ValidateBytes {
  const read = evaluatePrinted(printed, doors, (script) =>
    vm.runInThisContext(script, { filename: "compiled-schema.js" }),
  );
  const options = { limits: { maxIssues }, doctype } as const;
  return (bytes) => {
    const { issues } = read(plainText(bytes) ?? bytes, options);
    if (issues.length === 0) return [];
    const decoded = decodeXml(bytes);
    const text = "text" in decoded ? decoded.text : undefined;
    return issues.map((issue) => reportedIssue(issue, text));
  };
}
