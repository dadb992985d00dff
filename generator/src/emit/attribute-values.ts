import type { Binding, ObjectBinding, TypeBinding } from "../binding/model.ts";
import { access, onlyTypes, quote } from "../code/code.ts";
import type { Imports } from "../code/module.ts";
import type { EmitContext } from "./context.ts";
import { holdsNames } from "./facets/enumeration.ts";
import { useDatatype } from "./naming.ts";

/** The types whose attributes choose among type alternatives. */
export function typesWithTests({ elements }: Binding): ReadonlySet<TypeBinding> {
  return new Set(
    elements.flatMap(({ type, alternatives }) =>
      alternatives.length === 0 ? [] : [type, ...alternatives.map((one) => one.type)],
    ),
  );
}

/**
 * Code for a function from an object to the texts of its attributes, by expanded name. Values that are names have no text
 * without prefixes, so that no test sees them.
 */
export function attributeValuesLiteral(object: ObjectBinding, imports: Imports, context: EmitContext): string {
  const cases = object.attributes.flatMap(({ namespace, name, property, type: value }) => {
    if (value.kind !== "value" || holdsNames(value)) return [];
    const target = access("value", property);
    const test = `namespace === ${quote(namespace)} && name === ${quote(name)} && ${target} !== undefined`;
    return [`${test} ? ${useDatatype(imports, value)}.write(${target}) : `];
  });
  const others =
    object.attributeWildcard === undefined
      ? "undefined"
      : `value.$attributes?.find((one) => one.name === name && (one.namespace ?? "") === namespace)?.value`;
  const text = onlyTypes(": string");
  return `(value${onlyTypes(`: ${context.typeOf(object, imports)}`)}) => (namespace${text}, name${text}) => ${cases.join("")}${others}`;
}
