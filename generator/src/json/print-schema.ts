import {
  type Assertions,
  type Location,
  type ObjectSchema,
  reachableSchemas,
  type Schema,
  subschemas,
} from "@schemawright/json-schema";

type JsonObject = Record<string, unknown>;

/** A schema as one self-contained document of 2020-12, with where everything in it was written. */
export interface PrintedSchema {
  readonly schema: JsonObject;
  /** By the path of a keyword or schema in the printed one, as a fragment: `#/$defs/Slide/properties/url`. */
  readonly places: ReadonlyMap<string, Location>;
}

/** Keywords that no value can be at fault against by themselves. */
const SILENT: ReadonlySet<string> = new Set([
  ...[
    "$schema",
    "$id",
    "$anchor",
    "$dynamicAnchor",
    "$recursiveAnchor",
    "$vocabulary",
    "$comment",
    "$defs",
    "definitions",
  ],
  ...["title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly"],
  ...["format", "contentEncoding", "contentMediaType", "contentSchema"],
  ...["properties", "patternProperties", "prefixItems", "allOf", "dependencies", "dependentSchemas"],
]);

/** What is printed how. */
export interface PrintOptions {
  /** For people and tools: titles, descriptions and formats too, and the root where a reader looks for it. */
  readonly annotated: boolean;
}

/** The schemas that references lead to, in the order in which they are reached; without `true` and `false`. */
export function referredSchemas(root: Schema): readonly ObjectSchema[] {
  const targets = new Set<ObjectSchema>();
  for (const schema of reachableSchemas(root)) {
    if (schema.kind === "boolean") continue;
    for (const { target } of schema.references) if (target.kind === "object") targets.add(target);
  }
  return [...targets];
}

/**
 * Prints a schema. What references lead to stands in `$defs`.
 * @param keys of the schemas that references lead to
 */
export function printSchema(
  root: Schema,
  keys: ReadonlyMap<Schema, string>,
  { annotated }: PrintOptions,
): PrintedSchema {
  const places = new Map<string, Location>();
  const referred = referredSchemas(root);
  const rootKey = keys.get(root);
  const isReferred = root.kind === "object" && referred.includes(root);
  const definitions = annotated ? referred.filter((one) => one !== root) : referred;
  const $defs = Object.fromEntries(
    definitions.map((schema) => {
      const key = keys.get(schema) ?? "";
      return [key, print(schema, `#/$defs/${fragmentStep(key)}`)];
    }),
  );
  const rest = definitions.length === 0 ? {} : { $defs };
  const $schema = "https://json-schema.org/draft/2020-12/schema";
  const top = !annotated && isReferred ? { $ref: `#/$defs/${fragmentStep(rootKey ?? "")}` } : print(root, "#");
  const printed = typeof top === "boolean" ? (top ? {} : { not: {} }) : top;
  return { schema: { $schema, ...printed, ...rest }, places };

  function referenceTo(target: Schema): unknown {
    if (target.kind === "boolean") return target.value;
    if (annotated && target === root) return { $ref: "#" };
    return { $ref: `#/$defs/${fragmentStep(keys.get(target) ?? "")}` };
  }

  function print(schema: Schema, path: string): JsonObject | boolean {
    const isSeen = path.startsWith("#");
    if (isSeen) places.set(path, schema.location);
    if (schema.kind === "boolean") return schema.value;
    for (const [keyword, location] of schema.places)
      if (isSeen && !SILENT.has(keyword)) places.set(`${path}/${fragmentStep(keyword)}`, location);
    const { assertions, annotations } = schema;
    const printed: JsonObject = annotated ? { ...annotations } : {};
    Object.assign(printed, printAssertions(assertions));
    const conjuncts: unknown[] = [];
    for (const { target } of schema.references) {
      const reference = referenceTo(target);
      if (printed["$ref"] === undefined && typeof reference === "object")
        printed["$ref"] = (reference as { $ref: string }).$ref;
      else conjuncts.push(reference);
    }
    // Ajv passes over a property of this name; as a pattern it does not.
    const hasPrototype = !annotated && schema.properties.has("__proto__");
    for (const [[keyword, ...steps], inner] of subschemas(schema)) {
      if (keyword === undefined) continue;
      const moved = hasPrototype && keyword === "properties" && steps[0] === "__proto__";
      const where = moved ? ["patternProperties", "^__proto__$"] : [keyword, ...steps];
      const value = print(inner, [path, ...where.map(fragmentStep)].join("/"));
      put(printed, where, value);
    }
    if (conjuncts.length > 0) printed["allOf"] = [...((printed["allOf"] as unknown[]) ?? []), ...conjuncts];
    if (!annotated) printContains(schema, printed);
    return printed;
  }

  /** What our own `unevaluatedItems` asks beside the schema: see {@link EVALUATING}. */
  function printContains(schema: ObjectSchema, printed: JsonObject): void {
    if (schema.unevaluatedItems === undefined) return;
    const found = evaluatingContains(schema, []);
    if (found.length === 0) return;
    printed[EVALUATING] = found.map((one) => print(one.contains, "-"));
    printed[CONDITIONS] = found.map(({ conditions }) => ({ allOf: conditions.map((one) => print(one, "-")) }));
  }
}

