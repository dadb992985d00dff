import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Token, XmlScanner } from "../../xml/scanner.ts";
import { decimalKey, stringKey } from "../values/value-keys.ts";
import { type IdentityConstraint, IdentityConstraintMatcher, type KeyFault } from "./identity-constraints.ts";
import type { PathName, RestrictedPath } from "./restricted-path.ts";

function nameTest(text: string): PathName {
  return { namespace: text === "*" ? undefined : "", localName: text === "*" ? undefined : text };
}

/** `.//a/b/@c`, alternatives separated by `|`. */
function paths(text: string): readonly RestrictedPath[] {
  return text.split("|").map((path) => {
    const anywhere = path.startsWith(".//");
    const names = (anywhere ? path.slice(3) : path).split("/").filter((name) => name !== ".");
    const last = names[names.length - 1];
    const attribute = last?.startsWith("@") === true ? nameTest(last.slice(1)) : undefined;
    return { anywhere, steps: (attribute === undefined ? names : names.slice(0, -1)).map(nameTest), attribute };
  });
}

function constraint(
  category: IdentityConstraint["category"],
  name: string,
  selector: string,
  fields: readonly string[],
  refer?: string,
): IdentityConstraint {
  return {
    category,
    name: `{}${name}`,
    selector: paths(selector),
    fields: fields.map(paths),
    refer: refer === undefined ? undefined : `{}${refer}`,
  };
}

const unique = (selector: string, ...fields: string[]) => constraint("unique", "u", selector, fields);
const key = (selector: string, ...fields: string[]) => constraint("key", "k", selector, fields);
const keyref = (selector: string, ...fields: string[]) => constraint("keyref", "r", selector, fields, "k");

type Declarations = Readonly<Record<string, readonly IdentityConstraint[]>>;

const keyOf = (value: string): string | undefined =>
  value === "?" ? undefined : (/^[0-9.]+$/.test(value) ? decimalKey : stringKey)(value);

/**
 * Runs a document by a matcher. Elements without child elements are simple; `nillable`, `nil` and `complex` as
 * attributes say so of an element. A fault is `code@offset-of-the-selected-element`.
 */
function run(document: string, declarations: Declarations, maximum?: number): readonly string[] {
  const faults: KeyFault[] = [];
  const matcher = new IdentityConstraintMatcher((fault) => faults.push(fault), maximum);
  const scanner = new XmlScanner(document);
  const open: { simple: boolean; text: string; nillable: boolean; nilled: boolean }[] = [];
  for (let token = scanner.next(); token !== Token.EndDocument; token = scanner.next()) {
    expect(token).not.toBe(Token.Failed);
    if (token === Token.StartElement) {
      const parent = open[open.length - 1];
      if (parent !== undefined) parent.simple = false;
      const { localName } = scanner;
      matcher.enter("", localName, declarations[localName], scanner.offset);
      const state = { simple: true, text: "", nillable: false, nilled: false };
      for (let i = 0; i < scanner.attributeCount; i++) {
        const name = scanner.attributeLocalName(i);
        if (name === "nillable") state.nillable = true;
        else if (name === "nil") state.nilled = true;
        else if (name === "complex") state.simple = false;
        else if (matcher.wantsAttribute("", name)) matcher.attribute("", name, scanner.attributeValue(i), keyOf);
      }
      open.push(state);
    } else if (token === Token.Text) {
      const top = open[open.length - 1];
      if (top !== undefined) top.text += scanner.text;
    } else {
      const top = open.pop();
      if (top?.simple === true) matcher.leave(top.text, keyOf, top);
      else matcher.leave(undefined, undefined, top);
    }
  }
  return faults.map(({ code, place }) => `${code.replace("cvc-identity-constraint", "")}@${place}`);
}

/** Marks `!` in a document stand for the places of the faults. */
function marked(
  text: string,
  codes: readonly string[],
): { readonly document: string; readonly faults: readonly string[] } {
  const faults: string[] = [];
  let document = "";
  for (const part of text.split("!")) {
    if (document !== "" || text.startsWith("!")) faults.push(`${codes[faults.length]}@${document.length}`);
    document += part;
  }
  return { document, faults };
}

