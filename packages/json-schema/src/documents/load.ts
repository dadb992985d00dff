import type { JsonNode } from "@schemawright/runtime/json";
import type { SchemaIssue } from "../components/schema-issue.ts";
import {
  type Dialect,
  dialectNames,
  dialectOf,
  dialectWith,
  standardDialect,
  type Version,
  vocabularyOf,
} from "./dialects.ts";
import { memberOf, parseDocument, placeIn, type Resource, type SchemaDocument, type Site, textOf } from "./document.ts";
import type { Vocabulary } from "./keywords.ts";
import type { Resolver } from "./resolver.ts";
import { subschemasOf } from "./subschemas.ts";
import { fragmentOf, pointerStep, pointerSteps, resolveUri, uriOf, withoutFragment } from "./uri.ts";

/** What loading is given. */
export interface LoadOptions {
  readonly resolver: Resolver;
  /** Texts that need no reading, by URI: the meta-schemas. */
  readonly wellKnown?: (uri: string) => string | undefined;
  /** Version of documents that name none. Default `2020-12`. */
  readonly version?: Version;
}

/** The documents of a schema as they are being loaded. */
export interface Library {
  readonly issues: SchemaIssue[];
  readonly documents: readonly SchemaDocument[];
  /** The root of the entry document, or `undefined` if it cannot be read. */
  readonly entry: Site | undefined;
  /** Where a schema stands. */
  site(node: JsonNode): Site | undefined;
  /** What a reference means in the schema at a site; an issue and `undefined` if nothing. Loads what it needs. */
  resolve(reference: string, from: Site, offset: number): Site | undefined;
  report(code: string, message: string, document: SchemaDocument, offset: number, severity?: "error" | "warning"): void;
}

