import { valueFault } from "../datatypes/lexical.ts";
import { type Rule, schemaExample } from "./rule.ts";

/** Enumeration values are values of the base type: https://www.w3.org/TR/xmlschema11-2/#enumeration-valid-restriction */
export const rule: Rule = {
  code: "enumeration-valid-restriction",
  example: schemaExample(
    `<xs:simpleType name="t"><xs:restriction base="xs:int"><xs:enumeration value="1"/><xs:enumeration value="one"/><!-- ERROR enumeration-valid-restriction --></xs:restriction></xs:simpleType>`,
  ),
  check({ schema, simpleTypes, isBroken, version }, report) {
    for (const type of simpleTypes) {
      const base = type.baseTypeDefinition;
      if (base === undefined || isBroken(type)) continue;
      for (const facet of type.facets) {
        if (facet.kind !== "enumeration") continue;
        for (const value of facet.value) {
          const fault = valueFault(base, value.lexical, {
            version,
            namespaces: value.namespaces,
            notations: schema.notationDeclarations,
          });
          if (fault === undefined) continue;
          const message = `The enumeration value "${value.lexical}" is not a value of the base type: ${fault}.`;
          report("enumeration-valid-restriction", value, message, { value: value.lexical });
        }
      }
    }
  },
};
