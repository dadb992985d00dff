/** Carries a syntax error from the place that finds it to `parseXPath`, which turns it into a value. */
export class XPathSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
