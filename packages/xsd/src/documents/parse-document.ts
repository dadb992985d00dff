import { XMLParser } from "fast-xml-parser";
import { expandDocumentType } from "./document-type.ts";
import { createLocate, type Locate } from "./line-index.ts";
import { isNCName, XML_NAMESPACE } from "./names.ts";
import { attributeValue, decodeReferences } from "./references.ts";
import type { Report } from "./report.ts";
import type { SchemaAttribute, SchemaDocument, SchemaElement } from "./schema-element.ts";
import { checkWellFormedness, MAXIMUM_DEPTH } from "./well-formedness.ts";

const META_DATA = XMLParser.getMetaDataSymbol() as symbol;
const COMMENT = "#comment";
const CHARACTER_DATA = "#cdata";

interface ParserNode {
  readonly [key: string]: unknown;
}

interface Context {
  readonly text: string;
  readonly locate: Locate;
  readonly report: Report;
}

/**
 * Parses the text of a schema document into a tree with resolved names. Reports what {@link checkWellFormedness} and
 * {@link expandDocumentType} find, `not-supported` for a name that the parser refuses, and returns `undefined` then.
 */
export function parseDocument(location: string, source: string, report: Report): SchemaDocument | undefined {
  const original = source.startsWith("\uFEFF") ? source.slice(1) : source;
  const locateOriginal = createLocate(location, original);
  const expanded = expandDocumentType(original);
  if ("code" in expanded) {
    report(expanded.code, { location: locateOriginal(expanded.offset) }, expanded.message);
    return undefined;
  }
  const { text, originalOffset } = expanded;
  const locate: Locate = (offset) => locateOriginal(originalOffset(offset));
  if (!checkWellFormedness(text, locate, report)) return undefined;
  const nodes = readNodes(text, locate, report);
  if (nodes === undefined) return undefined;
  const context: Context = { text, locate, report };
  const roots = nodes.filter((node) => elementName(node) !== undefined);
  const root = roots[0];
  if (root === undefined) {
    report("xml", { location: locate(0) }, "The document has no element; a schema document has an xs:schema element.");
    return undefined;
  }
  const element = toElement(root, Object.assign(Object.create(null), { xml: XML_NAMESPACE }), context);
  return element === undefined ? undefined : { location, text: original, root: element };
}

function readNodes(text: string, locate: Locate, report: Report): readonly ParserNode[] | undefined {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    captureMetaData: true,
    processEntities: false,
    trimValues: false,
    parseTagValue: false,
    parseAttributeValue: false,
    commentPropName: COMMENT,
    cdataPropName: CHARACTER_DATA,
    ignoreDeclaration: true,
    ignorePiTags: true,
    maxNestedTags: MAXIMUM_DEPTH + 1,
    // Nothing here asks for paths, which would be printed for every element, attribute and text.
    jPath: false,
  });
  try {
    return parser.parse(text) as readonly ParserNode[];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    report("not-supported", { location: locate(0) }, `The document cannot be parsed: ${reason}`);
    return undefined;
  }
}

function elementName(node: ParserNode): string | undefined {
  for (const key in node) {
    if (key !== ":@" && key !== "#text" && key !== COMMENT && key !== CHARACTER_DATA) return key;
  }
  return undefined;
}

function nodeList(value: unknown): readonly ParserNode[] {
  return Array.isArray(value) ? value : [];
}

/** Where white space ends. */
function afterSpace(text: string, offset: number): number {
  let at = offset;
  while (isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where the attribute ends that begins at an offset: after its closing quote. */
function attributeEnd(text: string, offset: number): number {
  const quote = afterSpace(text, text.indexOf("=", offset) + 1);
  return text.indexOf(text.charAt(quote), quote + 1) + 1;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d;
}

/** The namespaces in scope by prefix; the very object of the element around it where none is declared, as with most. */
function namespacesOf(
  raw: Readonly<Record<string, unknown>>,
  outer: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  let own: Record<string, string> | undefined;
  for (const name in raw) {
    if (!isNamespaceDeclaration(name)) continue;
    // Without a prototype, so that prefixes such as __proto__ and constructor are declared only where they are.
    own ??= Object.assign(Object.create(null) as Record<string, string>, outer);
    own[name.slice("xmlns:".length)] = attributeValue(String(raw[name]));
  }
  return own ?? outer;
}

function isNamespaceDeclaration(name: string): boolean {
  return name.startsWith("xmlns") && (name.length === "xmlns".length || name[5] === ":");
}

function toElement(
  node: ParserNode,
  outer: Readonly<Record<string, string>>,
  context: Context,
): SchemaElement | undefined {
  const qualifiedName = elementName(node) ?? "";
  const metaData: { readonly startIndex?: number } | undefined = Reflect.get(node, META_DATA);
  const offset = metaData?.startIndex ?? 0;
  const place = { location: context.locate(offset), length: qualifiedName.length + 1 };
  const raw = (node[":@"] ?? {}) as Readonly<Record<string, unknown>>;
  const namespaces = namespacesOf(raw, outer);
  const resolved = resolveName(qualifiedName, namespaces, namespaces[""] ?? "");
  if (resolved === undefined) {
    context.report("xml", place, `The prefix of "${qualifiedName}" is not declared; add an xmlns declaration for it.`);
    return undefined;
  }

  const attributes = new Map<string, SchemaAttribute>();
  const foreignAttributes: SchemaAttribute[] = [];
  // The parser gives attributes in their order.
  let end = offset + qualifiedName.length + 1;
  for (const name in raw) {
    const start = afterSpace(context.text, end);
    end = attributeEnd(context.text, start);
    if (isNamespaceDeclaration(name)) continue;
    const location = context.locate(start);
    const length = end - start;
    const resolvedName = resolveName(name, namespaces, "");
    if (resolvedName === undefined) {
      context.report("xml", { location, length }, `The prefix of the attribute "${name}" is not declared.`);
      continue;
    }
    const attribute = {
      namespace: resolvedName.namespace,
      localName: resolvedName.localName,
      value: attributeValue(String(raw[name])),
      location,
      length,
    };
    if (attribute.namespace === "") attributes.set(attribute.localName, attribute);
    else foreignAttributes.push(attribute);
  }

  const content: (string | SchemaElement)[] = [];
  const children: SchemaElement[] = [];
  for (const child of nodeList(node[qualifiedName])) {
    if (typeof child["#text"] === "string") content.push(decodeReferences(child["#text"]));
    else if (CHARACTER_DATA in child)
      content.push(...nodeList(child[CHARACTER_DATA]).map((part) => String(part["#text"])));
    else if (!(COMMENT in child)) {
      const element = toElement(child, namespaces, context);
      if (element === undefined) continue;
      content.push(element);
      children.push(element);
    }
  }
  const { namespace, localName } = resolved;
  const { location, length } = place;
  // Member by member: spreading takes most of the time that the trees of a large schema take.
  return { namespace, localName, attributes, foreignAttributes, children, content, namespaces, location, length };
}

function resolveName(
  qualifiedName: string,
  namespaces: Readonly<Record<string, string>>,
  unprefixed: string,
): { readonly namespace: string; readonly localName: string } | undefined {
  const colon = qualifiedName.indexOf(":");
  if (colon < 0) return isNCName(qualifiedName) ? { namespace: unprefixed, localName: qualifiedName } : undefined;
  const namespace = namespaces[qualifiedName.slice(0, colon)];
  const localName = qualifiedName.slice(colon + 1);
  if (namespace === undefined || namespace === "" || !isNCName(localName)) return undefined;
  return { namespace, localName };
}
