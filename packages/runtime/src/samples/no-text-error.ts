/** A place has no value that could be found: what asks for a sample says so. */
export class NoTextError extends Error {
  override readonly name = "NoTextError";
  /** Path of the element, attribute, member or item. */
  readonly path: string;

  constructor(path: string, what: string) {
    super(what);
    this.path = path;
  }
}
