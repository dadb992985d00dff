import { isSpace } from "./characters.ts";

/** Production 3, S, if it stands at `from`. Returns the offset after it. */
export function skipSpace(source: string, from: number): number {
  let i = from;
  while (isSpace(source.charCodeAt(i))) i++;
  return i;
}

/** Clause 2.11: each carriage return, with the line feed after it if there is one, is a line feed. */
export function normalizeLineEnds(text: string): string {
  const paired = text.split("\r\n").join("\n");
  return paired.includes("\r") ? paired.split("\r").join("\n") : paired;
}

/** Clause 3.3.3 for values of a type other than CDATA: spaces, but no other white space, are trimmed and joined. */
export function collapseSpaces(value: string): string {
  return value
    .split(" ")
    .filter((part) => part !== "")
    .join(" ");
}
