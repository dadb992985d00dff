import type { Expression } from "@schemawright/xsd";
import { type Code, code } from "./code.ts";
import { compileExpression } from "./expression.ts";
import type { Part, Sequence } from "./part.ts";
import type { Scope } from "./scope.ts";
import { effectiveBoolean, sequenceOf } from "./sequence.ts";
import type { ObjectShape, ValueKind } from "./shape.ts";
import { UnsupportedXPath } from "./unsupported.ts";

/** A variable of the assertion, such as `$value`: the code that holds its value, and what that is. */
export interface AssertionVariable {
  /** A JavaScript variable or a property of one. An array for a list. */
  readonly code: string;
  readonly value: ValueKind;
}

export interface CompileAssertionOptions {
  /** By the local name; variables of assertions are in no namespace. */
  readonly variables?: Readonly<Record<string, AssertionVariable>>;
  /** JavaScript variables that hold what the object's properties hold, by property: then the code asks them, not the object. */
  readonly locals?: ReadonlyMap<string, string>;
}

export type CompiledAssertion =
  | {
      readonly ok: true;
      /** A JavaScript expression, valid in strict TypeScript, that is a boolean. */
      readonly code: string;
      /** What the code calls, by name, from the runtime's `xpath`; sorted. */
      readonly helpers: readonly string[];
      /** The properties of the object that the code asks by their variables. */
      readonly properties: readonly string[];
      /** Whether it asks the object itself. */
      readonly asksObject: boolean;
    }
  | {
      readonly ok: false;
      /** One sentence that names the construct that is not supported. */
      readonly message: string;
      /** Where in the expression, in UTF-16 code units. */
      readonly offset: number;
    };

/** Those of the runtime's functions that fail where a number has too many digits. */
const arithmetic: ReadonlySet<string> = new Set("add divide integerDivide modulo multiply subtract sum".split(" "));

/** How many expressions are compiled at most, those compiled again for each part of a union counted again. */
const budget = 20_000;

/**
 * Compiles an assertion to code over a bound object: true where its effective boolean value is
 * (https://www.w3.org/TR/xmlschema11-1/#cvc-assertion).
 *
 * `ast` has its names resolved. `shape` is that of the object in the variable `contextVariable`, `undefined` for the assertion
 * of a simple type, which sees its variables only. What this does not compile with the meaning that XPath gives it is
 * refused, never approximated; an expression that could raise a dynamic error is refused too, but for numbers with more
 * digits than are calculated with: then it is false.
 */
export function compileAssertion(
  ast: Expression,
  shape: ObjectShape | undefined,
  contextVariable: string,
  options: CompileAssertionOptions = {},
): CompiledAssertion {
  const helpers = new Set<string>();
  const variables = new Map<string, Sequence>();
  const locals = options.locals ?? new Map<string, string>();
  const names = new Set([contextVariable, ...locals.values()]);
  for (const [name, variable] of Object.entries(options.variables ?? {})) {
    variables.set(name, sequenceOf(variablePart(variable)));
    for (const [word] of variable.code.matchAll(/[\w$]+/g)) names.add(word);
  }
  let asksObject = false;
  const object: Code = {
    ...code(contextVariable),
    get text() {
      asksObject = true;
      return contextVariable;
    },
  };
  const properties = new Set<string>();
  const scope: Scope = {
    contextItem: shape === undefined ? undefined : contextPart(shape, object, contextVariable),
    position: undefined,
    last: undefined,
    variables,
    assembly: { helpers, names, budget, compile: compileExpression, object, locals, properties },
  };
  try {
    const condition = effectiveBoolean(compileExpression(ast, scope), ast.start);
    // Of two ways to say something, one was not taken.
    const used = [...helpers].filter((name) => new RegExp(`\\b${name}\\(`).test(condition.text));
    const asked = [...properties].filter((name) => condition.text.includes(locals.get(name) ?? ""));
    const mayOverflow = used.some((name) => arithmetic.has(name));
    const text = mayOverflow ? `holds(() => ${condition.text})` : condition.text;
    if (mayOverflow) used.push("holds");
    return { ok: true, code: text, helpers: used.sort(), properties: asked, asksObject };
  } catch (error) {
    if (error instanceof UnsupportedXPath) return { ok: false, message: error.message, offset: error.offset };
    throw error;
  }
}

function contextPart(shape: ObjectShape, object: Code, root: string): Part {
  return {
    code: object,
    cardinality: "one",
    repeatable: true,
    node: true,
    shape,
    value: undefined,
    place: { root, properties: [], filtered: false },
  };
}

function variablePart({ code: text, value }: AssertionVariable): Part {
  const isList = value.list !== undefined;
  return {
    code: code(text),
    cardinality: isList ? "many" : "one",
    repeatable: true,
    node: false,
    shape: undefined,
    value: value.list ?? value,
    place: undefined,
  };
}
