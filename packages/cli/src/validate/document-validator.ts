import type { ReportedIssue } from "../report/report.ts";
import { weigh } from "../report/weighing.ts";
import { UseError } from "../use-error.ts";
import { findBinary, readBytes } from "./document.ts";
import type { DocumentValidator, ValidateBytes, ValidatorSettings, Verdict } from "./validator.ts";

const VALID: Verdict = { issues: [] };

/** Makes a validator of settings; loads what the language of the schema needs, and nothing else. */
export async function createDocumentValidator(settings: ValidatorSettings): Promise<DocumentValidator> {
  const validate = await createValidateBytes(settings);
  return (document) => {
    const bytes = readBytes(document);
    const fault = bytes instanceof Uint8Array ? findBinary(bytes) : bytes;
    if (fault !== undefined) return { issues: [{ severity: "error", ...fault }], isUnread: true };
    let issues: readonly ReportedIssue[];
    try {
      issues = validate(bytes as Uint8Array, document);
    } catch (error) {
      return failed(error);
    }
    if (issues.length === 0) return VALID;
    const weighed = issues.flatMap((issue) => weigh(issue, settings.weighing) ?? []);
    return { issues: weighed };
  };
}

/** The other documents are validated all the same. What is wrong with the call ends the run. */
function failed(error: unknown): Verdict {
  if (error instanceof UseError) throw error;
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `This is a fault of schemawright, not of the document: ${what.split("\n", 2).join(" ")}`;
  return { issues: [{ severity: "error", code: "internal-fault", message }], isFault: true };
}

async function createValidateBytes(settings: ValidatorSettings): Promise<ValidateBytes> {
  const { schema } = settings;
  if (schema.language === "json") return (await import("./validate-json.ts")).createJsonValidator(schema);
  if (schema.language === "hints")
    return (await import("./validate-hinted.ts")).createHintedValidator(schema, settings);
  const { createXmlValidator, loadDoors } = await import("./validate-xml.ts");
  return createXmlValidator(schema.printed, await loadDoors(schema.printed), settings);
}
