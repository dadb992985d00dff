import type { Schemas } from "./context.ts";
import type { NamespaceBinding, ObjectBinding } from "./model.ts";
import { propertiesOf } from "./objects.ts";

/** Namespace of `xml:lang` and its siblings: always in scope under the prefix `xml`. */
export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/** Prefixes that writers declare on the element that needs one, so that no document's own may be hidden by them. */
const LOCAL_PREFIX = /^(?:_|xsi$)/;

/**
 * Every namespace that documents of a contract are written with, each with a prefix of its own: the one that the contract
 * chooses, or else the first that a schema document declares for it and no other namespace has.
 * @param roots namespaces of root elements, which come first
 */
export function namespacesOf(
  roots: readonly string[],
  objects: readonly ObjectBinding[],
  schemas: Schemas,
  chosen: Readonly<Record<string, string>>,
): readonly NamespaceBinding[] {
  const names = new Set(roots);
  for (const object of objects) {
    for (const { namespace } of [...object.attributes, ...propertiesOf(object)]) names.add(namespace);
  }
  names.delete("");
  names.delete(XML_NAMESPACE);
  const declared = [...schemas.values()]
    .flatMap((schema) => Object.entries(schema.prefixes))
    .filter(([prefix]) => prefix !== "" && !LOCAL_PREFIX.test(prefix));
  const taken = new Set(["xml", "xmlns", ...Object.values(chosen)]);
  return [...names].map((name): NamespaceBinding => {
    if (Object.hasOwn(chosen, name)) return { name, prefix: chosen[name] as string };
    let prefix = declared.find(([one, namespace]) => namespace === name && !taken.has(one))?.[0];
    for (let i = 1; prefix === undefined; i++) if (!taken.has(`ns${i}`)) prefix = `ns${i}`;
    taken.add(prefix);
    return { name, prefix };
  });
}
