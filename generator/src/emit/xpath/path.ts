import type { AxisStep, Expression, NodeTest, PathExpression } from "@schemawright/xsd";
import { and, arrow, at, binary, type Code, call, code, isPresent, level, method, nullish } from "./code.ts";
import type { Part, Sequence } from "./part.ts";
import { freshName, type Scope, useHelper } from "./scope.ts";
import { effectiveBoolean, itemOf, propertyOf, sequenceOf } from "./sequence.ts";
import type { ChildAccess, ObjectShape } from "./shape.ts";
import { UnsupportedXPath } from "./unsupported.ts";
import { categoryOf, isNumberCategory } from "./value-kind.ts";

/** https://www.w3.org/TR/xpath20/#id-path-expressions */
export function compilePath(expression: PathExpression, scope: Scope): Sequence {
  if (expression.root !== "") {
    const message = `A path from the root ("${expression.root}") has no place in an assertion, whose root is the element itself.`;
    throw new UnsupportedXPath(message, expression.start);
  }
  let current: Sequence | undefined;
  for (const step of expression.steps) {
    if (step.kind === "filterStep") {
      if (current !== undefined) {
        throw new UnsupportedXPath('Only names can follow a "/" here.', step.start);
      }
      current = filter(scope.assembly.compile(step.expression, scope), step.predicates, scope);
    } else {
      current = followStep(current ?? sequenceOf(contextItem(scope, step.start)), step, scope);
    }
  }
  return current ?? { parts: [], ordered: true };
}

export function contextItem({ contextItem: item }: Scope, offset: number): Part {
  if (item !== undefined) return item;
  throw new UnsupportedXPath("The assertion of a simple type has no element to look at; use $value.", offset);
}

function followStep(from: Sequence, step: AxisStep, scope: Scope): Sequence {
  const parts: Part[] = [];
  let isKnown = step.test.kind === "wildcard";
  const find = (part: Part): Sequence => {
    const found = stepFrom(part, step, scope);
    isKnown ||= found.parts.length > 0;
    return filter(found, step.predicates, scope);
  };
  for (const part of step.axis === "descendant" ? withDescendants(from.parts, scope, step) : from.parts) {
    if (!part.node) throw new UnsupportedXPath("A value has no child elements.", step.start);
    if (step.predicates.length > 0 && part.cardinality === "many") {
      const name = freshName(scope, part);
      parts.push(
        ...find(itemOf(part, name)).parts.map((inner) => ({ ...inner, ...forEach(part, name, inner, scope) })),
      );
    } else {
      parts.push(...find(part).parts);
    }
  }
  if (!isKnown) {
    throw new UnsupportedXPath(`There is no ${describe(step)} here.`, step.test.start);
  }
  const distinct = uniteParts(parts, step.start);
  return { parts: distinct, ordered: from.ordered && distinct.length < 2 };
}

/** The parts that the step finds from one part, predicates left aside. */
function stepFrom(part: Part, step: AxisStep, scope: Scope): Sequence {
  const { axis, test } = step;
  if (test.kind === "kindTest" && test.test === "node") {
    if (axis === "self") return sequenceOf(part);
    if (axis === "descendant-or-self") return { parts: withDescendants([part], scope, step), ordered: false };
  }
  if (axis !== "child" && axis !== "attribute" && axis !== "descendant") {
    throw new UnsupportedXPath(
      `The axis "${axis}" is not supported${axis === "self" ? " with this test" : ""}.`,
      step.start,
    );
  }
  const found = accesses(part, axis === "attribute", test);
  const parts = found.map((access) => propertyOf(part, access, scope, step.start));
  return { parts, ordered: parts.length < 2 };
}

