import type { Binding, ObjectBinding, TypeBinding, UnionBinding } from "../../binding/model.ts";
import { createPutOff } from "../../binding/put-off.ts";

/** A JSON Schema as data. */
export type JsonSchema = { readonly [key: string]: unknown };

/** The definitions of one JSON Schema, made as they are referred to. */
export interface Definitions {
  readonly binding: Binding;
  /** A reference to the schema of a type; of a built-in one the schema itself. */
  reference(type: TypeBinding): JsonSchema;
  /** A reference to a definition, which is made when it is first wanted. A colon keeps its name apart from those of types. */
  refer(name: string, make: () => JsonSchema): JsonSchema;
  /** Every definition by name, in the order of names. */
  all(): Readonly<Record<string, JsonSchema>>;
}

/** @param describeType makes the schema of a type */
export function createDefinitions(
  binding: Binding,
  describeType: (type: TypeBinding, definitions: Definitions) => JsonSchema,
): Definitions {
  const schemas = new Map<string, JsonSchema>();
  const putOff = createPutOff();
  const owners = new Map([...binding.objects, ...binding.unions].map((one) => [one.name, one]));
  /** Of types that share an interface, the one whose it is; where objects say their types, each is described. */
  const ownerOf = (type: ObjectBinding | UnionBinding): ObjectBinding | UnionBinding =>
    binding.general ? type : (owners.get(type.sameAs ?? type.name) ?? type);
  const definitions: Definitions = {
    binding,
    reference(type) {
      if (type.builtIn) return describeType(type, definitions);
      const owner = type.kind === "value" ? type : ownerOf(type);
      return definitions.refer(owner.name, () => describe(owner.documentation, describeType(owner, definitions)));
    },
    refer(name, make) {
      if (!schemas.has(name)) {
        schemas.set(name, {}); // a type may refer to itself
        putOff(() => schemas.set(name, make()));
      }
      return { $ref: `#/$defs/${encodeURI(name)}` };
    },
    all: () => Object.fromEntries([...schemas].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  return definitions;
}

/** A schema with what the author says of it. */
export function describe(documentation: string, schema: JsonSchema): JsonSchema {
  return documentation === "" ? schema : { description: documentation, ...schema };
}

/** A schema that applies where another holds. */
export function when(condition: JsonSchema, schema: JsonSchema, otherwise?: JsonSchema): JsonSchema {
  const keywords: [string, JsonSchema][] = [
    ["if", condition],
    ["then", schema],
  ];
  if (otherwise !== undefined) keywords.push(["else", otherwise]);
  return Object.fromEntries(keywords);
}
