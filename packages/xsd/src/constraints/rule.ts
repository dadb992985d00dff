import type { Report } from "../documents/report.ts";
import type { Components } from "./components.ts";

/** One constraint of the recommendation. */
export interface Rule {
  /** Its name there. */
  readonly code: string;
  /** The only version that has it; both have it if absent. */
  readonly version?: "1.0" | "1.1";
  /** The smallest schema that breaks it; `<!-- ERROR code -->` follows the offending tag. */
  readonly example: string;
  /** Reports every breach, and warns of what is taken all the same. Absent where the build already finds them. */
  readonly check?: (components: Components, report: Report, warn: Report) => void;
}

/** An example's frame. */
export function schemaExample(content: string): string {
  return `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">\n${content}\n</xs:schema>`;
}
