import type { MessageBinding, ObjectBinding, PropertyBinding, TypeBinding, ValueBinding } from "../../binding/model.ts";
import { propertiesOf } from "../../binding/objects.ts";
import { valueJsonSchema } from "../../emit/json-schema/values.ts";
import { boundsWithPattern, comparableName, eitherOf, type FormField, type FormValue } from "./form.ts";

/** What the XML forms of some messages let a message be. */
export function xmlForm(messages: readonly MessageBinding[]): FormValue {
  return eitherOf(
    messages.flatMap(({ forms }) => forms.slice(0, 1).map(({ type }) => formOf(type, type.schemaLocation))),
  );
}

function formOf(type: TypeBinding, place: string): FormValue {
  if (type.kind === "value") return scalarForm(type, place);
  if (type.kind === "object") return objectForm(type);
  const objects = type.cases.map((one) => one.type);
  return eitherOf((type.fallbackInType ? [...objects, type.fallback] : objects).map(objectForm));
}

function objectForm(object: ObjectBinding): FormValue {
  const { content } = object;
  // An element with text and no attributes to speak of is compared as its text.
  if (content.kind === "simple" && object.attributes.length === 0) return formOf(content.value, object.schemaLocation);
  return {
    types: new Set(["object"]),
    values: undefined,
    bounds: new Map(),
    place: object.schemaLocation,
    fields: () =>
      new Map([...object.attributes, ...propertiesOf(object)].map((one) => [comparableName(one.name), fieldOf(one)])),
  };
}

function fieldOf(property: PropertyBinding): FormField {
  const { name, optional, repeated, minOccurs, maxOccurs, schemaLocation, type } = property;
  return {
    name,
    place: schemaLocation,
    required: !optional,
    repeats: repeated ? { minimum: minOccurs, maximum: maxOccurs } : undefined,
    value: formOf(type, schemaLocation),
  };
}

/** The bounds of a simple type, as the JSON Schema of its values says them. */
function scalarForm(type: ValueBinding, place: string): FormValue {
  if (type.variety.kind === "union") return eitherOf(type.variety.members.map((one) => scalarForm(one, place)));
  const schema = valueJsonSchema(type);
  const {
    enum: values,
    type: name,
    pattern,
  } = schema as {
    readonly enum?: readonly (string | number | boolean)[];
    readonly type?: string;
    readonly pattern?: string;
  };
  const bounds = Object.entries(schema).filter((entry): entry is [string, number] => typeof entry[1] === "number");
  const types = values === undefined ? [name ?? "string"] : values.map((value) => typeof value);
  return {
    types: new Set(types.map((one) => (one === "integer" ? "number" : one))),
    values,
    // Dates and the like are texts in JSON, and their lexical rules patterns: none of them is empty.
    bounds: boundsWithPattern(new Map(bounds), pattern ?? (isText(type) ? undefined : ".")),
    place: type.builtIn ? place : type.schemaLocation,
    fields: () => new Map(),
  };
}

/** Whether the texts of a type are texts, and not spellings of values. */
function isText({ variety }: ValueBinding): boolean {
  return variety.kind !== "atomic" || variety.representation !== "string" || TEXTS.has(variety.primitive);
}

const TEXTS: ReadonlySet<string> = new Set(["string", "anyURI", "hexBinary", "base64Binary"]);
