import { isMultipleOf, jsonEqual, repeatedItems } from "@schemawright/runtime/json-messages";
import type { Ajv, CodeKeywordDefinition, KeywordCxt } from "ajv";
import { _, type Code, type CodeGen, getProperty, Name, not } from "ajv/dist/compile/codegen/index.js";
import { resetErrorsCount } from "ajv/dist/compile/errors.js";
import { compileSchema, SchemaEnv } from "ajv/dist/compile/index.js";
import namesModule from "ajv/dist/compile/names.js";
import { alwaysValidSchema, Type } from "ajv/dist/compile/util.js";
import { callRef, getValidate } from "ajv/dist/vocabularies/core/ref.js";
import { CODEGEN } from "../emit/naming.ts";
import { CONDITIONS, EVALUATING } from "./print-schema.ts";

/** How many errors there were, in Ajv's code. The module is CommonJS: its default export arrives as a property under some loaders. */
function errorsName(): Name {
  const names = ("default" in namesModule ? namesModule.default : namesModule) as { readonly errors: Name };
  return names.errors;
}

/** Functions of the runtime that validators use, by name. */
const FUNCTIONS = { isMultipleOf, jsonEqual, repeatedItems } as const;

/** A function of the runtime in the code of a validator. */
function runtimeFunction(gen: CodeGen, name: keyof typeof FUNCTIONS): Name {
  return gen.scopeValue("func", { ref: FUNCTIONS[name], code: _`require(${CODEGEN})${getProperty(name)}` });
}

/** Numbers are divided as their decimal spellings say, not as binary fractions. */
const multipleOf: CodeKeywordDefinition = {
  keyword: "multipleOf",
  type: "number",
  schemaType: "number",
  error: {
    message: "must be a multiple",
    params: ({ schemaCode }) => _`{multipleOf: ${schemaCode}}`,
  },
  code: (cxt) => cxt.fail(_`!${runtimeFunction(cxt.gen, "isMultipleOf")}(${cxt.data}, ${cxt.schemaCode})`),
};

/** Items are told apart in linear time. */
const uniqueItems: CodeKeywordDefinition = {
  keyword: "uniqueItems",
  type: "array",
  schemaType: "boolean",
  error: {
    message: "must not have equal items",
    params: ({ params }) => _`{i: ${params["pair"]}[0], j: ${params["pair"]}[1]}`,
  },
  code(cxt) {
    if (cxt.schema !== true) return;
    const pair = cxt.gen.const("pair", _`${runtimeFunction(cxt.gen, "repeatedItems")}(${cxt.data})`);
    cxt.setParams({ pair });
    cxt.fail(_`${pair} !== undefined`);
  },
};

/** An enumeration and a constant compare objects without regard to order, with the runtime's own function. */
const constant: CodeKeywordDefinition = {
  keyword: "const",
  error: { message: "must be the constant", params: ({ schemaCode }) => _`{allowedValue: ${schemaCode}}` },
  code(cxt) {
    const { gen, data, schema, schemaCode } = cxt;
    if (typeof schema === "object" && schema !== null)
      cxt.fail(_`!${runtimeFunction(gen, "jsonEqual")}(${data}, ${schemaCode})`);
    else cxt.fail(_`${schemaCode} !== ${data}`);
  },
};

/**
 * `anyOf`, with the number of faults that each alternative had, so that they can be told apart afterwards. Each is asked
 * where a schema wants to know what was evaluated, else the first that matches is enough.
 */
const anyOf: CodeKeywordDefinition = {
  keyword: "anyOf",
  schemaType: "array",
  trackErrors: true,
  error: { message: "must match an alternative", params: ({ params }) => _`{sizes: ${params["sizes"]}}` },
  code(cxt) {
    const { gen, it } = cxt;
    const schemas = cxt.schema as readonly (object | boolean)[];
    if (schemas.some((schema) => alwaysValidSchema(it, schema)) && !it.opts.unevaluated) return;
    const valid = gen.let("valid", false);
    const one = gen.name("_valid");
    const sizes = schemas.map(() => gen.let("size", 0));
    gen.block(() => {
      for (const i of schemas.keys()) {
        const inner = countFaults(cxt, sizes[i] as Name, () =>
          cxt.subschema({ keyword: "anyOf", schemaProp: i, compositeRule: true }, one),
        );
        gen.assign(valid, _`${valid} || ${one}`);
        if (!cxt.mergeValidEvaluated(inner, one)) gen.if(not(valid));
      }
    });
    cxt.setParams({ sizes: listOf(sizes) });
    cxt.result(
      valid,
      () => cxt.reset(),
      () => cxt.error(true),
    );
  },
};

