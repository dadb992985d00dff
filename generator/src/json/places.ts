import type { SchemaPlaces } from "@schemawright/runtime/codegen";
import type { ValidatorCode } from "./validator.ts";

/**
 * Where the keywords of a validator were written, as its runtime part wants it.
 * @param nameOf how a document is named in issues
 */
export function placesOf({ places }: ValidatorCode, nameOf: (document: string) => string): SchemaPlaces {
  const sources: string[] = [];
  const numbers = new Map<string, number>();
  const listed: Record<string, readonly [number, number, number]> = {};
  for (const [path, { document, line, column }] of places) {
    let number = numbers.get(document);
    if (number === undefined) {
      number = sources.push(nameOf(document)) - 1;
      numbers.set(document, number);
    }
    listed[path] = [number, line, column];
  }
  return { sources, places: listed };
}
