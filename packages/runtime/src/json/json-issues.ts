import type { Issue, IssueParams } from "../issues/issue.ts";
import { describeJson } from "../issues/json-catalogue.ts";
import { type FaultTree, growTrees, type KeywordFault, tellableFaults } from "./faults.ts";

/** Where the keywords of a compiled schema were written. */
export interface SchemaPlaces {
  /** Names of the schema documents. */
  readonly sources: readonly string[];
  /** Index into `sources`, line and column of a keyword or schema, by its path in the compiled schema. */
  readonly places: Readonly<Record<string, readonly [number, number, number]>>;
}

/**
 * The issues that the faults of a validator amount to, in the order of the value.
 * @param maximum of issues; one that says so follows them where there would be more
 */
export function issuesOf(
  faults: readonly KeywordFault[],
  value: unknown,
  schema: SchemaPlaces,
  maximum: number,
): readonly Issue[] {
  const told = tellableFaults(growTrees(faults)).map((tree) => issueOf(tree, value, schema));
  const known = new Set<string>();
  const issues = told.filter(({ code, path, message }) => {
    const key = `${code} ${path} ${message}`;
    return !known.has(key) && known.add(key);
  });
  const order = orderIn(value);
  issues.sort((a, b) => order(a.keys, b.keys));
  if (issues.length <= maximum) return issues;
  const params = { maximum };
  const message = describeJson("limit-issues", params);
  return [
    ...issues.slice(0, maximum),
    { code: "limit-issues", severity: "error", message, path: "", keys: [], params },
  ];
}

function issueOf(tree: FaultTree, value: unknown, schema: SchemaPlaces): Issue {
  const { fault } = tree;
  const at = keysOf(fault.instancePath, value);
  const { params, member } = explain(tree, at.value, value, schema);
  const keys = member === undefined ? at.keys : [...at.keys, member];
  const code = `json-schema.${codeOf(fault)}`;
  const schemaLocation = placeOf(fault.schemaPath, schema);
  return {
    code,
    severity: "error",
    message: describeJson(code, params),
    path: pointerOf(keys),
    keys,
    ...(schemaLocation === undefined ? {} : { schemaLocation }),
    params,
  };
}

function codeOf({ keyword, params }: KeywordFault): string {
  if (keyword === "false schema") return "false";
  if (keyword === "oneOf" && Array.isArray(params["passing"])) return "oneOf.several";
  return keyword;
}

/** The arguments of an issue, and the member that it is about where that is not the value itself. */
function explain(
  { fault, branches }: FaultTree,
  found: unknown,
  root: unknown,
  schema: SchemaPlaces,
): { readonly params: IssueParams; readonly member?: string } {
  const { keyword, params } = fault;
  const text = (name: string): string => String(params[name]);
  switch (keyword) {
    case "required":
      return { params: { name: text("missingProperty") }, member: text("missingProperty") };
    case "dependentRequired":
      return {
        params: { name: text("missingProperty"), property: text("property") },
        member: text("missingProperty"),
      };
    case "additionalProperties":
      return { params: { name: text("additionalProperty") }, member: text("additionalProperty") };
    case "unevaluatedProperties":
      return { params: { name: text("unevaluatedProperty") }, member: text("unevaluatedProperty") };
    case "propertyNames":
      return { params: { name: text("propertyName") }, member: text("propertyName") };
    case "type": {
      const expected = Array.isArray(params["type"]) ? params["type"].map(String) : text("type").split(",");
      return { params: { expected, found: typeOf(found) } };
    }
    case "enum":
      return { params: { value: shown(found), allowed: (params["allowedValues"] as unknown[]).map(shown) } };
    case "const":
      return { params: { value: shown(found), allowed: shown(params["allowedValue"]) } };
    case "anyOf":
    case "oneOf": {
      if (Array.isArray(params["passing"]))
        return { params: { passing: params["passing"].map((i) => String(Number(i) + 1)) } };
      const first = tellableFaults(branches.flatMap((branch) => branch.slice(0, 1)));
      const reasons = first.slice(0, 3).map((tree) => {
        const issue = issueOf(tree, root, schema);
        return issue.path === fault.instancePath ? issue.message : `${issue.path}: ${issue.message}`;
      });
      return { params: { count: branches.length, reasons: reasons.join(" ") } };
    }
    default:
      return { params: { value: shown(found), ...plain(params) } };
  }
}

/** What of Ajv's parameters can be an argument of an issue. */
function plain(params: Readonly<Record<string, unknown>>): IssueParams {
  return Object.fromEntries(
    Object.entries(params).filter((entry): entry is [string, string | number | boolean] =>
      ["string", "number", "boolean"].includes(typeof entry[1]),
    ),
  );
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

/** A value as messages show it. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** The keys that a JSON Pointer of a validator means, and the value there. Digits are an index only in an array. */
function keysOf(
  pointer: string,
  root: unknown,
): { readonly keys: readonly (string | number)[]; readonly value: unknown } {
  const keys: (string | number)[] = [];
  let value = root;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replace(/~1/g, "/").replace(/~0/g, "~");
    keys.push(Array.isArray(value) ? Number(name) : name);
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[name] : undefined;
  }
  return { keys, value };
}

/** Compares places by their order in a value. A member that is missing comes first in its object. */
function orderIn(root: unknown): (a: readonly (string | number)[], b: readonly (string | number)[]) => number {
  const indexes = new Map<object, ReadonlyMap<string, number>>();
  const indexOf = (object: object, name: string): number => {
    let known = indexes.get(object);
    if (known === undefined) {
      known = new Map(Object.keys(object).map((key, i) => [key, i]));
      indexes.set(object, known);
    }
    return known.get(name) ?? -1;
  };
  return (a, b) => {
    let value = root;
    for (const [depth, key] of a.entries()) {
      const other = b[depth];
      if (other === undefined || typeof value !== "object" || value === null) break;
      if (key !== other) return indexOf(value, String(key)) - indexOf(value, String(other));
      value = (value as Record<string, unknown>)[key];
    }
    return a.length - b.length;
  };
}

/** A JSON Pointer (RFC 6901). */
export function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}

/** Where a keyword was written, or the nearest schema around it. */
function placeOf(schemaPath: string, { sources, places }: SchemaPlaces): string | undefined {
  for (let path = schemaPath; ; path = path.slice(0, path.lastIndexOf("/"))) {
    const place = Object.hasOwn(places, path) ? places[path] : undefined;
    if (place !== undefined) return `${sources[place[0]]}:${place[1]}:${place[2]}`;
    if (!path.includes("/")) return undefined;
  }
}