/** `oneOf`, with the same numbers, and the first two alternatives that matched where too many did. */
const oneOf: CodeKeywordDefinition = {
  keyword: "oneOf",
  schemaType: "array",
  trackErrors: true,
  error: {
    message: "must match exactly one alternative",
    params: ({ params }) => _`{sizes: ${params["sizes"]}, passing: ${params["passing"]}}`,
  },
  code(cxt) {
    const { gen, it } = cxt;
    const schemas = cxt.schema as readonly (object | boolean)[];
    const valid = gen.let("valid", false);
    const passing = gen.let("passing", _`null`);
    const one = gen.name("_valid");
    const sizes = schemas.map(() => gen.let("size", 0));
    cxt.setParams({ sizes: listOf(sizes), passing });
    gen.block(() => {
      for (const [i, schema] of schemas.entries()) {
        const inner = alwaysValidSchema(it, schema)
          ? undefined
          : countFaults(cxt, sizes[i] as Name, () =>
              cxt.subschema({ keyword: "oneOf", schemaProp: i, compositeRule: true }, one),
            );
        if (inner === undefined) gen.var(one, true);
        if (i > 0) {
          gen.if(_`${one} && ${valid}`).assign(valid, false).assign(passing, _`[${passing}, ${i}]`).else();
        }
        gen.if(one, () => {
          gen.assign(valid, true);
          gen.assign(passing, _`${i}`);
          if (inner !== undefined) cxt.mergeEvaluated(inner, Name);
        });
      }
    });
    cxt.result(
      valid,
      () => cxt.reset(),
      () => cxt.error(true),
    );
  },
};

function countFaults<T>({ gen }: KeywordCxt, size: Name, validate: () => T): T {
  const before = gen.const("before", errorsName());
  const result = validate();
  gen.assign(size, _`${errorsName()} - ${before}`);
  return result;
}

function listOf(items: readonly Code[]): Code {
  return _`[${items.reduce((list, item, i) => (i === 0 ? item : _`${list}, ${item}`), _``)}]`;
}

/** Asks whether a subschema holds, and leaves no faults behind. */
function ask(cxt: KeywordCxt, subschema: Parameters<KeywordCxt["subschema"]>[0]): Name {
  const { gen } = cxt;
  const valid = gen.name("_valid");
  const before = gen.const("before", errorsName());
  cxt.subschema({ ...subschema, compositeRule: true, createErrors: false, allErrors: false }, valid);
  resetErrorsCount(gen, before);
  return valid;
}

/** `contains`: all items are counted, and nothing is said of what is evaluated, which the printed schema sees to. */
const contains: CodeKeywordDefinition = {
  keyword: "contains",
  type: "array",
  schemaType: ["object", "boolean"],
  trackErrors: true,
  error: {
    message: "must contain as many matching items",
    params: ({ params }) =>
      _`{found: ${params["count"]}, minContains: ${params["min"]}, maxContains: ${params["max"]}}`,
  },
  code(cxt) {
    const { gen, data, parentSchema } = cxt;
    const min = Number(parentSchema["minContains"] ?? 1);
    const max = parentSchema["maxContains"] as number | undefined;
    const count = gen.let("count", 0);
    gen.forRange("i", 0, _`${data}.length`, (i) => {
      const one = ask(cxt, { keyword: "contains", dataProp: i, dataPropType: Type.Num });
      gen.if(one, () => gen.code(_`${count}++`));
    });
    const valid = gen.const(
      "valid",
      max === undefined ? _`${count} >= ${min}` : _`${count} >= ${min} && ${count} <= ${max}`,
    );
    cxt.setParams({ count, min, max: max ?? "none" });
    cxt.result(
      valid,
      () => cxt.reset(),
      () => cxt.error(true),
    );
  },
};

