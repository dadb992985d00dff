/** A wrong use of the command: the sentence names the option. */
export class UseError extends Error {
  override readonly name = "UseError";
}
