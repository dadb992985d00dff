import * as namespace from "fontoxpath";

/** Node takes the package for a CommonJS module, with one default export; bundlers take its ES module, without one. */
export function fontoxpath(): typeof namespace {
  return "default" in namespace ? (namespace.default as typeof namespace) : namespace;
}
