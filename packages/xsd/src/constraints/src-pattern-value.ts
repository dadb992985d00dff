import { translatePattern } from "../patterns/index.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** A pattern is a regular expression of XSD: https://www.w3.org/TR/xmlschema11-2/#src-pattern-value */
export const rule: Rule = {
  code: "src-pattern-value",
  example: schemaExample(
    `<xs:simpleType name="t"><xs:restriction base="xs:string"><xs:pattern value="(a"/><!-- ERROR src-pattern-value --></xs:restriction></xs:simpleType>`,
  ),
  check({ simpleTypes, isBroken, version }, report, warn) {
    for (const type of simpleTypes) {
      if (isBroken(type)) continue;
      for (const facet of type.facets) {
        if (facet.kind !== "pattern") continue;
        for (const pattern of facet.value) {
          const translated = translatePattern(pattern, version);
          if (translated.ok) {
            const [needless] = translated.needlessEscapes;
            if (needless === undefined) continue;
            const message = `The pattern "${pattern}" has "${needless}", which is no escape of XSD; it is taken for "${needless.slice(1)}". Write it without the backslash.`;
            warn("src-pattern-value", facet, message, { pattern, escape: needless });
            continue;
          }
          const message = `The pattern "${pattern}" is not a regular expression of XSD, at ${translated.offset + 1}: ${translated.message}`;
          report("src-pattern-value", facet, message, { pattern, at: translated.offset });
        }
      }
    }
  },
};
