import { describe, expect, it } from "vitest";
import {
  checkValue,
  complex,
  element,
  readDocument,
  registryOf,
  repeated,
  roundTrip,
  wildcard,
} from "../../../test/handles.ts";
import { IDREFSType, IDREFType, IDType, simpleType } from "../general.ts";
import {
  type Datatype,
  type ElementHandle,
  IDDatatype,
  IDREFDatatype,
  IDREFSDatatype,
  intDatatype,
  listOf,
  type TypeHandle,
  unidentified,
  unionOf,
} from "../index.ts";

const simple = (datatype: Datatype<never>): TypeHandle => simpleType({ base: () => IDType, datatype: () => datatype });
const idOrNumber = unionOf<string | number>([intDatatype, IDDatatype], { code: "cvc-datatype-valid.1.2.3" });
const id = { name: "id", datatype: IDDatatype };
const item: TypeHandle = complex({
  uses: [
    id,
    { name: "id2", datatype: IDDatatype },
    { name: "ids", datatype: listOf(IDDatatype) },
    { name: "ref", datatype: IDREFDatatype },
    { name: "refs", datatype: IDREFSDatatype },
  ],
  anyAttribute: wildcard("lax"),
  items: {
    symbols: () => [
      element("item", () => item),
      element("id", () => IDType),
      element("ref", () => IDREFType),
      element("refs", () => IDREFSType),
      element("either", () => simple(idOrNumber as never)),
      element("list", () => simple(listOf(idOrNumber) as never)),
      wildcard("lax"),
    ],
    model: repeated(7),
  },
});
const root = element("r", () => item);
const registry = registryOf([], [], {
  attributes: {
    "{}global": () => ({ name: "global", namespace: "", datatype: () => IDDatatype, schemaLocation: "s.xsd:2:1" }),
  },
});

describe("ID and IDREF", () => {
  const good: readonly [title: string, text: string][] = [
    ["before and after", '<r><ref>a</ref><item id="a"/><item ref="a" refs="a b"/><item id="b"/></r>'],
    ["in content", "<r><item><id>a</id></item><ref>a</ref></r>"],
    ["in lists and unions", "<r><item><list>a 1 b</list></item><item><either>c</either></item><refs>a b c</refs></r>"],
    ["the same ID of one element", '<r><item id="a" id2="a" ids="a b"><id>a</id><id>a</id></item></r>'],
    ["of a global attribute", '<r><item global="a"/><ref>a</ref></r>'],
    ["of undeclared elements", '<r><x global="a"/><ref>a</ref></r>'],
  ];
  it.each(good)("%s", (_, text) => {
    expect(readDocument(root, text, registry)).toHaveProperty("value");
    expect(roundTrip(root, text, registry)).toHaveProperty("$content");
  });

  const bad: readonly [title: string, text: string, ...issues: string[]][] = [
    ["dangling", '<r><ref>a</ref><item ref="b"/></r>', "cvc-id.1 /r/ref[1]", "cvc-id.1 /r/item[1]/@ref"],
    ["dangling twice is one fault", "<r><ref>a</ref><ref>a</ref></r>", "cvc-id.1 /r/ref[1]"],
    ["one of a list", '<r id="a"><refs>a b</refs></r>', "cvc-id.1 /r/refs[1]"],
    ["duplicate", '<r><item id="a"/><item id="a"/></r>', "cvc-id.2 /r/item[2]/@id"],
    ["duplicate in content", "<r><item><id>a</id></item><item><id>a</id></item></r>", "cvc-id.2 /r/item[2]/id[1]"],
    ["duplicate in a list", '<r id="b"><item ids="a b"/></r>', "cvc-id.2 /r/item[1]/@ids"],
    ["duplicate in a union", '<r><item id="a"/><item><either>a</either></item></r>', "cvc-id.2 /r/item[2]/either[1]"],
    [
      "numbers of a union are none",
      "<r><either>1</either><item><either>1</either></item><ref>_1</ref></r>",
      "cvc-id.1 /r/ref[1]",
    ],
  ];
  it.each(bad)("%s", (_, text, ...issues) => {
    expect(readDocument(root, text, registry)).toEqual({ issues });
  });

  it("what may be in an unread part is not missed", () => {
    const strict = element("r", () =>
      complex({ items: { symbols: () => [element("ref", () => IDREFType), wildcard("strict")], model: repeated(2) } }),
    );
    expect(readDocument(strict, '<r><x id="a"/><ref>a</ref></r>')).toEqual({
      issues: ["cvc-complex-type.2.4.c /r/x[1]"],
    });
  });

  it("objects have them too", () => {
    const value = (...ids: string[]): unknown => ({
      $content: [...ids.map((id) => ({ name: "item", value: { id, $content: [] } })), { name: "ref", value: "a" }],
    });
    expect(checkValue(root, value("a", "b"), registry)).toEqual([]);
    expect(checkValue(root, value("b"), registry)).toEqual(["cvc-id.1 /r/ref[1]"]);
    expect(checkValue(root, value("a", "a"), registry)).toEqual(["cvc-id.2 /r/item[2]/@id"]);
  });
});

