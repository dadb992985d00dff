import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { Resolver } from "@schemawright/xsd";
import { slashed } from "./paths.ts";

/** Reads schema documents from files, and from nowhere else: a reference to a network address resolves to nothing. */
export function fileResolver(): Resolver {
  return {
    read(location) {
      if (/^[a-z][a-z0-9+.-]+:/i.test(location) && !location.startsWith("file:")) return undefined;
      try {
        return readFileSync(location.startsWith("file:") ? fileURLToPath(location) : location, "utf8");
      } catch {
        return undefined;
      }
    },
    resolve(reference, base) {
      if (/^[a-z][a-z0-9+.-]+:/i.test(reference)) return reference;
      return slashed(resolve(dirname(base), decodeURIComponentSafely(reference)));
    },
  };
}

function decodeURIComponentSafely(reference: string): string {
  try {
    return decodeURIComponent(reference);
  } catch {
    return reference;
  }
}