/** Loads a document; others are loaded when {@link Library.resolve} asks for them. */
export function loadDocuments(location: string, options: LoadOptions): Library {
  const { resolver } = options;
  const issues: SchemaIssue[] = [];
  const documents: SchemaDocument[] = [];
  /** By location; `undefined` for what could not be read. */
  const read = new Map<string, Site | undefined>();
  const resources = new Map<string, Resource>();
  const sites = new Map<JsonNode, Site>();
  const customDialects = new Map<string, Dialect | undefined>();

  const report: Library["report"] = (code, message, document, offset, severity = "error") => {
    const at = placeIn(document, offset);
    const isKnown = issues.some(
      (one) => one.message === message && one.location.offset === offset && one.location.document === document.location,
    );
    if (!isKnown) issues.push({ code, severity, message, location: at, length: 1, params: {} });
  };

  /** Reads and scans the document at a location. `uri` is the one by which it was asked for. */
  function readDocument(at: string, text: string, uri: string, dialect: Dialect): Site | undefined {
    const known = read.get(at);
    if (known !== undefined || read.has(at)) return known;
    const parsed = parseDocument(at, text);
    read.set(at, undefined);
    if ("issue" in parsed) {
      issues.push(parsed.issue);
      return undefined;
    }
    const { document } = parsed;
    documents.push(document);
    const site = scan(document.root, "", undefined, document, uri, dialect);
    read.set(at, site);
    return site;
  }

  /** Notes a schema and all that are in it: their places, identifiers and anchors. */
  function scan(
    node: JsonNode,
    pointer: string,
    around: Resource | undefined,
    document: SchemaDocument,
    uri: string,
    inherited: Dialect,
  ): Site {
    const known = sites.get(node);
    if (known !== undefined) return known;
    const resource = resourceOf(node, around, document, uri, inherited);
    const site: Site = { node, resource, pointer };
    sites.set(node, site);
    if (node.kind !== "object") return site;
    for (const name of ["$anchor", "$dynamicAnchor"]) {
      const anchor = resource.dialect.keywords.has(name) ? textOf(node, name) : undefined;
      if (anchor !== undefined) addAnchor(resource, anchor, node);
      if (anchor !== undefined && name === "$dynamicAnchor") resource.dynamicAnchors.set(anchor, node);
    }
    const id = identifierOf(node, resource.dialect);
    if (resource.dialect.version === "draft-07" && id?.includes("#") && fragmentOf(id) !== "") {
      addAnchor(resource, fragmentOf(id), node);
    }
    for (const { name, value } of node.members) {
      const keyword = resource.dialect.keywords.get(name);
      if (keyword === undefined) continue;
      for (const inner of subschemasOf(name, keyword, value)) {
        scan(inner.node, pointer + inner.pointer, resource, document, resource.uri, resource.dialect);
      }
    }
    return site;
  }

  function addAnchor(resource: Resource, name: string, node: JsonNode): void {
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

  /** The resource that a schema belongs to: one of its own if it has an identifier or is the root of a document. */
  function resourceOf(
    node: JsonNode,
    around: Resource | undefined,
    document: SchemaDocument,
    uri: string,
    inherited: Dialect,
  ): Resource {
    const named = node.kind === "object" ? dialectNamed(node, document, inherited) : inherited;
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

  /** The dialect that `$schema` names; the inherited one if there is none. */
  function dialectNamed(node: JsonNode & { kind: "object" }, document: SchemaDocument, inherited: Dialect): Dialect {
    const name = textOf(node, "$schema");
    if (name === undefined) return inherited;
    const standard = standardDialect(name);
    if (standard !== undefined) return standard;
    if (!customDialects.has(name)) {
      customDialects.set(name, undefined);
      customDialects.set(name, readDialect(name, document, memberOf(node, "$schema")?.offset ?? node.offset));
    }
    return customDialects.get(name) ?? inherited;
  }

  /** The dialect of a meta-schema of one's own (2020-12 core, 8.1): the vocabularies that it names. */
  function readDialect(name: string, document: SchemaDocument, offset: number): Dialect | undefined {
    const uri = withoutFragment(name);
    const found = resources.get(uri)?.root ?? fetch(uri, undefined, document, dialectOf("2020-12")).site?.node;
    if (found?.kind !== "object") {
      const wanted = `expected ${dialectNames.join(", ")}, or a meta-schema that can be read`;
      report("json-schema-dialect", `$schema is ${name}; ${wanted}`, document, offset);
      return undefined;
    }
    const inherited = standardDialect(textOf(found, "$schema") ?? "") ?? dialectOf("2020-12");
    const named = memberOf(found, "$vocabulary");
    if (named?.kind !== "object") return inherited;
    const vocabularies = new Set<Vocabulary>();
    for (const { name: vocabularyUri, value } of named.members) {
      const vocabulary = vocabularyOf(vocabularyUri);
      if (vocabulary !== undefined) vocabularies.add(vocabulary.vocabulary);
      else if (value.kind === "scalar" && value.value === true) {
        const text = `The meta-schema ${name} requires the vocabulary ${vocabularyUri}, which is not supported`;
        report("json-schema-dialect", text, document, offset);
      }
    }
    return dialectWith(inherited.version, vocabularies);
  }

  /** Reads the document that a URI means. `reference` is how it was written, for files that lie beside each other. */
  function fetch(
    uri: string,
    reference: string | undefined,
    from: SchemaDocument,
    dialect: Dialect,
  ): { readonly site: Site | undefined; readonly tried: readonly string[] } {
    const tried: string[] = [];
    const known = options.wellKnown?.(uri);
    if (known !== undefined) return { site: readDocument(uri, known, uri, dialect), tried };
    const locations = [uri.startsWith("file:///") ? decodeURIComponent(uri.slice("file://".length)) : uri];
    const relative = reference === undefined ? "" : withoutFragment(reference);
    if (relative !== "") locations.push(resolver.resolve(relative, from.location));
    for (const at of new Set(locations)) {
      if (read.has(at)) return { site: read.get(at), tried };
      const text = resolver.read(at);
      if (text !== undefined) return { site: readDocument(at, text, uri, dialect), tried };
      tried.push(at);
    }
    return { site: undefined, tried };
  }

  function resolve(reference: string, from: Site, offset: number): Site | undefined {
    const { resource } = from;
    const fail = (why: string): undefined => {
      report(
        "json-schema-reference",
        `The reference ${reference} cannot be resolved: ${why}`,
        resource.document,
        offset,
      );
      return undefined;
    };
    const uri = resolveUri(reference, resource.uri);
    if (uri === undefined) return fail(`it cannot be put together with ${resource.uri}`);
    let target = resources.get(withoutFragment(uri));
    if (target === undefined) {
      const before = issues.length;
      const { site, tried } = fetch(withoutFragment(uri), reference, resource.document, resource.dialect);
      if (site === undefined) {
        if (issues.length > before) return undefined;
        return fail(
          tried.length === 0
            ? "its document is not a schema"
            : `no schema has the identifier ${withoutFragment(uri)}, and there is no document at ${tried.join(" or ")}`,
        );
      }
      target = site.resource;
    }
    const fragment = fragmentOf(uri);
    const steps = pointerSteps(fragment);
    if (steps === undefined) {
      const node = target.anchors.get(fragment);
      if (node !== undefined) return sites.get(node);
      const names = [...target.anchors.keys()];
      const there = names.length === 0 ? "has no anchors" : `has the anchors ${names.slice(0, 8).join(", ")}`;
      return fail(`${target.document.location} ${there}`);
    }
    return descend(target, steps, fail);
  }

  /** Follows a JSON Pointer. What it leads to is a schema, even where no keyword says so. */
  function descend(target: Resource, steps: readonly string[], fail: (why: string) => undefined): Site | undefined {
    let node = target.root;
    let around = sites.get(node) as Site;
    let inner = "";
    let walked = "";
    for (const step of steps) {
      const next: JsonNode | undefined =
        node.kind === "object"
          ? memberOf(node, step)
          : node.kind === "array" && /^(?:0|[1-9][0-9]*)$/.test(step)
            ? node.items[Number(step)]
            : undefined;
      if (next === undefined) {
        const there =
          node.kind === "object" && node.members.length > 0
            ? `there is only ${node.members
                .slice(0, 8)
                .map(({ name }) => name)
                .join(", ")}`
            : "there is nothing";
        const at = `${target.document.location}:${placeIn(target.document, node.offset).line}`;
        return fail(`${walked || "the root"} of ${at} has no ${step}; ${there}`);
      }
      node = next;
      walked += pointerStep(step);
      inner += pointerStep(step);
      const site = sites.get(node);
      if (site !== undefined) {
        around = site;
        inner = "";
      }
    }
    const { resource, pointer } = around;
    return scan(node, pointer + inner, resource, resource.document, resource.uri, resource.dialect);
  }

  const text = resolver.read(location);
  let entry: Site | undefined;
  if (text === undefined) {
    issues.push({
      code: "json-schema-document",
      severity: "error",
      message: `The JSON Schema ${location} cannot be read`,
      location: { document: location, line: 1, column: 1, offset: 0 },
      length: 1,
      params: {},
    });
  } else {
    entry = readDocument(location, text, uriOf(location), dialectOf(options.version ?? "2020-12"));
  }
  return { issues, documents, entry, site: (node) => sites.get(node), resolve, report };
}

/** The identifier of a schema. In draft-07 nothing beside a `$ref` counts. */
function identifierOf(node: JsonNode & { kind: "object" }, { version, keywords }: Dialect): string | undefined {
  if (!keywords.has("$id") || (version === "draft-07" && textOf(node, "$ref") !== undefined)) return undefined;
  return textOf(node, "$id");
}
