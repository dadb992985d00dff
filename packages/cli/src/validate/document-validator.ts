import type { ReportedIssue } from "../report/report.ts";
import { type Weighing, weigh } from "../report/weighing.ts";
import { UseError } from "../use-error.ts";
import { type Document, findBinary, readBytes } from "./document.ts";
import type { PreparedSchema } from "./prepared-schema.ts";

/** What validating one document gives. */
export interface Verdict {
  readonly issues: readonly ReportedIssue[];
  /** The document could not be read; the issue says why. */
  readonly isUnread?: true;
  /** This program failed at it; the issue says how. */
  readonly isFault?: true;
}

/** Validates the bytes of a document: every issue, in document order. */
export type ValidateBytes = (bytes: Uint8Array, document: Document) => readonly ReportedIssue[];

/** How documents are validated. Plain, so that it can be given to another thread. */
export interface ValidatorSettings {
  readonly schema: PreparedSchema;
  readonly weighing: Weighing;
  /** Issues of one document before reading stops. */
  readonly maxIssues: number;
  /** Document type declarations with an internal subset are read. */
  readonly doctype: "refuse" | "internal";
}

/** Validates one document after the other. */
export type DocumentValidator = (document: Document) => Verdict;

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
