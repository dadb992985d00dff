import { Token, XmlScanner, xmlNamespace } from "@schemawright/runtime/xml";

/** https://groups.oasis-open.org/higherlogic/ws/public/download/14809/xml-catalogs.html, section 6. */
const CATALOG = "urn:oasis:names:tc:entity:xmlns:xml:catalog";

/** What an entry of a catalog does with a name. Locations are absolute. */
export type CatalogEntry =
  | { readonly kind: "uri" | "system"; readonly name: string; readonly location: string }
  | { readonly kind: "rewriteURI" | "rewriteSystem"; readonly start: string; readonly prefix: string }
  | { readonly kind: "uriSuffix" | "systemSuffix"; readonly end: string; readonly location: string }
  | { readonly kind: "delegateURI" | "delegateSystem"; readonly start: string; readonly catalog: string }
  | { readonly kind: "nextCatalog"; readonly catalog: string };

/** The entries of a catalog in document order, or what is wrong with it. */
export type ParsedCatalog =
  | { readonly ok: true; readonly entries: readonly CatalogEntry[] }
  | { readonly ok: false; readonly message: string };

/**
 * Parses an OASIS XML catalog. Entries for public identifiers are passed over: a schema is never named by one.
 * @param location of the catalog; what it names is relative to it, or to `xml:base`
 * @param resolve the location that a reference means, seen from another one
 */
export function parseCatalog(
  text: string,
  location: string,
  resolve: (reference: string, base: string) => string,
): ParsedCatalog {
  const scanner = new XmlScanner(text, undefined, "internal");
  const entries: CatalogEntry[] = [];
  const bases = [location];
  let isCatalog = false;
  for (let token = scanner.next(); token !== Token.EndDocument; token = scanner.next()) {
    if (token === Token.Failed) return { ok: false, message: scanner.failure?.message ?? "it is not well-formed" };
    if (token === Token.EndElement) bases.pop();
    if (token !== Token.StartElement) continue;
    const outer = bases.at(-1) ?? location;
    const own = attribute(scanner, "base", xmlNamespace);
    const base = own === undefined ? outer : resolve(own.endsWith("/") ? `${own}x` : own, outer);
    bases.push(base);
    if (scanner.namespace !== CATALOG) continue;
    if (scanner.localName === "catalog") isCatalog = true;
    const entry = entryOf(scanner, (reference) => resolve(reference, base));
    if (entry !== undefined) entries.push(entry);
  }
  return isCatalog ? { ok: true, entries } : { ok: false, message: `its root is not {${CATALOG}}catalog` };
}

function entryOf(scanner: XmlScanner, resolve: (reference: string) => string): CatalogEntry | undefined {
  const value = (name: string): string => attribute(scanner, name, "") ?? "";
  const target = (name: string): string => resolve(value(name));
  // Resolving takes the end off a folder.
  const beginning = (name: string): string => resolve(`${value(name)}x`).slice(0, -1);
  switch (scanner.localName) {
    case "uri":
      return { kind: "uri", name: value("name"), location: target("uri") };
    case "system":
      return { kind: "system", name: value("systemId"), location: target("uri") };
    case "rewriteURI":
      return { kind: "rewriteURI", start: value("uriStartString"), prefix: beginning("rewritePrefix") };
    case "rewriteSystem":
      return { kind: "rewriteSystem", start: value("systemIdStartString"), prefix: beginning("rewritePrefix") };
    case "uriSuffix":
      return { kind: "uriSuffix", end: value("uriSuffix"), location: target("uri") };
    case "systemSuffix":
      return { kind: "systemSuffix", end: value("systemIdSuffix"), location: target("uri") };
    case "delegateURI":
      return { kind: "delegateURI", start: value("uriStartString"), catalog: target("catalog") };
    case "delegateSystem":
      return { kind: "delegateSystem", start: value("systemIdStartString"), catalog: target("catalog") };
    case "nextCatalog":
      return { kind: "nextCatalog", catalog: target("catalog") };
    default:
      return undefined;
  }
}

function attribute(scanner: XmlScanner, name: string, namespace: string): string | undefined {
  for (let i = 0; i < scanner.attributeCount; i++)
    if (scanner.attributeLocalName(i) === name && scanner.attributeNamespace(i) === namespace)
      return scanner.attributeValue(i).trim();
  return undefined;
}
