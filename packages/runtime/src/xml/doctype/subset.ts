import type { Cursor } from "../cursor.ts";
import type { Declarations } from "../entities.ts";

/** The internal subset that is being read. */
export interface Subset {
  readonly cursor: Cursor;
  /** What was declared so far. */
  readonly declarations: Declarations;
  /** The XML declaration says standalone="yes". */
  readonly standalone: boolean;
  /** Declarations count: no parameter entity was left out before them, or none that is left out matters. */
  counts: boolean;
}
