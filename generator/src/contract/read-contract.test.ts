import { describe, expect, it } from "vitest";
import { ContractError, readContract } from "./read-contract.ts";

const message = { name: "Order", forms: [{ schema: "order.xsd", element: "order" }] };
const contract = {
  name: "orders",
  package: "@example/orders",
  version: "1.0.0",
  description: "Orders.",
  messages: [message],
};
const read = (json: unknown) => readContract(JSON.stringify(json), "schema/orders/contract.json");

describe("a contract file", () => {
  it("is read with what is absent filled in", () => {
    expect(read(contract)).toEqual({
      ...contract,
      messages: [{ ...message, errors: {} }],
      xsd: "1.1",
      olderForm: true,
      documents: [],
      records: [],
      dispatchers: [],
      json: [],
      prefixes: {},
      roots: undefined,
      types: new Map(),
      naming: { removePrefixes: [], removeSuffixes: [], properties: "camelCase" },
      adapters: new Map(),
      dependencies: {},
      library: false,
      packages: {},
      samples: undefined,
      templates: undefined,
    });
  });

  it("names dispatchers by root, by elements, by option", () => {
    const dispatchers = [
      { function: "readAny", messages: ["Order"] },
      {
        function: "readBy",
        messages: ["Order"],
        by: { elements: ["action"] },
        errors: { missing: "E1" },
        types: { Any: ["Order"] },
      },
      { function: "readFor", by: { option: "action", cases: { order: "Order" } } },
    ];
    expect(read({ ...contract, dispatchers }).dispatchers.map((one) => one.by)).toEqual([
      { kind: "root" },
      { kind: "elements", elements: ["action"] },
      { kind: "option", option: "action", cases: { order: "Order" } },
    ]);
  });

  const dispatcher = (fields: object): object => ({ ...contract, dispatchers: [{ function: "readAny", ...fields }] });
  it.each<[string, unknown, string]>([
    ["a list", [], "the field at the top is []; expected an object"],
    ["null", null, "the field at the top is null; expected an object"],
    ["no name", { ...contract, name: undefined }, "the field name is missing; expected a text"],
    ["an empty name", { ...contract, name: "" }, 'the field name is ""; expected a text'],
    ["a version that is a number", { ...contract, version: 1 }, "the field version is 1; expected a text"],
    [
      "an unknown field",
      { ...contract, sample: "x" },
      'the field sample is "x"; expected one of the fields name, package,',
    ],
    [
      "a prefix that is none",
      { ...contract, prefixes: { "urn:x": "1" } },
      'the field prefixes.urn:x is "1"; expected a namespace and its prefix',
    ],
    [
      "a prefix that writers use themselves",
      { ...contract, prefixes: { "urn:x": "xsi" } },
      'the field prefixes.urn:x is "xsi"; expected a namespace and its prefix',
    ],
    [
      "a prefix for two namespaces",
      { ...contract, prefixes: { "urn:x": "x", "urn:y": "x" } },
      'the field prefixes.urn:x is "x"; expected a prefix that no other namespace has',
    ],
    ["messages that are no list", { ...contract, messages: {} }, "the field messages is {}; expected a list"],
    [
      "a message that is no object",
      { ...contract, messages: ["Order"] },
      'the field messages[0] is "Order"; expected an object',
    ],
    [
      "a name that is no identifier",
      { ...contract, messages: [{ ...message, name: "a-b" }] },
      'the field messages[0].name is "a-b"; expected a name that can stand in TypeScript',
    ],
    [
      "two messages of one name",
      { ...contract, messages: [message, { ...message, name: "ORDER" }] },
      'the field messages[1].name is "ORDER"; expected a name that no other has',
    ],
    [
      "no forms",
      { ...contract, messages: [{ ...message, forms: [] }] },
      "the field messages[0].forms is []; expected a list with something in it",
    ],
    [
      "a form without an element",
      { ...contract, messages: [{ ...message, forms: [{ schema: "a.xsd" }] }] },
      "the field messages[0].forms[0].element is missing; expected a text",
    ],
    [
      "an unknown error",
      { ...contract, messages: [{ ...message, errors: { roof: "E1" } }] },
      'the field messages[0].errors.roof is "E1"; expected one of the fields wellFormedness, root',
    ],
    [
      "a code that is no text",
      { ...contract, messages: [{ ...message, errors: { root: 1 } }] },
      "the field messages[0].errors.root is 1; expected a text",
    ],
    [
      "a dispatcher of an unknown message",
      dispatcher({ messages: ["Odrer"] }),
      'the field dispatchers[0].messages is "Odrer"; expected one of Order',
    ],
    [
      "elements that are no texts",
      dispatcher({ by: { elements: [1] } }),
      "the field dispatchers[0].by.elements[0] is 1; expected a text",
    ],
    [
      "cases that are no object",
      dispatcher({ by: { option: "a", cases: [] } }),
      "the field dispatchers[0].by.cases is []; expected an object",
    ],
    [
      "a case of an unknown message",
      dispatcher({ by: { option: "a", cases: { x: "No" } } }),
      'the field dispatchers[0].by.cases is "No"; expected one of Order',
    ],
    [
      "a type of an unknown message",
      dispatcher({ types: { Any: ["No"] } }),
      'the field dispatchers[0].types.Any is "No"; expected one of Order',
    ],
    [
      "a JSON Schema without a file",
      { ...contract, json: [{ name: "A" }] },
      "the field json[0].schema is missing; expected a text",
    ],
    [
      "a JSON Schema with the name of a message",
      { ...contract, json: [{ name: "order", schema: "a.json" }] },
      'the field json[0].name is "order"; expected a name that no other has',
    ],
    [
      "a JSON form of an unknown message",
      { ...contract, json: [{ name: "A", schema: "a.json", messages: ["No"] }] },
      'the field json[0].messages is "No"; expected one of Order',
    ],
    [
      "a difference without a reason",
      { ...contract, json: [{ name: "A", schema: "a.json", differences: { "/a required": 1 } }] },
      "the field json[0].differences./a required is 1; expected a text",
    ],
  ])("%s", (_, json, expected) => {
    expect(() => read(json)).toThrow(ContractError);
    expect(() => read(json)).toThrow(`schema/orders/contract.json: ${expected}`);
  });

  it("that is not JSON says where", () => {
    expect(() => readContract("{", "contract.json")).toThrow(/^contract\.json: not JSON: /);
  });
});
