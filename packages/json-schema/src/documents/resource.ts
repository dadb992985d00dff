import type { JsonNode } from "@schemawright/runtime/json";
import type { Dialect } from "./dialects.ts";
import { memberOf, placeIn, type Resource, type SchemaDocument, textOf } from "./document.ts";
import type { Loading } from "./loading.ts";
import { dialectNamed } from "./named-dialect.ts";
import { fragmentOf, resolveUri, withoutFragment } from "./uri.ts";

/** The resource that a schema belongs to: one of its own if it has an identifier or is the root of a document. */
export function resourceOf(
  loading: Loading,
  node: JsonNode,
  around: Resource | undefined,
  document: SchemaDocument,
  uri: string,
  inherited: Dialect,
): Resource {
  const { report, resources } = loading;
  const named = node.kind === "object" ? dialectNamed(loading, node, document, inherited) : inherited;
  const id = node.kind === "object" ? identifierOf(node, named) : undefined;
  const identifier = id === undefined ? undefined : withoutFragment(id);
  const isOwn = identifier !== undefined && identifier !== "";
  if (around !== undefined && !isOwn) return around;
  let own = uri;
  if (isOwn) {
    const resolved = resolveUri(identifier, uri);
    if (resolved === undefined) {
      report("json-schema-id", `$id ${id} cannot be resolved against ${uri}`, document, node.offset);
      if (around !== undefined) return around;
    } else own = withoutFragment(resolved);
    if (named.version !== "draft-07" && id !== undefined && fragmentOf(id) !== "")
      report("json-schema-id", `$id ${id} has a fragment; use $anchor to name a schema`, document, node.offset);
  }
  const resource: Resource = {
    uri: own,
    root: node,
    document,
    dialect: named,
    anchors: new Map(),
    dynamicAnchors: new Map(),
  };
  if (node.kind === "object" && named.keywords.has("$recursiveAnchor")) {
    const recursive = memberOf(node, "$recursiveAnchor");
    if (recursive?.kind === "scalar" && recursive.value === true) resource.dynamicAnchors.set("", node);
  }
  for (const name of new Set([own, uri])) {
    const before = resources.get(name);
    if (before === undefined) resources.set(name, resource);
    else if (name === own && isOwn) {
      const { line } = placeIn(before.document, before.root.offset);
      report(
        "json-schema-id",
        `$id ${own} already belongs to the schema at ${before.document.location}:${line}`,
        document,
        node.offset,
      );
    }
    if (around !== undefined) break;
  }
  return resource;
}

/** The identifier of a schema. In draft-07 nothing beside a `$ref` counts. */
export function identifierOf(node: JsonNode & { kind: "object" }, { version, keywords }: Dialect): string | undefined {
  if (!keywords.has("$id") || (version === "draft-07" && textOf(node, "$ref") !== undefined)) return undefined;
  return textOf(node, "$id");
}
