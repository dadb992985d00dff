import type { ElementDeclaration, Wildcard } from "../components/index.ts";
import { allowsName } from "../content/wildcards.ts";
import { expandedName } from "../documents/names.ts";
import type { CheckedModel } from "./content-models.ts";

/** An expanded name in its two parts. */
export interface Name {
  readonly namespace: string;
  readonly localName: string;
}

/** A namespace and a local name that nobody can write: they stand for all those that no model mentions. */
const ANY_OTHER = "\u0000";

function symbolsOf(model: CheckedModel): readonly (ElementDeclaration | Wildcard)[] {
  const open = model.openContent === undefined ? [] : [model.openContent.wildcard];
  if (model.kind === "empty") return open;
  if (model.kind === "all") return [...model.members.flatMap((member) => member.symbols), ...open];
  return [...model.symbols, ...open];
}

/**
 * Names that stand for all names, as far as the wildcards and elements of some models can tell them apart: those that
 * are mentioned, and one of each namespace, or of any other, that is not. `declared` holds the expanded names of global
 * elements.
 */
export function tellingNames(
  models: readonly CheckedModel[],
  declared: ReadonlyMap<string, ElementDeclaration>,
): readonly Name[] {
  const symbols = models.flatMap(symbolsOf);
  const namespaces = new Set(["", ANY_OTHER]);
  const locals = new Map<string, Name>();
  const mention = (namespace: string, localName: string): void => {
    locals.set(expandedName(namespace, localName), { namespace, localName });
  };
  let asksForDefined = false;
  for (const symbol of symbols) {
    if (symbol.kind === "elementDeclaration") {
      namespaces.add(symbol.targetNamespace);
      mention(symbol.targetNamespace, symbol.name);
      continue;
    }
    for (const namespace of symbol.namespaceConstraint.namespaces) namespaces.add(namespace);
    for (const name of symbol.namespaceConstraint.disallowedNames) {
      if (name === "##defined") asksForDefined = true;
      if (typeof name === "string") continue;
      namespaces.add(name.namespace);
      mention(name.namespace, name.localName);
    }
  }
  if (asksForDefined) {
    const first = new Map<string, ElementDeclaration>();
    for (const [key, element] of declared) {
      if (!locals.has(key) && !first.has(element.targetNamespace)) first.set(element.targetNamespace, element);
    }
    for (const { targetNamespace, name } of first.values()) mention(targetNamespace, name);
  }
  return [...[...namespaces].map((namespace) => ({ namespace, localName: ANY_OTHER })), ...locals.values()];
}

/** Which of some names each wildcard of a model takes. */
export function admittedNames(
  model: CheckedModel,
  names: readonly Name[],
  declared: ReadonlyMap<string, ElementDeclaration>,
): ReadonlyMap<Wildcard, readonly Name[]> {
  const symbols = symbolsOf(model);
  const siblings = new Set(
    symbols.flatMap((symbol) =>
      symbol.kind === "elementDeclaration" ? [expandedName(symbol.targetNamespace, symbol.name)] : [],
    ),
  );
  const isDefined = (namespace: string, localName: string): boolean => declared.has(expandedName(namespace, localName));
  const admitted = new Map<Wildcard, readonly Name[]>();
  for (const symbol of symbols) {
    if (symbol.kind !== "wildcard") continue;
    const constraint = symbol.namespaceConstraint;
    const noSibling = constraint.disallowedNames.includes("##definedSibling");
    const taken = names.filter(
      ({ namespace, localName }) =>
        allowsName(constraint, namespace, localName, isDefined) &&
        !(noSibling && siblings.has(expandedName(namespace, localName))),
    );
    admitted.set(symbol, taken);
  }
  return admitted;
}