function accesses({ shape }: Part, isAttribute: boolean, test: NodeTest): readonly ChildAccess[] {
  if (test.kind === "nameTest" || (test.kind === "kindTest" && test.name !== undefined && test.type === undefined)) {
    const name = test.name;
    if (name === undefined) return [];
    if (test.kind === "kindTest" && test.test !== (isAttribute ? "attribute" : "element")) return refuseTest(test);
    const namespace = name.namespace ?? "";
    const found = isAttribute ? shape?.attribute(namespace, name.localName) : shape?.child(namespace, name.localName);
    return found === undefined ? [] : [found];
  }
  const isAny =
    test.kind === "wildcard"
      ? test.prefix === undefined && test.localName === undefined
      : test.test === "element" && test.type === undefined;
  if (!isAny || isAttribute) return refuseTest(test);
  return shape === undefined ? [] : allChildren(shape, test.start);
}

/** The child elements of an object. @throws UnsupportedXPath if it may have others than its properties hold */
function allChildren(shape: ObjectShape, offset: number): readonly ChildAccess[] {
  const children = shape.children();
  if (children !== undefined) return children;
  throw new UnsupportedXPath("There may be child elements here that no property holds; name what is meant.", offset);
}

function refuseTest(test: NodeTest): never {
  const what = test.kind === "kindTest" ? `The test ${test.test}()` : "This wildcard";
  throw new UnsupportedXPath(`${what} is not supported; name what is meant.`, test.start);
}

function describe({ axis, test }: AxisStep): string {
  const what = axis === "attribute" ? "attribute" : "child element";
  return test.kind === "nameTest" ? `${what} named ${JSON.stringify(test.name.localName)}` : what;
}

/** The parts and all that is below them. Types that contain themselves have no end of it. */
function withDescendants(parts: readonly Part[], scope: Scope, step: AxisStep): readonly Part[] {
  const all: Part[] = [];
  const visit = (part: Part, above: readonly unknown[]): void => {
    all.push(part);
    const { shape } = part;
    if (shape === undefined) return;
    if (above.includes(shape)) {
      throw new UnsupportedXPath("The type contains itself, so that its descendants cannot be listed.", step.start);
    }
    if (all.length > 200) throw new UnsupportedXPath("There are too many descendants here; name the path.", step.start);
    for (const access of allChildren(shape, step.start))
      visit(propertyOf(part, access, scope, step.start), [...above, shape]);
  };
  for (const part of parts) visit(part, []);
  return all;
}

/** What the inner part is for each item of a part that is many. */
function forEach(
  part: Part,
  name: string,
  inner: Part,
  scope: Scope,
): Pick<Part, "code" | "cardinality" | "repeatable"> & { exists?: Code } {
  const isList = inner.value?.list !== undefined;
  let body = inner.code;
  if (inner.cardinality === "optional")
    body = isList ? call(useHelper(scope, "toSequence"), body) : nullish(body, "[]");
  else if (inner.cardinality === "one" && isList) body = code(`[${body.text}]`);
  const found = {
    code: method(part.code, "flatMap", arrow(name, body)),
    cardinality: "many" as const,
    repeatable: false,
  };
  return inner.exists === undefined
    ? found
    : { ...found, exists: method(part.code, "some", arrow(name, inner.exists)) };
}

/** https://www.w3.org/TR/xpath20/#id-predicates, of a step and of a primary expression */
export function filter(sequence: Sequence, predicates: readonly Expression[], scope: Scope): Sequence {
  return predicates.reduce((current, predicate) => filterBy(current, predicate, scope), sequence);
}

function filterBy(sequence: Sequence, predicate: Expression, scope: Scope): Sequence {
  const isPositioned = sequence.ordered && sequence.parts.length < 2;
  const parts = sequence.parts.flatMap((part) => filterPart(part, predicate, scope, isPositioned));
  return { parts, ordered: sequence.ordered };
}

