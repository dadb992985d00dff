import type { XPathExpression } from "../components/assertion.ts";
import type { Expression, QualifiedName } from "./ast.ts";
import { datatypeNamespace } from "./functions.ts";
import { parseXPath } from "./parser.ts";
import { resolveNames } from "./resolve-names.ts";

/** What an expression may speak of. */
export interface StaticContext {
  /** Local names of the variables, which are in no namespace. */
  readonly variables: readonly string[];
  /** What kind of type has that name; `undefined` if there is none. */
  readonly typeKind: (namespace: string, localName: string) => "simple" | "complex" | undefined;
}

/** `code` is XPath's, `offset` is in UTF-16 code units from the start of the expression. */
export interface StaticFault {
  readonly code: "XPST0003" | "XPST0008" | "XPST0017" | "XPST0051" | "XPST0081";
  readonly message: string;
  readonly offset: number;
}

/** Types of the XPath data model that no schema defines. */
const MODEL_TYPES: ReadonlySet<string> = new Set(["untypedAtomic", "untyped", "anyAtomicType"]);

/**
 * What makes an XPath expression wrong before any document is seen: its syntax, a prefix without a binding, and a
 * function, variable or type that is not there. https://www.w3.org/TR/xmlschema11-1/#xpath-valid
 */
export function staticFault(test: XPathExpression, context: StaticContext): StaticFault | undefined {
  const parsed = parseXPath(test.expression);
  if (!parsed.ok) return parsed;
  const resolved = resolveNames(parsed.ast, test);
  if (!resolved.ok) return isConstructor(test, resolved, context) ? undefined : resolved;
  return variableFault(resolved.ast, context) ?? typeFault(resolved.ast, context);
}

/** Every simple type is also a function that makes values of it. */
function isConstructor(test: XPathExpression, fault: StaticFault, context: StaticContext): boolean {
  if (fault.code !== "XPST0017") return false;
  const [, prefix = "", localName = ""] = /^([^:(\s]*):([^:(\s]+)/.exec(test.expression.slice(fault.offset)) ?? [];
  return context.typeKind(test.namespaceBindings[prefix] ?? "", localName) === "simple";
}

function variableFault(ast: Expression, context: StaticContext): StaticFault | undefined {
  const known = new Set(context.variables);
  const references: QualifiedName[] = [];
  for (const node of nodesOf(ast)) {
    if (node.kind === "variable" && isName(node.name)) references.push(node.name);
    if (isName(node.variable)) known.add(node.variable.localName);
  }
  const unknown = references.find(({ namespace, localName }) => namespace !== "" || !known.has(localName));
  if (unknown === undefined) return undefined;
  return { code: "XPST0008", message: `There is no variable $${unknown.localName} here.`, offset: unknown.start };
}

function typeFault(ast: Expression, { typeKind }: StaticContext): StaticFault | undefined {
  for (const node of nodesOf(ast)) {
    if (!isName(node) || node.role !== "type") continue;
    const { namespace = "", localName, start: offset } = node;
    if (namespace === datatypeNamespace && MODEL_TYPES.has(localName)) continue;
    if (typeKind(namespace, localName) !== undefined) continue;
    return { code: "XPST0051", message: `There is no type "${localName}".`, offset };
  }
  for (const node of nodesOf(ast)) {
    const single = node.kind === "castAs" || node.kind === "castableAs" ? node.type : node;
    if (!isNode(single) || !isName(single.name) || single.name.role !== "type" || node.kind === "kindTest") continue;
    const { namespace = "", localName, start: offset } = single.name;
    if (typeKind(namespace, localName) !== "complex") continue;
    return { code: "XPST0051", message: `"${localName}" is a complex type; an atomic type is wanted.`, offset };
  }
  return undefined;
}

/** A node of the tree, of whatever kind. */
type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}

function isName(value: unknown): value is Node & QualifiedName {
  return isNode(value) && value.kind === "name";
}

/** All nodes of a tree in no particular order. The tree is plain data and walked as such. */
function* nodesOf(ast: Expression): Iterable<Node> {
  const left: unknown[] = [ast];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (!isNode(node)) continue;
    yield node;
    for (const value of Object.values(node)) if (isNode(value)) left.push(value);
  }
}
