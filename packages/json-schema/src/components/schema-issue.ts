import type { Location } from "./location.ts";

/** Something wrong with a schema document, or worth a warning. */
export interface SchemaIssue {
  /** `json-schema-text`, `json-schema-keyword`, `json-schema-reference`, `json-schema-cycle` and so on. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** One sentence for a person: what stands there, what was wanted, what to do. */
  readonly message: string;
  readonly location: Location;
  /** Length of the offending text, for a code frame. */
  readonly length: number;
  readonly params: Readonly<Record<string, string | number>>;
}
