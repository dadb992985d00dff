/** Base of locations that are no URI: paths of files. */
const FILES = "file:";

/** A location as a URI: itself if it is one, else the `file:` URI of the path. */
export function uriOf(location: string): string {
  if (/^[a-z][a-z0-9+.-]+:/i.test(location)) return withoutFragment(location);
  const path = location.split("/").map(encodeURIComponent).join("/");
  return path.startsWith("/") ? `${FILES}//${path}` : `${FILES}///${path}`;
}

/** A reference resolved against a base (RFC 3986, 5), or `undefined` if it cannot be. */
export function resolveUri(reference: string, base: string): string | undefined {
  if (reference === "") return base;
  if (reference.startsWith("#")) return withoutFragment(base) + reference;
  try {
    return new URL(reference, base).href;
  } catch {
    return undefined;
  }
}

/** A URI without its fragment. */
export function withoutFragment(uri: string): string {
  const hash = uri.indexOf("#");
  return hash < 0 ? uri : uri.slice(0, hash);
}

/** The fragment of a URI, percent-decoded: a JSON Pointer or the name of an anchor; empty if there is none. */
export function fragmentOf(uri: string): string {
  const hash = uri.indexOf("#");
  return hash < 0 ? "" : percentDecoded(uri.slice(hash + 1));
}

/** Where a URI leads: the path of a file, for others themselves. */
export function locationOf(uri: string): string {
  return uri.startsWith("file:///") ? percentDecoded(uri.slice("file://".length)) : uri;
}

/** What is not percent-encoded as it should be stays as it is. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The steps of a JSON Pointer (RFC 6901), or `undefined` if it is none. */
export function pointerSteps(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replace(/~1/g, "/").replace(/~0/g, "~"));
}

/** A step as a JSON Pointer spells it. */
export function pointerStep(name: string | number): string {
  return `/${String(name).replace(/~/g, "~0").replace(/\//g, "~1")}`;
}
