import type { ReportedIssue } from "../report/report.ts";
import type { Weighing } from "../report/weighing.ts";
import type { Document, DocumentFault } from "./document.ts";
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

/** What documents of one schema are validated by. */
export interface SchemaValidator {
  readonly validate: ValidateBytes;
  /**
   * The same of a file that is not to be held whole, or why it would have to be and cannot; absent if every document has to
   * be.
   */
  readonly validateFile?: (path: string, document: Document) => readonly ReportedIssue[] | DocumentFault;
}

/** How documents are validated. Plain, so that it can be given to another thread. */
export interface ValidatorSettings {
  readonly schema: PreparedSchema;
  readonly weighing: Weighing;
  /** Issues of one document before reading stops. */
  readonly maxIssues: number;
  /** Document type declarations with an internal subset are read. */
  readonly doctype: "refuse" | "internal";
  /** Memory of one BigInt64 in which the bytes of large files are counted as they are read, by whatever thread. */
  readonly counted: SharedArrayBuffer;
}

/** Validates one document after the other. */
export type DocumentValidator = (document: Document) => Verdict;
