import type { JsonNode } from "@schemawright/runtime/json";
import type { Dialect } from "./dialects.ts";
import { placeIn, type Resource, type SchemaDocument, type Site, textOf } from "./document.ts";
import type { Loading } from "./loading.ts";
import { identifierOf, resourceOf } from "./resource.ts";
import { subschemasOf } from "./subschemas.ts";
import { fragmentOf } from "./uri.ts";

/** Notes a schema and all that are in it: their places, identifiers and anchors. */
export function scan(
  loading: Loading,
  node: JsonNode,
  pointer: string,
  around: Resource | undefined,
  document: SchemaDocument,
  uri: string,
  inherited: Dialect,
): Site {
  const known = loading.sites.get(node);
  if (known !== undefined) return known;
  const resource = resourceOf(loading, node, around, document, uri, inherited);
  const site: Site = { node, resource, pointer };
  loading.sites.set(node, site);
  if (node.kind !== "object") return site;
  for (const name of ["$anchor", "$dynamicAnchor"]) {
    const anchor = resource.dialect.keywords.has(name) ? textOf(node, name) : undefined;
    if (anchor !== undefined) addAnchor(loading, resource, anchor, node);
    if (anchor !== undefined && name === "$dynamicAnchor") resource.dynamicAnchors.set(anchor, node);
  }
  const id = identifierOf(node, resource.dialect);
  if (resource.dialect.version === "draft-07" && id?.includes("#") && fragmentOf(id) !== "") {
    addAnchor(loading, resource, fragmentOf(id), node);
  }
  for (const { name, value } of node.members) {
    const keyword = resource.dialect.keywords.get(name);
    if (keyword === undefined) continue;
    for (const inner of subschemasOf(name, keyword, value)) {
      scan(loading, inner.node, pointer + inner.pointer, resource, document, resource.uri, resource.dialect);
    }
  }
  return site;
}

function addAnchor({ report }: Loading, resource: Resource, name: string, node: JsonNode): void {
  const before = resource.anchors.get(name);
  if (before !== undefined && before !== node) {
    report(
      "json-schema-anchor",
      `The anchor ${name} is already used at line ${placeIn(resource.document, before.offset).line}`,
      resource.document,
      node.offset,
    );
  }
  resource.anchors.set(name, node);
}
