import type { BindingContext } from "./context.ts";
import type { Binding, ObjectBinding, PropertyBinding, TypeBinding, UnionBinding } from "./model.ts";
import { propertiesOf } from "./objects.ts";

/** Reports two types of one name, and two properties of one name in a type: names are never numbered behind the author's back. */
export function checkNames(binding: Binding, context: BindingContext): void {
  const types = new Map<string, TypeBinding>();
  for (const type of [...binding.objects, ...binding.unions, ...binding.values]) {
    const known = types.get(type.name.toLowerCase());
    if (known === undefined) types.set(type.name.toLowerCase(), type);
    else {
      report(
        context,
        type,
        `The name ${type.name} is already that of ${known.schemaLocation}. Give one of them another with <contract:type name="…"/>.`,
      );
    }
  }
  for (const object of binding.objects) {
    const known = new Map<string, PropertyBinding>();
    for (const property of [...object.attributes, ...propertiesOf(object)]) {
      const other = known.get(property.property);
      if (other !== undefined) {
        report(
          context,
          object,
          `The property ${property.property} of ${object.name} stands for both ${other.name} and ${property.name}. Give one of them another with <contract:property name="…"/>.`,
        );
      }
      known.set(property.property, property);
    }
  }
}

/** Reports a `contract:same-as` whose two types do not read into the same TypeScript type. */
export function checkSameAs(binding: Binding, context: BindingContext): void {
  const types = new Map<string, ObjectBinding | UnionBinding>();
  for (const type of [...binding.objects, ...binding.unions]) types.set(type.name, type);
  for (const type of types.values()) {
    if (type.sameAs === undefined) continue;
    const target = types.get(type.sameAs);
    if (target === undefined || target.kind !== type.kind) {
      report(
        context,
        type,
        `The type ${type.sameAs}, which ${type.name} is to be the same as, is not among the contract's types.`,
      );
    } else if (type.kind === "object" && target.kind === "object") {
      for (const difference of differences(type, target)) report(context, type, difference);
    }
  }
}

function differences(type: ObjectBinding, target: ObjectBinding): string[] {
  const wanted = new Map([...target.attributes, ...propertiesOf(target)].map((one) => [one.property, one]));
  const found = new Map([...type.attributes, ...propertiesOf(type)].map((one) => [one.property, one]));
  const out: string[] = [];
  for (const [name, property] of found) {
    const other = wanted.get(name);
    if (other === undefined) out.push(`${type.name} has the property ${name}, which ${target.name} lacks.`);
    else if (other.repeated !== property.repeated || typeText(other.type) !== typeText(property.type)) {
      out.push(`The property ${name} of ${type.name} is not of the type that ${target.name} gives it.`);
    } else if (property.optional && !other.optional) {
      out.push(`The property ${name} is optional in ${type.name} and required in ${target.name}.`);
    }
  }
  for (const [name, property] of wanted) {
    if (!found.has(name) && !property.optional)
      out.push(`${type.name} lacks the property ${name}, which ${target.name} requires.`);
  }
  return out;
}

/** A text that is equal for types whose values are interchangeable in TypeScript. */
function typeText(type: TypeBinding): string {
  if (type.kind !== "value") return type.sameAs ?? type.name;
  const { variety } = type;
  if (variety.kind === "list") return `list of ${typeText(variety.item)}`;
  if (variety.kind === "union") return variety.members.map(typeText).join(" | ");
  return variety.literals === undefined ? variety.representation : [...variety.literals].sort().join(" | ");
}

function report(context: BindingContext, type: TypeBinding, message: string): void {
  const location = type.kind === "union" ? type.fallback.definition.location : type.definition.location;
  context.report({
    code: "contract-names",
    severity: "error",
    message,
    location,
    length: 1,
    params: { type: type.name },
  });
}
