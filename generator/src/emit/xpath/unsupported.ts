/** Carries the sentence on a construct that cannot be compiled to `compileAssertion`, which turns it into a value. */
export class UnsupportedXPath extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}
