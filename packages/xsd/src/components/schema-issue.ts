import type { Location } from "./location.ts";

/** Something that is wrong with a schema, or that this processor does not do yet. */
export interface SchemaIssue {
  /** The recommendation's name of the violated constraint (`src-resolve`, `cos-nonambig`), or `not-supported`. */
  readonly code: string;
  readonly severity: "error" | "warning";
  /** One sentence for a person: what stands there, what was wanted, what to do. */
  readonly message: string;
  readonly location: Location;
  /** Length of the offending text, for a code frame. */
  readonly length: number;
  readonly params: Readonly<Record<string, string | number>>;
}
