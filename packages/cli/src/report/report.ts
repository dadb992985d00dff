import type { Severity } from "@schemawright/runtime";

/** A place in a schema document that a user can open. */
export interface SchemaPlace {
  /** As it is shown to the user. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** An issue as reports show it, wherever it comes from. Plain, so that it can come from another thread. */
export interface ReportedIssue {
  readonly severity: Severity;
  /** The recommendation's name of the constraint, or that of a JSON Schema keyword: `json-schema/required`. */
  readonly code: string;
  /** The contract's own code. */
  readonly rule?: string;
  readonly message: string;
  /** Where in the document: like XPath for XML, a JSON Pointer for JSON. */
  readonly path?: string;
  /** From 1, as are columns, in UTF-16 code units. Absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  /** Length of what is marked, in the same line. */
  readonly length?: number;
  /** The line of the document, for a frame. */
  readonly sourceLine?: string;
  /** What would have been right, where it can be listed. */
  readonly expected?: readonly string[];
  readonly schema?: SchemaPlace;
}

/** What was found in one file. */
export interface FileReport {
  /** As the user named it; members of archives are `archive.zip!/member.xml`. */
  readonly file: string;
  readonly issues: readonly ReportedIssue[];
  /** It is the schema of the documents, and not counted among them. */
  readonly isSchema?: true;
  /** It could not be read: its issue says why. */
  readonly isUnread?: true;
  /** This program failed at it: its issue says how. */
  readonly isFault?: true;
}

/** What a run came to. */
export interface Summary {
  readonly files: number;
  /** Files with errors. */
  readonly invalid: number;
  /** Files that could not be read. */
  readonly unread: number;
  /** Files that this program failed at. */
  readonly faults: number;
  readonly errors: number;
  readonly warnings: number;
  readonly milliseconds: number;
  /** Issues beyond `--max-issues`, which were counted only. */
  readonly hidden: number;
  /** It was ended before its end. */
  readonly isStopped: boolean;
}

/** What reporters are given besides what they report. */
export interface ReporterInput {
  readonly version: string;
  readonly paint: (style: "bold" | "dim" | "red" | "green" | "yellow" | "cyan", text: string) => string;
  /** A line of a schema document; `undefined` if it cannot be had. */
  readonly schemaLine: (place: SchemaPlace) => string | undefined;
  /** Leave out what is said when nothing is wrong. */
  readonly isQuiet: boolean;
}

/** Makes text of results as they come, so that a report of any length needs no memory. */
export interface Reporter {
  readonly open: () => string;
  readonly file: (report: FileReport) => string;
  readonly close: (summary: Summary) => string;
}

/** A form of reports. */
export type CreateReporter = (input: ReporterInput) => Reporter;

/** The code that a user meets first: the contract's, else the recommendation's. */
export function codeOf({ rule, code }: ReportedIssue): string {
  return rule ?? code;
}
