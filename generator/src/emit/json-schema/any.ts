import type { Definitions, JsonSchema } from "./definitions.ts";

/** A value whose type only the document says. */
export function otherType(definitions: Definitions): JsonSchema {
  return definitions.refer("any:typed", () => ({
    description: "A value of the type that $type names (xsi:type); of a simple type in $value.",
    type: "object",
    properties: { $type: { type: "string" } },
    required: ["$type"],
  }));
}

/** A nil element of complex type. */
export function nilObject(definitions: Definitions): JsonSchema {
  return definitions.refer("any:nil", () => ({
    description: "A nil element (xsi:nil), with its attributes.",
    type: "object",
    properties: { $nil: { const: true } },
    required: ["$nil"],
  }));
}

/** Attributes that no declaration names: `$attributes`. */
export function anyAttributes(definitions: Definitions): JsonSchema {
  const text = { type: "string" };
  return definitions.refer("any:attributes", () => ({
    description: "Attributes as data.",
    type: "array",
    items: {
      type: "object",
      properties: { name: text, namespace: text, value: text },
      required: ["name", "value"],
      additionalProperties: false,
    },
  }));
}

/** An element that a wildcard admits: with its value where it has a declaration or a type, else as data. */
export function anyElement(definitions: Definitions): JsonSchema {
  return definitions.refer("any:element", () => ({
    description: "An element with its name: with its value where a declaration or $type says its type, else as data.",
    type: "object",
    properties: {
      name: { type: "string" },
      namespace: { type: "string" },
      value: true,
      attributes: anyAttributes(definitions),
      children: { type: "array", items: { anyOf: [{ type: "string" }, anyElement(definitions)] } },
    },
    required: ["name"],
    additionalProperties: false,
  }));
}

/** An object of xs:anyType. */
export function anyType(definitions: Definitions): JsonSchema {
  return definitions.refer("any:type", () => ({
    description: "Attributes, text and elements of any kind.",
    type: "object",
    properties: {
      $type: { type: "string" },
      $attributes: anyAttributes(definitions),
      $content: { type: "array", items: { anyOf: [{ type: "string" }, anyElement(definitions)] } },
    },
    required: ["$content"],
    additionalProperties: false,
  }));
}