describe("unique", () => {
  test.each<[string, string, IdentityConstraint, readonly string[]]>([
    ["different values", `<r><a n="1"/><a n="2"/></r>`, unique("a", "@n"), []],
    ["one value twice", `<r><a n="1"/>!<a n="1"/></r>`, unique("a", "@n"), [".4.1"]],
    ["one value three times", `<r><a n="1"/>!<a n="1"/>!<a n="1"/></r>`, unique("a", "@n"), [".4.1", ".4.1"]],
    ["equal values written differently", `<r><a n="1"/>!<a n="1.0"/></r>`, unique("a", "@n"), [".4.1"]],
    ["a field that is missing does not count", `<r><a/><a/><a n="1"/></r>`, unique("a", "@n"), []],
    ["both fields alike", `<r><a n="1" m="2"/>!<a n="1" m="2"/></r>`, unique("a", "@n", "@m"), [".4.1"]],
    ["one of two fields", `<r><a n="1" m="2"/><a n="1" m="3"/></r>`, unique("a", "@n", "@m"), []],
    ["fields keep apart", `<r><a n="x1:y" m="z"/><a n="x" m="1:yz"/></r>`, unique("a", "@n", "@m"), []],
    ["elements as fields", `<r><a><n>x</n></a>!<a><n>x</n></a></r>`, unique("a", "n"), [".4.1"]],
    ["the element itself", `<r><a>x</a>!<a>x</a></r>`, unique("a", "."), [".4.1"]],
    ["the scope itself", `<r>x</r>`, unique(".", "."), []],
    ["selected anywhere", `<r><a n="1"/><b><c>!<a n="1"/></c></b></r>`, unique(".//a", "@n"), [".4.1"]],
    ["not selected deeper", `<r><a n="1"/><b><a n="1"/></b></r>`, unique("a", "@n"), []],
    ["two alternatives", `<r><a n="1"/>!<b n="1"/></r>`, unique("a|b", "@n"), [".4.1"]],
    ["alternatives of a field", `<r><a n="1"/>!<a m="1"/></r>`, unique("a", "@n|@m"), [".4.1"]],
    ["both alternatives of a field", `<r>!<a n="1" m="1"/></r>`, unique("a", "@n|@m"), [".3"]],
    ["one attribute by two alternatives", `<r><a n="1"/></r>`, unique("a", "@n|@*"), []],
    ["one element by two alternatives", `<r><a><n>1</n></a></r>`, unique("a", "n|*"), []],
    ["a field twice", `<r>!<a><n>1</n><n>2</n></a></r>`, unique("a", "n"), [".3"]],
    ["a field with children", `<r>!<a><n><m/></n></a></r>`, unique("a", "n"), [".3"]],
    ["a deep field", `<r><a><b><n>1</n></b></a>!<a><b><n>1</n></b></a></r>`, unique("a", "b/n"), [".4.1"]],
    ["a field anywhere", `<r><a><b><n>1</n></b></a>!<a><n>1</n></a></r>`, unique("a", ".//n"), [".4.1"]],
    ["a nil field does not count", `<r><a><n nil="1"/></a><a><n nil="1"/></a></r>`, unique("a", "n"), []],
    ["nor does it make room for another", `<r>!<a><n nil="1"/><n>1</n></a></r>`, unique("a", "n"), [".3"]],
    ["a nil field of element content", `<r>!<a><n nil="1" complex="1"/></a></r>`, unique("a", "n"), [".3"]],
    ["what is no value does not count", `<r><a n="?"/><a n="?"/></r>`, unique("a", "@n"), []],
    ["of nested elements the outer one ends last", `<r>!<a n="1"><a n="1"/></a></r>`, unique(".//a", "@n"), [".4.1"]],
  ])("%s", (_, text, definition, codes) => {
    const { document, faults } = marked(text, codes);
    expect(run(document, { r: [definition] })).toEqual(faults);
  });
});

