import type { ObjectBinding } from "../../binding/model.ts";
import { onlyTypes, propertyName, quote, wrap } from "../../code/code.ts";
import { type CodeModule, createImports, type Imports } from "../../code/module.ts";
import type { AssertionTest } from "../context.ts";
import { XPATH } from "../naming.ts";
import type { ValueKind } from "../xpath/index.ts";
import type { ExpandedName } from "./attribute-names.ts";
import { type PreparedTest, prepareTest } from "./prepare.ts";
import { createTreeShapes, valueType } from "./tree-shapes.ts";

/**
 * The expressions of a package that are not compiled but asked of an evaluator. Each function returns code for whether an
 * expression holds, or `undefined` if it cannot be evaluated.
 */
export interface Expressions {
  /** Of an element, in the variable `tree`. */
  element(test: AssertionTest, object: ObjectBinding, imports: Imports): string | undefined;
  /** Of a value, in the variables `value` and `lexical`. */
  value(test: AssertionTest, kind: ValueKind, imports: Imports): string | undefined;
  /** Of the attributes of an element, in the variable `attributes`. */
  attributes(test: AssertionTest, element: ExpandedName, imports: Imports): string | undefined;
  /** The module that holds them; `undefined` if there are none. */
  module(): CodeModule | undefined;
}

const PATH = "expressions";

export function createExpressions(): Expressions {
  const own = createImports(PATH);
  const shapes = createTreeShapes();
  const declarations: string[] = [];
  let shaped = false;

  function declare(value: string, imports: Imports): string {
    const name = `EXPRESSION_${declarations.length + 1}`;
    declarations.push(`export const ${name} = /*@__PURE__*/ ${value};\n`);
    return imports.value(PATH, name);
  }

  return {
    element(test, object, imports) {
      const found = prepareTest(test, "typed");
      if (found === undefined) return undefined;
      shaped = true;
      const call = `${own.value(XPATH, "elementTest")}(${expressionLiteral(found)}, SHAPES, ${shapes.indexOf(object)})`;
      return `${declare(call, imports)}(tree)`;
    },
    value(test, kind, imports) {
      const found = prepareTest(test, "typed");
      if (found === undefined) return undefined;
      const call = `${own.value(XPATH, "valueTest")}(${expressionLiteral(found)}, ${literal(valueType(kind))})`;
      return `${declare(call, imports)}(value, lexical)`;
    },
    attributes(test, element, imports) {
      const found = prepareTest(test, "untyped");
      if (found?.attributes === undefined) return undefined;
      const parts = [expressionLiteral(found), literal(element), literal(found.attributes)];
      return `${declare(`${own.value(XPATH, "attributesTest")}(${parts.join(", ")})`, imports)}(attributes)`;
    },
    module() {
      if (declarations.length === 0) return undefined;
      const list = shaped
        ? [
            `/** What the schema declares of the elements that expressions look at. */\n` +
              `const SHAPES${onlyTypes(`: readonly ${own.type(XPATH, "TreeShape")}[]`)} = ${literal(shapes.list())};\n`,
          ]
        : [];
      return { path: PATH, sources: [], imports: own.list(), declarations: [...list, ...declarations] };
    },
  };
}

function expressionLiteral({ prepared }: PreparedTest): string {
  return literal(prepared);
}

/** Plain data as code. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return wrap("[", value.map(literal), "]");
  if (typeof value !== "object" || value === null) return quote(value as string | number);
  return wrap(
    "{",
    Object.entries(value).map(([key, member]) => `${propertyName(key)}: ${literal(member)}`),
    "}",
  );
}