describe("the examples of Structures 1.1, section 3.3.4.5", () => {
  const X = element("X", () => IDType);
  const Z = element("Z", () =>
    complex({ base: () => IDType, derivation: "extension", datatype: () => IDDatatype, uses: [id] }),
  );
  const Y = element("Y", () => complex({ uses: [id] }));
  const DOC = element("DOC", () => complex({ items: { symbols: () => [X, Y, Z], model: repeated(3) } }));

  it.each<[text: string, root: ElementHandle, ...issues: string[]]>([
    ["<DOC><X>abcd</X></DOC>", DOC],
    ["<X>abcd</X>", X, "cvc-id.1 /X"],
    ['<DOC><Y id="abcd"/></DOC>', DOC],
    ['<Y id="abcd"/>', Y],
    ['<Z id="abcd">abcd</Z>', Z],
    ['<DOC><Z id="abcd">abcd</Z></DOC>', DOC, "cvc-id.2 /DOC/Z[1]"],
  ])("%s", (text, root, ...issues) => {
    expect(readDocument(root, text)).toEqual(issues.length === 0 ? { value: expect.anything() } : { issues });
  });

  it("as an object", () => {
    expect(checkValue(X, "abcd")).toEqual(["cvc-id.1 /X"]);
    expect(checkValue(Z, { id: "abcd", $value: "abcd" })).toEqual([]);
  });
});

describe("XSD 1.0", () => {
  const older = { ...registry, version: "1.0" } as const;

  it.each<[title: string, text: string, ...issues: string[]]>([
    ["the same ID twice in one element", "<r><item><id>a</id><id>a</id></item></r>", "cvc-id.2 /r/item[1]/id[2]"],
    ["the same ID of it and in it", '<r><item id="a"><id>a</id></item></r>', "cvc-id.2 /r/item[1]/id[1]"],
    ["two IDs of one element", '<r><item id="a"><id>b</id></item></r>'],
  ])("%s", (_, text, ...issues) => {
    expect(readDocument(root, text, older)).toEqual(issues.length === 0 ? { value: expect.anything() } : { issues });
  });

  it("lists and unions are not derived from ID and IDREF", () => {
    const content = (datatype: Datatype<never>): ElementHandle => element("r", () => simple(datatype));
    const ids = listOf(unionOf([IDDatatype, IDREFDatatype], { code: "cvc-datatype-valid.1.2.3" }));
    expect(readDocument(content(ids as never), "<r>a a</r>")).toEqual({ issues: ["cvc-id.1 /r"] });
    expect(readDocument(content(unidentified(ids) as never), "<r>a a</r>")).toEqual({ value: ["a", "a"] });
    expect(checkValue(content(unidentified(ids) as never), ["a", "a"])).toEqual([]);
    expect(checkValue(content(unidentified(listOf(IDREFDatatype)) as never), ["1"])).toEqual([
      "cvc-datatype-valid.1.2.1 /r",
    ]);
  });

  const wild = (besideID?: true): ElementHandle =>
    element("r", () =>
      complex({ uses: besideID ? [id] : [], anyAttribute: wildcard("lax", besideID && { besideID }) }),
    );
  const attributes = Object.fromEntries(
    ["a", "b"].map((name) => [
      `{}${name}`,
      () => ({ name, namespace: "", isID: true, datatype: () => IDDatatype, schemaLocation: "s.xsd:2:1" }) as const,
    ]),
  );

  it.each<[title: string, root: ElementHandle, text: string, ...issues: string[]]>([
    ["an ID by a wildcard", wild(), '<r a="x"/>'],
    ["two by a wildcard", wild(), '<r a="x" b="y"/>', "cvc-complex-type.5.1 /r/@b"],
    ["one beside that of the type", wild(true), '<r a="x" id="y"/>', "cvc-complex-type.5.2 /r/@a"],
    ["one in place of that of the type", wild(true), '<r a="x"/>', "cvc-complex-type.5.2 /r/@a"],
  ])("%s", (_, root, text, ...issues) => {
    const expected = issues.length === 0 ? { value: expect.anything() } : { issues };
    expect(readDocument(root, text, { ...older, attributes })).toEqual(expected);
  });
});