function filterPart(part: Part, predicate: Expression, scope: Scope, isPositioned: boolean): readonly Part[] {
  const place = part.place === undefined ? undefined : { ...part.place, filtered: true };
  const { exists: _exists, constant: _constant, ...rest } = part;

  const index = predicate.kind === "number" && predicate.type === "integer" ? Number(predicate.text) : undefined;
  const isLast = predicate.kind === "functionCall" && predicate.name.localName === "last";
  if (isPositioned && (index !== undefined || isLast)) {
    if (part.cardinality !== "many") return isLast || index === 1 ? [part] : [];
    if (index !== undefined && (index < 1 || !Number.isSafeInteger(index))) return [];
    const item = isLast
      ? method(part.code, "at", code("-1"))
      : code(`${at(level.postfix, part.code)}[${(index ?? 1) - 1}]`);
    return [{ ...rest, place, code: item, cardinality: "optional", repeatable: false }];
  }

  if (part.cardinality !== "many" && part.repeatable) {
    const one = isPositioned ? code("1") : undefined;
    const condition = holds(predicate, { ...scope, contextItem: part, position: one, last: one });
    const exists = part.cardinality === "one" ? condition : and([isPresent(part.code), condition]);
    const chosen = code(`${at(level.nullish, exists)} ? ${part.code.text} : undefined`, level.conditional);
    return [{ ...rest, place, code: chosen, cardinality: "optional", repeatable: false, exists }];
  }

  const array = part.cardinality === "many" ? part.code : call(useHelper(scope, "toSequence"), part.code);
  const [name, indexName, allName] = [
    freshName(scope, part),
    freshName(scope, undefined, "index"),
    freshName(scope, undefined, "all"),
  ];
  const condition = holds(predicate, {
    ...scope,
    contextItem: itemOf(part, name),
    position: isPositioned ? code(`${indexName} + 1`, level.additive) : undefined,
    last: isPositioned ? code(`${allName}.length`) : undefined,
  });
  const uses = (word: string): boolean => new RegExp(`\\b${word}\\b`).test(condition.text);
  const parameters = uses(allName) ? [name, indexName, allName] : uses(indexName) ? [name, indexName] : [name];
  const test = arrow(parameters.join(", "), condition);
  return [
    {
      ...rest,
      place,
      code: method(array, "filter", test),
      cardinality: "many",
      repeatable: false,
      exists: method(array, "some", test),
    },
  ];
}

/** A number is a position, everything else a condition. */
function holds(predicate: Expression, scope: Scope): Code {
  const result = scope.assembly.compile(predicate, scope);
  const [part] = result.parts;
  if (result.parts.length !== 1 || part === undefined || part.node || part.value === undefined) {
    return effectiveBoolean(result, predicate.start);
  }
  if (!isNumberCategory(categoryOf(part.value))) return effectiveBoolean(result, predicate.start);
  if (part.cardinality === "one" && part.value.kind === "number" && scope.position !== undefined) {
    return binary(scope.position, "===", part.code);
  }
  throw new UnsupportedXPath("This position is not supported in a predicate.", predicate.start);
}

/**
 * The nodes of all parts, each once: https://www.w3.org/TR/xpath20/#combining_seq. Nodes are told apart by the properties
 * that lead to them, which works as long as all start from one object.
 */
export function uniteParts(parts: readonly Part[], offset: number): readonly Part[] {
  if (parts.length < 2) return parts;
  const distinct = new Map<string, Part>();
  const roots = new Set<string>();
  for (const part of parts) {
    const key = placeKey(part, offset);
    roots.add(part.place?.root ?? "");
    const same = distinct.get(key);
    if (same === undefined) distinct.set(key, part);
    else if (same.place?.filtered === true || part.place?.filtered === true) {
      throw new UnsupportedXPath('Two predicates select from the same nodes; join them by "or" in one.', offset);
    }
  }
  if (roots.size > 1)
    throw new UnsupportedXPath("These nodes are reached from different variables, and may be the same.", offset);
  return [...distinct.values()];
}

/** The nodes of the first parts that are (`intersect`) or are not (`except`) among the second. */
export function selectParts(
  kind: "intersect" | "except",
  left: readonly Part[],
  right: readonly Part[],
  offset: number,
): readonly Part[] {
  uniteParts([...left, ...right], offset);
  const keys = new Set(right.map((part) => placeKey(part, offset)));
  return left.filter((part) => keys.has(placeKey(part, offset)) === (kind === "intersect"));
}

function placeKey({ node, place }: Part, offset: number): string {
  if (!node || place === undefined)
    throw new UnsupportedXPath("Only nodes found by a path can be put together.", offset);
  return JSON.stringify(place.properties);
}