test("each scope is unique by itself", () => {
  const declarations = { s: [unique("a", "@n")] };
  expect(run(`<r><s><a n="1"/></s><s><a n="1"/></s></r>`, declarations)).toEqual([]);
});

describe("key", () => {
  test.each<[string, string, IdentityConstraint, readonly string[]]>([
    ["every field there", `<r><a n="1"/><a n="2"/></r>`, key("a", "@n"), []],
    ["a field missing", `<r><a n="1"/>!<a/></r>`, key("a", "@n"), [".4.2.1"]],
    ["a nil field", `<r>!<a><n nil="1" nillable="1"/></a></r>`, key("a", "n"), [".4.2.1"]],
    ["a nillable field", `<r>!<a><n nillable="1">1</n></a></r>`, key("a", "n"), [".4.2.3"]],
    ["one value twice", `<r><a n="1"/>!<a n="1"/></r>`, key("a", "@n"), [".4.2.2"]],
    ["what is no value is not missing", `<r><a n="?"/></r>`, key("a", "@n"), []],
  ])("%s", (_, text, definition, codes) => {
    const { document, faults } = marked(text, codes);
    expect(run(document, { r: [definition] })).toEqual(faults);
  });
});

describe("keyref", () => {
  const declarations: Declarations = { r: [keyref(".//b", "@m")], s: [key("a", "@n")], t: [key("a", "@n")] };
  test.each<[string, string, Declarations, readonly string[]]>([
    ["found", `<r><b m="1"/><a n="1"/></r>`, { r: [keyref("b", "@m"), key("a", "@n")] }, []],
    ["not found", `<r>!<b m="2"/><a n="1"/></r>`, { r: [key("a", "@n"), keyref("b", "@m")] }, [".4.3"]],
    ["found below", `<r><b m="1"/><s><a n="1"/></s></r>`, declarations, []],
    ["found far below", `<r><x><b m="1"/></x><x><x><s><a n="1"/></s></x></x></r>`, declarations, []],
    ["nothing to look in", `<r>!<b m="1"/></r>`, declarations, [".4.3"]],
    ["not found above", `<s><a n="1"/><r>!<b m="1"/></r></s>`, declarations, [".4.3"]],
    ["not found beside", `<x><s><a n="1"/></s><r>!<b m="1"/></r></x>`, declarations, [".4.3"]],
    ["two children conflict", `<r>!<b m="1"/><s><a n="1"/></s><s><a n="1"/></s></r>`, declarations, [".4.3"]],
    [
      "a conflict is forgotten above",
      `<r><b m="1"/><x><s><a n="1"/></s><s><a n="1"/></s></x><s><a n="1"/></s></r>`,
      declarations,
      [],
    ],
    [
      "three children conflict too",
      `<r>!<b m="1"/><s><a n="1"/></s><s><a n="1"/></s><s><a n="1"/></s></r>`,
      declarations,
      [".4.3"],
    ],
    [
      "own entries win over conflicts",
      `<r><b m="1"/><t><a n="1"/><s><a n="1"/></s><s><a n="1"/></s></t></r>`,
      declarations,
      [],
    ],
    ["a field missing does not count", `<r><b/><s><a n="1"/></s></r>`, declarations, []],
  ])("%s", (_, text, definitions, codes) => {
    const { document, faults } = marked(text, codes);
    expect(run(document, definitions)).toEqual(faults);
  });
});

test("too many entries end the check with one fault", () => {
  const document = `<r>${`<a n="1"/>`.repeat(10)}</r>`;
  expect(run(document, { r: [unique("a", "@n")] }, 3).map((fault) => fault.replace(/@.*/, ""))).toEqual([
    ".4.1",
    ".4.1",
    "limit-identity-constraints",
  ]);
});

