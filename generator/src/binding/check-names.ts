import { isIdentifier } from "../code/code.ts";
import type { BindingContext } from "./context.ts";
import type { Binding, ObjectBinding, TypeBinding, UnionBinding } from "./model.ts";
import { isInherited } from "./names.ts";
import { propertiesOf } from "./objects.ts";
import { RESERVED_TYPES, typeNameKey } from "./settle-types.ts";

/** Reports hinted names that cannot stand beside each other, or mean something else already: they are the author's to settle. */
export function checkNames(binding: Binding, context: BindingContext): void {
  const rename = 'Give one of them another with <contract:type name="…"/>.';
  const types = new Map<string, TypeBinding>();
  for (const type of [...binding.objects, ...binding.unions, ...binding.values]) {
    const { name } = type;
    const key = typeNameKey(name);
    const known = types.get(key);
    if (known === undefined) types.set(key, type);
    else report(context, type, `The name ${name} is already that of ${known.schemaLocation}. ${rename}`);
    if (!isIdentifier(name) || RESERVED_TYPES.has(name)) {
      const reason = isIdentifier(name) ? "means something else in generated code" : "cannot stand in TypeScript";
      report(context, type, `The type name ${name} ${reason}. Give it another with <contract:type name="…"/>.`);
    }
  }
  for (const message of binding.messages) {
    const known = [...types.values()].find((type) => type.name === message.name);
    if (known !== undefined && message.forms.every((form) => typeNameFor(form.type) !== message.name)) {
      report(context, known, `The name ${message.name} is that of a message and of another message's type. ${rename}`);
    }
  }
  for (const object of binding.objects) checkProperties(object, context);
}

function typeNameFor(type: ObjectBinding | UnionBinding): string {
  return type.sameAs ?? type.name;
}

function checkProperties(object: ObjectBinding, context: BindingContext): void {
  const another = 'with <contract:property name="…"/>.';
  const known = new Map<string, string>();
  if (object.content.kind === "automaton" && object.content.wildcard !== undefined) {
    known.set(object.content.wildcard.property, "the wildcard");
  }
  for (const { property, name, attribute } of [...object.attributes, ...propertiesOf(object)]) {
    const what = attribute ? `the attribute ${name}` : `the element ${name}`;
    const other = known.get(property);
    if (other !== undefined) {
      const message = `The property ${property} of ${object.name} stands for both ${other} and ${what}.`;
      report(context, object, `${message} Give one of them another ${another}`);
    }
    if (isInherited(property) || property.startsWith("$")) {
      const message = `The property ${property} of ${object.name}, for ${what}, means something else in every object.`;
      report(context, object, `${message} Give it another ${another}`);
    }
    known.set(property, what);
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
