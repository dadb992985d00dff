import type { XPathExpression } from "../components/assertion.ts";
import type { Expression, QualifiedName, WildcardTest } from "./ast.ts";
import { functionArity, functionNamespace } from "./functions.ts";
import { mapNames } from "./map-names.ts";

/** What `resolveNames` returns; `offset` is in UTF-16 code units from the start of the expression. */
export type ResolvedXPath =
  | { readonly ok: true; readonly ast: Expression }
  | {
      readonly ok: false;
      readonly code: "XPST0081" | "XPST0017";
      readonly message: string;
      readonly offset: number;
    };

/**
 * Gives every name its namespace (https://www.w3.org/TR/xpath20/#static_context): unprefixed names of elements and types
 * are in the default namespace, those of functions in that of the XPath functions, those of attributes and variables in
 * none. `xml` is bound without a declaration.
 *
 * The first name at fault is returned: `XPST0081` for a prefix without a binding, `XPST0017` for a function that does
 * not exist or does not take that many parameters.
 */
export function resolveNames(
  ast: Expression,
  context: Pick<XPathExpression, "namespaceBindings" | "defaultNamespace">,
): ResolvedXPath {
  const faults: Extract<ResolvedXPath, { ok: false }>[] = [];

  const namespaceOf = (prefix: string, offset: number): string => {
    if (prefix === "xml") return "http://www.w3.org/XML/1998/namespace";
    const namespace = Object.hasOwn(context.namespaceBindings, prefix) ? context.namespaceBindings[prefix] : undefined;
    if (namespace !== undefined) return namespace;
    const message = `The prefix ${JSON.stringify(prefix)} is not bound to a namespace where the expression stands.`;
    faults.push({ ok: false, code: "XPST0081", message, offset });
    return "";
  };

  const resolve = (name: QualifiedName): QualifiedName => {
    const namespace =
      name.prefix === "" ? unprefixedNamespace(name, context.defaultNamespace) : namespaceOf(name.prefix, name.start);
    return { ...name, namespace };
  };

  const resolveFunction = (name: QualifiedName, arity: number): QualifiedName => {
    const faultCount = faults.length;
    const resolved = resolve(name);
    const fault = faults.length > faultCount ? undefined : describeWrongCall(resolved, arity);
    if (fault !== undefined) faults.push({ ok: false, code: "XPST0017", message: fault, offset: name.start });
    return resolved;
  };

  const resolveWildcard = (wildcard: WildcardTest): WildcardTest => {
    if (wildcard.prefix === undefined) return wildcard;
    return { ...wildcard, namespace: namespaceOf(wildcard.prefix, wildcard.start) };
  };

  const resolved = mapNames(ast, { name: resolve, functionName: resolveFunction, wildcard: resolveWildcard });
  faults.sort((left, right) => left.offset - right.offset);
  return faults[0] ?? { ok: true, ast: resolved };
}

function unprefixedNamespace(name: QualifiedName, defaultNamespace: string): string {
  switch (name.role) {
    case "element":
    case "type":
      return defaultNamespace;
    case "function":
      return functionNamespace;
    case "attribute":
    case "variable":
      return "";
  }
}

/** Why there is no function of that name and arity, or `undefined` if there is one. */
function describeWrongCall(name: QualifiedName, arity: number): string | undefined {
  const lexical = name.prefix === "" ? name.localName : `${name.prefix}:${name.localName}`;
  const allowed = functionArity(name.namespace ?? "", name.localName);
  if (allowed === undefined) return `There is no function named ${JSON.stringify(lexical)}.`;
  const [minimum, maximum] = allowed;
  if (arity >= minimum && arity <= maximum) return undefined;
  const wanted =
    minimum === maximum
      ? `${minimum}`
      : maximum === Number.POSITIVE_INFINITY
        ? `at least ${minimum}`
        : `${minimum} to ${maximum}`;
  return `The function ${lexical}() takes ${wanted} parameters, not ${arity}.`;
}
