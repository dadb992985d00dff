import type { ObjectBinding } from "../binding/model.ts";
import { propertiesOf } from "../binding/objects.ts";
import { access, onlyTypes, quote } from "../code/code.ts";
import type { Asserted, EmitContext } from "./context.ts";
import { localName } from "./naming.ts";
import { reservedNames } from "./xpath/index.ts";

/**
 * The functions of assertions are given what properties hold, not the object: who reads a document has that in variables, and
 * objects of one type have many shapes, in which engines must look for a property each time.
 *
 * @returns the parameter of each property that an object can have, by property
 */
export function assertedVariables(object: ObjectBinding): ReadonlyMap<string, string> {
  const names = [...object.attributes, ...propertiesOf(object)].map((one) => one.property);
  if (object.content.kind === "simple") names.push("$value");
  const variables = new Map<string, string>();
  for (const name of new Set(names)) {
    const local = localName(name);
    variables.set(name, reservedNames.has(local) ? `${local}_` : local);
  }
  return variables;
}

/**
 * The parameters of a type's function of assertions for the object and what its properties hold.
 * @param typeOf imports the type of the object; asked only if a parameter says it
 */
export function assertedParameters(
  object: ObjectBinding,
  { properties, asksObject }: Asserted,
  typeOf: () => string,
): string[] {
  const variables = assertedVariables(object);
  return [
    ...(asksObject ? [`value${onlyTypes(`: ${typeOf()}`)}`] : []),
    ...properties.map((name) => `${variables.get(name)}${onlyTypes(`: ${typeOf()}[${quote(name)}]`)}`),
  ];
}

/**
 * The arguments for them.
 * @param subject an expression for the object
 * @param holds an expression for what a property of it holds
 */
export function assertedArguments(
  object: ObjectBinding,
  context: EmitContext,
  subject: string,
  holds: (property: string) => string = (property) => access(subject, property),
): string[] {
  const { properties = [], asksObject = false } = context.asserted.get(object) ?? {};
  return [...(asksObject ? [subject] : []), ...properties.map(holds)];
}
