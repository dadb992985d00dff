import type { Datatype } from "./datatype.ts";
import { Anonymous } from "./sites.ts";

/**
 * A datatype whose values neither are IDs nor refer to any, though those of its items or members do: lists and unions in
 * XSD 1.0. There, only what is derived from ID, IDREF and IDREFS is in the ID/IDREF table, and the base type of a list
 * or union is the simple ur-type: https://www.w3.org/TR/xmlschema-1/#sic-id
 */
export function unidentified<T>(type: Datatype<T>): Datatype<T> {
  return {
    ...type,
    read: (content, site, rule) => type.read(content, new Anonymous(site), rule),
    check: (value, site, rule) => type.check(value, new Anonymous(site), rule),
  };
}

/** A datatype that reads names as the schema does where it has a text: by the namespaces in scope there. */
export function inNamespaces<T>(type: Datatype<T>, namespaces: Readonly<Record<string, string>>): Datatype<T> {
  return {
    ...type,
    read: (content, site, rule) =>
      type.read(
        content,
        {
          report: (finding, params, own) => site.report(finding, params, own),
          resolvePrefix: (prefix) => namespaces[prefix],
        },
        rule,
      ),
  };
}
