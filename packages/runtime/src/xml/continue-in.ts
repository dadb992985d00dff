import type { XmlScanner } from "./scanner.ts";

/**
 * Goes on in another text, which begins with what is left of the one at hand from `dropped` on: for documents that come in
 * pieces. To be called between tokens, and not while an entity is open; then all offsets are those of the new text.
 */
export function continueIn(scanner: XmlScanner, text: string, dropped: number): void {
  scanner.textValue = scanner.text;
  scanner.source = text;
  scanner.position -= dropped;
  scanner.offset -= dropped;
  scanner.end -= dropped;
  for (let depth = 1; depth <= scanner.depth; depth++) scanner.openElements.at(depth).offset -= dropped;
}
