/** How documents are reached; the caller decides what a location is and where texts come from. */
export interface Resolver {
  /** The text of the document at a resolved location, or `undefined` if there is none. Never throws. */
  read(location: string): string | undefined;
  /** The location that `reference` means inside the document at `base`. */
  resolve(reference: string, base: string): string;
}
