import { type Rule, schemaExample } from "./rule.ts";

/**
 * A keyref refers to a key or unique with as many fields as it has itself:
 * https://www.w3.org/TR/xmlschema11-1/#c-props-correct
 */
export const rule: Rule = {
  code: "c-props-correct",
  example: schemaExample(`<xs:element name="a">
<xs:key name="k"><xs:selector xpath="b"/><xs:field xpath="@c"/><xs:field xpath="@d"/></xs:key>
<xs:keyref name="r" refer="k"><!-- ERROR c-props-correct --><xs:selector xpath="e"/><xs:field xpath="@f"/></xs:keyref></xs:element>`),
  check({ schema, isBroken }, report) {
    for (const constraint of schema.identityConstraintDefinitions.values()) {
      const { name, fields, referencedKey: key } = constraint;
      if (key === undefined || isBroken(constraint) || isBroken(key)) continue;
      if (key.category === "keyref") {
        const message = `The keyref "${name}" refers to "${key.name}", which is a keyref too; refer to a key or unique.`;
        report("c-props-correct", constraint, message, { key: key.name });
      } else if (key.fields.length !== fields.length) {
        const message = `The keyref "${name}" has ${fields.length} fields and the ${key.category} "${key.name}" has ${key.fields.length}; give both the same number.`;
        report("c-props-correct", constraint, message, { key: key.name });
      }
    }
  },
};