/** `if`: what it evaluates counts where it holds, with and without `then` and `else`. */
const condition: CodeKeywordDefinition = {
  keyword: "if",
  schemaType: ["object", "boolean"],
  trackErrors: true,
  code(cxt) {
    const { gen, parentSchema } = cxt;
    const holds = gen.name("_valid");
    const tested = cxt.subschema({ keyword: "if", compositeRule: true, createErrors: false, allErrors: false }, holds);
    cxt.reset();
    cxt.mergeValidEvaluated(tested, holds);
    const clause = (keyword: "then" | "else"): void => {
      const valid = gen.name("_valid");
      const inner = cxt.subschema({ keyword }, valid);
      cxt.mergeValidEvaluated(inner, valid);
    };
    const has = (keyword: string): boolean => parentSchema[keyword] !== undefined;
    if (has("then")) gen.if(holds, () => clause("then"));
    if (has("else")) gen.if(not(holds), () => clause("else"));
  },
};

/** `unevaluatedItems`, which also lets through what a `contains` has evaluated. */
const unevaluatedItems: CodeKeywordDefinition = {
  keyword: "unevaluatedItems",
  type: "array",
  schemaType: ["boolean", "object"],
  trackErrors: true,
  error: { message: "must have no more items", params: ({ params }) => _`{limit: ${params["from"]}}` },
  code(cxt) {
    const { gen, data, it, parentSchema, schema } = cxt;
    if (it.items === true) return;
    const known = it.items ?? 0;
    const length = gen.const("len", _`${data}.length`);
    // A name stands for what is only known when the value is: a number of items, all of them, or nothing.
    const from = gen.const(
      "from",
      known instanceof Name ? _`${known} === true ? ${length} : ${known} || 0` : _`${known}`,
    );
    cxt.setParams({ from });
    const count = ((parentSchema[EVALUATING] ?? []) as readonly unknown[]).length;
    const holding = Array.from({ length: count }, (_one, i) =>
      gen.const("holds", ask(cxt, { keyword: CONDITIONS, schemaProp: i })),
    );
    const judge = (i: Name): void => {
      if (schema === false) {
        cxt.error(true);
        gen.break();
      } else cxt.subschema({ keyword: "unevaluatedItems", dataProp: i, dataPropType: Type.Num }, gen.name("_valid"));
    };
    gen.forRange("i", from, length, (i) => {
      if (count === 0) return judge(i);
      const evaluated = gen.let("evaluated", false);
      for (const [k, holds] of holding.entries()) {
        gen.if(_`!${evaluated} && ${holds}`, () => {
          const admitted = ask(cxt, { keyword: EVALUATING, schemaProp: k, dataProp: i, dataPropType: Type.Num });
          gen.assign(evaluated, admitted);
        });
      }
      gen.if(not(evaluated), () => judge(i));
    });
    it.items = true;
  },
};

/** `$ref` to a schema in `$defs` of the printed schema, whose errors say the path from the root of it. */
function reference(
  definitions: Readonly<Record<string, object>>,
  environments: Map<string, SchemaEnv>,
): CodeKeywordDefinition {
  return {
    keyword: "$ref",
    schemaType: "string",
    code(cxt) {
      const { it } = cxt;
      const $ref = String(cxt.schema);
      const { root } = it.schemaEnv;
      const environment =
        environments.get($ref) ??
        new SchemaEnv({ schema: definitions[$ref] as object, root, baseId: it.baseId, schemaPath: $ref });
      environments.set($ref, environment);
      const compiled = environment.validate ? environment : compileSchema.call(it.self, environment);
      callRef(cxt, getValidate(cxt, compiled), compiled, false);
    },
  };
}

/**
 * Puts our keywords in the place of Ajv's.
 * @param definitions what references lead to, by the text of the reference
 * @returns the functions that references are compiled to, by the same: asked for when all is compiled
 */
export function replaceKeywords(
  ajv: Ajv,
  definitions: Readonly<Record<string, object>>,
): () => ReadonlyMap<string, string> {
  const environments = new Map<string, SchemaEnv>();
  // In this order: `unevaluatedItems` comes after all that evaluate items.
  const ours = [constant, multipleOf, uniqueItems, anyOf, oneOf, condition, contains, unevaluatedItems];
  for (const keyword of [reference(definitions, environments), ...ours]) {
    ajv.removeKeyword(String(keyword.keyword));
    ajv.addKeyword(keyword);
  }
  return () =>
    new Map(
      [...environments].flatMap(([text, { validate }]) => {
        const name = validate?.source?.validateName;
        return name === undefined ? [] : [[text, String(name)] as const];
      }),
    );
}