test("time grows with the document, not with its square", () => {
  const timeOf = (count: number): number => {
    const inner = Array.from({ length: count }, (_, n) => `<s><a n="${n}"/></s>`).join("");
    const document = `<r>${"<x>".repeat(100)}${inner}${"</x>".repeat(100)}<b m="1"/></r>`;
    const begin = performance.now();
    expect(run(document, { r: [keyref(".//b", "@m")], s: [key("a", "@n")] })).toEqual([]);
    return performance.now() - begin;
  };
  timeOf(2_000);
  expect(timeOf(40_000) / timeOf(4_000)).toBeLessThan(60);
});

/** A document as a tree, and the recommendation's definitions taken literally. */
interface Tree {
  readonly name: string;
  readonly value: string | undefined;
  readonly children: readonly Tree[];
}

function textOf({ name, value, children }: Tree): string {
  return `<${name}${value === undefined ? "" : ` n="${value}"`}>${children.map(textOf).join("")}</${name}>`;
}

function selected(node: Tree, path: RestrictedPath): readonly Tree[] {
  const below = (one: Tree): readonly Tree[] => [one, ...one.children.flatMap(below)];
  return path.steps.reduce<readonly Tree[]>(
    (from, { localName }) =>
      from.flatMap(({ children }) => children.filter((child) => localName === undefined || child.name === localName)),
    path.anywhere ? below(node) : [node],
  );
}

function expectedCodes(root: Tree, declarations: Declarations): readonly string[] {
  const codes: string[] = [];
  const visit = (node: Tree): ReadonlyMap<string, Tree> => {
    const tables = node.children.map(visit);
    const counts = new Map<string, number>();
    for (const table of tables) for (const value of table.keys()) counts.set(value, (counts.get(value) ?? 0) + 1);
    const table = new Map(tables.flatMap((one) => [...one].filter(([value]) => counts.get(value) === 1)));
    const qualified = (one: IdentityConstraint) =>
      [...new Set(one.selector.flatMap((path) => selected(node, path)))].filter(({ value }) => value !== undefined);
    const definitions = declarations[node.name] ?? [];
    for (const definition of definitions.filter(({ category }) => category === "unique")) {
      const seen = new Set<string>();
      for (const target of qualified(definition)) {
        if (seen.has(target.value ?? "")) codes.push(".4.1");
        seen.add(target.value ?? "");
        table.set(target.value ?? "", target);
      }
    }
    for (const definition of definitions.filter(({ category }) => category === "keyref")) {
      for (const { value } of qualified(definition)) if (!table.has(value ?? "")) codes.push(".4.3");
    }
    return table;
  };
  visit(root);
  return codes.sort();
}

test("agrees with the definitions taken literally", () => {
  const names = fc.constantFrom("r", "s", "a", "b");
  const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
    tree: fc.record({
      name: names,
      value: fc.option(fc.constantFrom("x", "y", "z"), { nil: undefined }),
      children: fc.oneof(
        { depthSize: "small" },
        fc.constant([]),
        fc.array(tie("tree"), { maxLength: 4 }),
      ) as fc.Arbitrary<readonly Tree[]>,
    }),
  }));
  const selectors = fc.constantFrom("a", ".//a", ".//s/a", "*", "a|s/a", ".", ".//.");
  fc.assert(
    fc.property(tree, selectors, fc.constantFrom("b", ".//b", ".//s/b"), (document, one, other) => {
      const keyed = constraint("unique", "k", one, ["@n"]);
      const declarations = { r: [keyref(other, "@n")], s: [keyed], a: [keyed, keyref(other, "@n")] };
      // A repeated value is said once for an element, and literally once for each scope that holds it.
      const found = run(textOf(document), declarations).map((fault) => fault.replace(/@.*/, ""));
      const expected = expectedCodes(document, declarations);
      expect(found.includes(".4.1")).toBe(expected.includes(".4.1"));
      const references = (codes: readonly string[]) => codes.filter((code) => code === ".4.3").length;
      expect(references(found)).toBe(references(expected));
    }),
    { numRuns: 2000 },
  );
});
