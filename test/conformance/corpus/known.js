import { readFileSync } from "node:fs";

const FILE = new URL("known.json", import.meta.url);

/** Sets that are not fine, by name, with the reason. */
export function readKnown() {
  return JSON.parse(readFileSync(FILE, "utf8"));
}
