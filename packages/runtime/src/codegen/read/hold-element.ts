import type { Reader } from "./reader.ts";

/**
 * Says that a rule asks for all of the element that has just begun.
 * @returns what {@link releaseElement} is to be given at its end
 */
export function holdElement({ scanner }: Reader): number {
  const { heldFrom } = scanner;
  if (heldFrom < 0) scanner.heldFrom = scanner.base + scanner.offset;
  return heldFrom;
}

/** Says that the rule has been asked. */
export function releaseElement({ scanner }: Reader, heldFrom: number): void {
  scanner.heldFrom = heldFrom;
}
