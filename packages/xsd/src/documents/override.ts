import type { SchemaElement } from "./schema-element.ts";
import { definedName } from "./symbol-spaces.ts";

/** What references inside an element that an override brings along are read by. */
export interface Origin {
  readonly chameleon: boolean;
  readonly importedNamespaces: ReadonlySet<string>;
  readonly rejected: ReadonlySet<SchemaElement>;
}

/**
 * What overrides put in the place of a document's definitions:
 * https://www.w3.org/TR/xmlschema11-1/#override-schema. Equal keys mean equal replacements.
 */
export interface Replacements {
  readonly key: string;
  /** By symbol space and name. */
  readonly byName: ReadonlyMap<string, readonly SchemaElement[]>;
  readonly origins: ReadonlyMap<SchemaElement, Origin>;
}

/** A document as it stands. */
export const NO_REPLACEMENTS: Replacements = { key: "", byName: new Map(), origins: new Map() };

/** The replacements that an `xs:override` asks for, under those of an override of the document it stands in. */
export function replacementsOf(override: SchemaElement, origin: Origin, outer: Replacements): Replacements {
  const byName = new Map<string, SchemaElement[]>();
  const origins = new Map<SchemaElement, Origin>(outer.origins);
  for (const child of override.children) {
    const key = keyOf(child);
    if (key === undefined || origin.rejected.has(child)) continue;
    byName.set(key, [...(byName.get(key) ?? []), child]);
    origins.set(child, origin);
  }
  const merged = new Map<string, readonly SchemaElement[]>([...byName, ...outer.byName]);
  const parts = [...merged].map(
    ([name, elements]) =>
      `${name}=${elements.map(({ location }) => `${location.document}:${location.offset}`).join("+")}`,
  );
  return { key: parts.sort().join(" "), byName: merged, origins };
}

function keyOf(element: SchemaElement): string | undefined {
  const defined = definedName(element);
  return defined === undefined ? undefined : `${defined.space} ${defined.name}`;
}

/**
 * The root of a document with its definitions, and those of its `xs:redefine` children, replaced. `placed` takes each
 * element that came in.
 */
export function withReplacements(
  root: SchemaElement,
  replacements: Replacements,
  placed: (element: SchemaElement) => void,
): SchemaElement {
  if (replacements.byName.size === 0) return root;
  const replace = (element: SchemaElement): readonly SchemaElement[] => {
    const key = keyOf(element);
    const found = key === undefined ? undefined : replacements.byName.get(key);
    if (found === undefined) {
      if (element.localName !== "redefine") return [element];
      return [{ ...element, children: element.children.flatMap(replace) }];
    }
    found.forEach(placed);
    return found;
  };
  const used = new Set<SchemaElement>();
  const children = root.children.flatMap(replace).filter((child) => {
    const repeated = used.has(child);
    used.add(child);
    return !repeated;
  });
  return { ...root, children };
}
