/** A place in a schema document. Lines and columns count from 1, the offset from 0, in UTF-16 code units. */
export interface Location {
  /** The document's location, as it was resolved; use it to look up the text for a code frame. */
  readonly document: string;
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}
