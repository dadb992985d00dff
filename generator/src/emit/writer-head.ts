import { onlyTypes } from "../code/code.ts";
import type { Imports } from "../code/module.ts";
import { RUNTIME } from "./naming.ts";

/** The beginning of a function that writes text or, if the options say so, bytes: its overloads, up to the brace. */
export function writerHead(name: string, type: string, imports: Imports): string {
  const options = imports.type(RUNTIME, "WriteOptions");
  const bytes = imports.type(RUNTIME, "WriteBytesOptions");
  return (
    onlyTypes(
      `export function ${name}(value: ${type}, options?: ${options}): string;\n` +
        `export function ${name}(value: ${type}, options: ${bytes}): Uint8Array;\n`,
    ) +
    `export function ${name}(value${onlyTypes(`: ${type}`)}, options${onlyTypes(`: ${options} | ${bytes}`)} = {})` +
    `${onlyTypes(": string | Uint8Array")} {\n`
  );
}
