import type { ReportedIssue } from "../report/report.ts";
import { weigh } from "../report/weighing.ts";
import { UseError } from "../use-error.ts";
import {
  type Document,
  type DocumentFault,
  findBinary,
  HELD_SIZE,
  MAXIMUM_SIZE,
  readBytes,
  unreadable,
} from "./document.ts";
import { removeTemporary } from "./temporary-file.ts";
import type { DocumentValidator, SchemaValidator, ValidatorSettings, Verdict } from "./validator.ts";

const VALID: Verdict = { issues: [] };

/** Makes a validator of settings; loads what the language of the schema needs, and nothing else. */
export async function createDocumentValidator(settings: ValidatorSettings): Promise<DocumentValidator> {
  const validator = await createValidator(settings);
  const held = validator.validateFile === undefined ? MAXIMUM_SIZE : HELD_SIZE;
  return (document) => {
    let issues: readonly ReportedIssue[];
    try {
      const found = validate(document, held, validator);
      if ("message" in found) return unread(found);
      issues = found;
    } catch (error) {
      // Pieces of a large file are read while it is validated.
      if ((error as NodeJS.ErrnoException).syscall === "read") return unread(unreadable(error));
      return failed(error);
    } finally {
      if ("path" in document && document.temporary === true) removeTemporary(document.path);
    }
    if (issues.length === 0) return VALID;
    const weighed = issues.flatMap((issue) => weigh(issue, settings.weighing) ?? []);
    return { issues: weighed };
  };
}

/** The issues of a document, or why it could not be read. */
function validate(
  document: Document,
  held: number,
  { validate: validateBytes, validateFile }: SchemaValidator,
): readonly ReportedIssue[] | DocumentFault {
  const read = readBytes(document, held);
  if ("message" in read) return read;
  const fault = findBinary("large" in read ? read.head : read);
  if (fault !== undefined) return fault;
  if (!("large" in read)) return validateBytes(read, document);
  if (validateFile === undefined) throw new Error("a file that is too large was not refused");
  return validateFile(read.large, document);
}

function unread(fault: DocumentFault): Verdict {
  return { issues: [{ severity: "error", ...fault }], isUnread: true };
}

/** The other documents are validated all the same. What is wrong with the call ends the run. */
function failed(error: unknown): Verdict {
  if (error instanceof UseError) throw error;
  const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const message = `This is a fault of schemawright, not of the document: ${what.split("\n", 2).join(" ")}`;
  return { issues: [{ severity: "error", code: "internal-fault", message }], isFault: true };
}

async function createValidator(settings: ValidatorSettings): Promise<SchemaValidator> {
  const { schema } = settings;
  if (schema.language === "json") return { validate: (await import("./validate-json.ts")).createJsonValidator(schema) };
  if (schema.language === "hints")
    return (await import("./validate-hinted.ts")).createHintedValidator(schema, settings);
  const { createXmlValidator, loadDoors } = await import("./validate-xml.ts");
  return createXmlValidator(schema, await loadDoors(schema.printed), settings);
}