/**
 * Keyword of printed schemas beside `unevaluatedItems`: the `contains` of the schemas that apply to the same array. An
 * item that one of them admits counts as evaluated since 2020-12.
 */
export const EVALUATING = "-evaluating";

/** Keyword beside {@link EVALUATING}: what has to hold of the array for each of them to count. */
export const CONDITIONS = "-conditions";

interface EvaluatingContains {
  readonly contains: Schema;
  readonly conditions: readonly Schema[];
}

function evaluatingContains(schema: Schema, conditions: readonly Schema[]): readonly EvaluatingContains[] {
  if (schema.kind === "boolean") return [];
  const own =
    schema.contains !== undefined && schema.containsEvaluates ? [{ contains: schema.contains, conditions }] : [];
  const always = [...schema.allOf, ...schema.references.map(({ target }) => target)];
  const alternatives = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  const { if: condition, then: consequence, else: otherwise } = schema;
  return [
    ...own,
    ...always.flatMap((one) => evaluatingContains(one, conditions)),
    ...alternatives.flatMap((one) => evaluatingContains(one, [...conditions, one])),
    ...(condition === undefined ? [] : evaluatingContains(condition, [...conditions, condition])),
    ...(condition === undefined || consequence === undefined
      ? []
      : evaluatingContains(consequence, [...conditions, condition])),
    ...(otherwise === undefined ? [] : evaluatingContains(otherwise, [...conditions, otherwise])),
  ];
}

/** Assertions as a validator is given them: an enumeration of nothing admits nothing. */
function printAssertions({ type, ...others }: Assertions): JsonObject {
  const printed: JsonObject = { ...others };
  if (type !== undefined) printed["type"] = type.length === 1 ? type[0] : type;
  if (others.enum?.length === 0) {
    delete printed["enum"];
    printed["not"] = {};
  }
  return printed;
}

/** Puts a value under a keyword: itself, or a member or item of it. */
function put(object: JsonObject, [keyword = "", step]: readonly string[], value: unknown): void {
  if (step === undefined) object[keyword] = value;
  else if (/^(?:allOf|anyOf|oneOf|prefixItems)$/.test(keyword)) {
    const list = (object[keyword] ?? []) as unknown[];
    list.push(value);
    object[keyword] = list;
  } else {
    const map = (object[keyword] ?? {}) as JsonObject;
    // Defined, because assigning to __proto__ would set the prototype.
    Object.defineProperty(map, step, { value, enumerable: true, writable: true, configurable: true });
    object[keyword] = map;
  }
}

/** A step of a JSON Pointer in a fragment, as Ajv spells it in the paths of its errors. */
export function fragmentStep(name: string): string {
  return encodeURIComponent(name.replace(/~/g, "~0").replace(/\//g, "~1"));
}
