/** A place in a schema document. */
export interface Location {
  /** The document's location, as it was resolved. */
  readonly document: string;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 code units. */
  readonly column: number;
  /** In UTF-16 code units, from 0. */
  readonly offset: number;
}
