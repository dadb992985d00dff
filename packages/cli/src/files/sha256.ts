/** The SHA-256 digest of a text, in hexadecimal. Few commands need one, so what makes it is loaded by the first. */
export function sha256(text: string): string {
  return process.getBuiltinModule("node:crypto").createHash("sha256").update(text).digest("hex");
}
