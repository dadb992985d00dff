import { type JsonNode, type JsonObjectNode, jsonValue, parseJson } from "@schemawright/runtime/json";
import { type LineIndex, lineIndex, positionAt } from "@schemawright/runtime/xml";
import type { Location } from "../components/location.ts";
import type { SchemaIssue } from "../components/schema-issue.ts";
import type { Dialect } from "./dialects.ts";

/** A JSON text that holds schemas. */
export interface SchemaDocument {
  readonly location: string;
  readonly root: JsonNode;
  readonly lines: LineIndex;
}

/** A schema resource (2020-12 core, 4.3.5): a schema with an identifier of its own, or the root of a document. */
export interface Resource {
  readonly uri: string;
  readonly root: JsonNode;
  readonly document: SchemaDocument;
  readonly dialect: Dialect;
  /** Schemas by the plain names that fragments may use. */
  readonly anchors: Map<string, JsonNode>;
  /** Names of the anchors that the dynamic scope may choose; the empty one is `$recursiveAnchor`. */
  readonly dynamicAnchors: Map<string, JsonNode>;
}

/** A schema before it is built: where it stands. */
export interface Site {
  readonly node: JsonNode;
  readonly resource: Resource;
  /** JSON Pointer from the root of the document. */
  readonly pointer: string;
}

/** Parses the text of a document. */
export function parseDocument(
  location: string,
  text: string,
): { readonly document: SchemaDocument } | { readonly issue: SchemaIssue } {
  const parsed = parseJson(text);
  const lines = lineIndex(text);
  if ("node" in parsed) return { document: { location, root: parsed.node, lines } };
  const { code, offset, params } = parsed.fault;
  const message =
    code === "limit-depth"
      ? `The values are nested deeper than ${params["limit"]}, which is the limit`
      : `This is not JSON: expected ${params["expected"]}; found ${params["found"]}`;
  return {
    issue: {
      code: "json-schema-text",
      severity: "error",
      message,
      location: { document: location, ...positionAt(lines, offset), offset },
      length: 1,
      params,
    },
  };
}

/** The place of an offset of a document. */
export function placeIn({ location, lines }: SchemaDocument, offset: number): Location {
  return { document: location, ...positionAt(lines, offset), offset };
}

/** The member of an object; of several with one name, the last one. */
export function memberOf(node: JsonObjectNode, name: string): JsonNode | undefined {
  return node.members.findLast((one) => one.name === name)?.value;
}

/** The text of a member, if it is one. */
export function textOf(node: JsonObjectNode, name: string): string | undefined {
  const member = memberOf(node, name);
  return member?.kind === "scalar" && typeof member.value === "string" ? member.value : undefined;
}

/** The value of a document. */
export function documentValue({ root }: SchemaDocument): ReturnType<typeof jsonValue> {
  return jsonValue(root);
}
