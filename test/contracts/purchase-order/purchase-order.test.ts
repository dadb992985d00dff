import { readdirSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readContract } from "../../../generator/src/index.ts";
import { captureElement } from "../../../packages/runtime/src/xml/capture.ts";
import type { XmlElement } from "../../../packages/runtime/src/xml/element.ts";
import { XmlScanner } from "../../../packages/runtime/src/xml/scanner.ts";
import { compile, filesOf, type WrittenPackage, writePackage } from "../support/contract-package.ts";

const FOLDER = dirname(fileURLToPath(import.meta.url));
const text = (path: string): string => readFileSync(`${FOLDER}/${path}`, "utf8");

interface Issue {
  readonly code: string;
  readonly rule?: string;
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly message: string;
  readonly severity: string;
  readonly line?: number;
  readonly column?: number;
}
type Result =
  | { readonly ok: true; readonly value: Readonly<Record<string, unknown>>; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** What the tests use of the generated package, whose types are checked by the compiler apart. */
interface OrderPackage {
  readOrder(input: unknown, options?: object): Result;
  parseOrder(input: unknown): Readonly<Record<string, unknown>>;
  writeOrder(value: unknown, options?: object): string;
  validateOrder(value: unknown, options?: object): Result;
  readCancelOrder(input: unknown): Result;
  writeCancelOrder(value: unknown): string;
  readonly Order: {
    readonly "~standard": {
      readonly vendor: string;
      validate(value: unknown): { readonly value?: unknown; readonly issues?: readonly { readonly path: unknown }[] };
      readonly jsonSchema: { input(options: object): Readonly<Record<string, unknown>> };
    };
  };
  readonly ValidationError: new (...args: never[]) => Error & { readonly issues: readonly Issue[] };
}

/** Types are read by the compiler: what may be assigned to what, and what may not. */
const TYPE_TESTS = `
import { Order, type CancelOrder, type PurchaseOrder, readOrder, parseOrder } from "./index.ts";
import type { Lexical } from "@schemawright/runtime";

export const least: PurchaseOrder = {
  id: "PO-1", orderDate: "2026-01-31" as Lexical<"date">, created: "2026-01-31T10:00:00Z" as Lexical<"dateTime">,
  shipTo: { country: "DE", name: "Ann", street: ["Weg 1"], city: "Ulm" },
  account: 1n,
  item: [{ partNumber: "123-AB", name: "Nut", quantity: 1, price: { $value: "0.10" as Lexical<"decimal">, currency: "EUR" } }],
};
const { account: _, ...rest } = least;
// @ts-expect-error one of billTo and account is needed
export const neither: PurchaseOrder = rest;
// @ts-expect-error and only one of them
export const both: PurchaseOrder = { ...least, account: 1n, billTo: least.shipTo };
// @ts-expect-error absent, not undefined
export const absent: PurchaseOrder = { ...least, comment: undefined };
// @ts-expect-error an enumeration
export const status: PurchaseOrder["status"] = "lost";
// @ts-expect-error reason comes with discount only
export const reason: PurchaseOrder = { ...least, reason: "none" };
export const discount: PurchaseOrder = { ...least, discount: "1" as Lexical<"decimal">, reason: "none" };
export const boxed: PurchaseOrder = { ...least, shipTo: { ...least.shipTo, $type: "PostBox", box: 7n } };
// @ts-expect-error what the derived type demands comes with its name
export const boxless: PurchaseOrder = { ...least, shipTo: { ...least.shipTo, $type: "PostBox" } };
// @ts-expect-error and a name must be that of a type
export const misnamed: PurchaseOrder = { ...least, shipTo: { ...least.shipTo, $type: "Postbox" } };
export const cancel: CancelOrder = { id: "PO-1", created: least.created };
export const order: PurchaseOrder = parseOrder("");
const result = readOrder("");
export const value: PurchaseOrder | undefined = result.ok ? result.value : undefined;
const checked = Order["~standard"].validate(least);
export const standard: PurchaseOrder | undefined = "value" in checked ? checked.value : undefined;
`;

const contract = readContract(text("contract.json"), "contract.json");
const documents = Object.fromEntries(
  ["schema/purchase-order.xsd", "schema/address.xsd"].map((path) => [path, text(path)]),
);

let written: WrittenPackage;
let order: OrderPackage;

beforeAll(async () => {
  written = writePackage(filesOf(compile(contract, documents)), { "src/types.test-d.ts": TYPE_TESTS });
  order = (await written.load()) as unknown as OrderPackage;
});
afterAll(() => written.remove());

function findings(issues: readonly Issue[]): readonly object[] {
  return issues.map(({ rule, code, path, line, column }) => ({
    ...(rule === undefined ? {} : { rule }),
    code,
    path,
    ...(line === undefined ? {} : { at: `${line}:${column}` }),
  }));
}

/** The value of a result that has no issue. */
function goodValue(result: Result): Readonly<Record<string, unknown>> {
  expect(result.issues).toEqual([]);
  if (!result.ok) throw new Error("unreachable: there is an issue");
  return result.value;
}

/** A document as data: names resolved, prefixes, comments and white space between elements gone. */
function infoset(xml: string): XmlElement {
  const scanner = new XmlScanner(xml);
  scanner.next();
  const root = captureElement(scanner);
  if (root === undefined) throw new Error(`not well-formed: ${xml}`);
  const plain = (element: XmlElement): XmlElement => ({
    ...element,
    attributes: [...(element.attributes ?? [])]
      .filter((one) => !one.namespace?.endsWith("XMLSchema-instance"))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    children: (element.children ?? [])
      .filter((one) => typeof one !== "string" || one.trim() !== "")
      .map((one) => (typeof one === "string" ? one : plain(one))),
  });
  return plain(root);
}

const LEAST = {
  id: "PO-1",
  language: "en",
  orderDate: "2026-01-31",
  version: "1.0",
  created: "2026-01-31T10:00:00Z",
  shipTo: { country: "DE", name: "Ann", street: ["Weg 1"], city: "Ulm" },
  account: 9223372036854775807n,
  item: [{ partNumber: "123-AB", name: "Nut", quantity: 1, price: { currency: "EUR", $value: "0.10" } }],
};

const MOST = {
  id: "PO-22",
  language: "de",
  revision: 7,
  orderDate: "2026-01-31Z",
  version: "1",
  created: "2026-01-31T10:00:00.5+01:00",
  comment: "  two\n lines & ]]> 😀 ",
  shipTo: {
    country: "US",
    verified: true,
    name: "Ann Lee",
    street: ["One", "Two"],
    city: "Ulm",
    postcode: "12345-6789",
  },
  billTo: { country: "DE", name: "Bob", street: ["Weg 1"], city: "Ulm" },
  discount: "12.50",
  reason: "",
  item: [
    {
      partNumber: "123-AB",
      name: "Set",
      quantity: 99,
      price: { currency: "USD", $value: "1" },
      part: [
        { partNumber: "124-AB", name: "Nut", quantity: 2, price: { currency: "USD", $value: "0.5" } },
        { partNumber: "125-AB", name: "Bolt", quantity: 3, price: { currency: "USD", $value: "0.50" } },
      ],
    },
  ],
  note: ["a", ""],
  rush: true,
  status: "open",
  scheme: "1.5",
  total: { currency: "EUR", $value: "199.00" },
  tags: ["red", "green", "blue"],
  deadline: "2026-02-28",
  seal: { by: "ann" },
  any: [
    {
      name: "extra",
      namespace: "urn:x",
      attributes: [{ name: "k", value: "v" }],
      children: ["text", { name: "deep", namespace: "urn:x" }],
    },
  ],
};

/** An address that a document says is of a derived type. */
const BOXED = { ...LEAST, shipTo: { $type: "PostBox", ...LEAST.shipTo, box: 7n } };

describe("the generated package", () => {
  it("satisfies the strictest compiler, and its types say what the schema says", () => {
    expect(written.typeCheck()).toBe("");
  });

  it("is the same to the byte when generated again", () => {
    expect(filesOf(compile(contract, documents))).toEqual(filesOf(compile(contract, documents)));
  });
});

describe("valid documents", () => {
  it.each([
    ["valid/least.xml", LEAST],
    ["valid/most.xml", MOST],
    ["valid/xsi-type.xml", BOXED],
  ])("%s is read to the exact object", (path, expected) => {
    expect(goodValue(order.readOrder(text(`samples/${path}`)))).toEqual(expected);
    expect(goodValue(order.readOrder(readFileSync(`${FOLDER}/samples/${path}`)))).toEqual(expected);
    expect(order.parseOrder(text(`samples/${path}`))).toEqual(expected);
  });

  it("are written with the same infoset, defaults and canonical forms apart", () => {
    const again = order.writeOrder(LEAST);
    const source = infoset(text("samples/valid/least.xml"));
    const defaults = [
      { name: "language", value: "en" },
      { name: "version", value: "1.0" },
    ];
    const attributes = [...(source.attributes ?? []), ...defaults].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(infoset(again)).toEqual({ ...source, attributes });
    // What was written is written again without any difference.
    for (const value of [LEAST, MOST, BOXED]) {
      const first = order.writeOrder(value);
      expect(order.writeOrder(order.parseOrder(first))).toBe(first);
    }
  });

  it.each([
    ["least", LEAST],
    ["most", MOST],
    ["derived", BOXED],
  ])("the %s object survives being written and read", (_, value) => {
    expect(goodValue(order.readOrder(order.writeOrder(value)))).toEqual(value);
    expect(goodValue(order.validateOrder(value))).toBe(value);
  });

  it("an extension that adds nothing is read as its base", () => {
    const value = { id: "PO-9", created: "2026-01-31T10:00:00Z" };
    expect(goodValue(order.readCancelOrder(order.writeCancelOrder(value)))).toEqual(value);
  });

  it.each([
    ["po:", 'xmlns:po="urn:example:purchase-order"', "a:", 'xmlns:a="urn:example:address"'],
    ["", 'xmlns="urn:example:purchase-order"', "po:", 'xmlns:po="urn:example:address"'],
    ["_:", 'xmlns:_="urn:example:purchase-order" xmlns="urn:example:address"', "", ""],
  ])("prefix %j for orders, %j for addresses", (p, declaration, a, inner) => {
    const xml =
      `<${p}purchaseOrder ${declaration} ${inner} id="PO-1" orderDate="2026-01-31"><${p}created>2026-01-31T10:00:00Z</${p}created>` +
      `<${p}shipTo country="DE"><${a}name>Ann</${a}name><${a}street>Weg 1</${a}street><${a}city>Ulm</${a}city></${p}shipTo>` +
      `<${p}account>9223372036854775807</${p}account><${p}item partNumber="123-AB"><${p}name>Nut</${p}name>` +
      `<${p}quantity>1</${p}quantity><${p}price currency="EUR">0.10</${p}price></${p}item></${p}purchaseOrder>`;
    expect(goodValue(order.readOrder(xml))).toEqual(LEAST);
  });
});

describe("invalid documents", () => {
  const expected: Readonly<Record<string, { readonly ok?: true; readonly issues: readonly { at?: string }[] }>> =
    JSON.parse(text("samples/expected.json"));

  it("each have their findings listed", () => {
    expect(Object.keys(expected)).toEqual(
      readdirSync(`${FOLDER}/samples/invalid`)
        .sort()
        .map((name) => `invalid/${name}`),
    );
  });

  it.each(Object.entries(expected))("%s", (path, { ok = false, issues }) => {
    const result = order.readOrder(text(`samples/${path}`));
    expect(findings(result.issues)).toEqual(issues);
    expect(result.ok).toBe(ok);
  });

  it("are thrown by parseOrder, with every issue", () => {
    const xml = text("samples/invalid/several.xml");
    expect(() => order.parseOrder(xml)).toThrow(order.ValidationError);
    expect(() => order.parseOrder(xml)).toThrow(/price \[cvc-minInclusive-valid\]/);
    try {
      order.parseOrder(xml);
    } catch (error) {
      expect((error as { issues: readonly Issue[] }).issues).toEqual(order.readOrder(xml).issues);
    }
  });
});

describe("faults of objects are those of documents", () => {
  const item = LEAST.item[0];
  const address = LEAST.shipTo;
  const without = (name: keyof typeof LEAST): object => ({ ...LEAST, [name]: undefined });
  it.each<[string, object]>([
    ["attribute-missing", without("orderDate")],
    ["attribute-not-a-value", { ...LEAST, id: "1" }],
    ["attribute-not-a-date", { ...LEAST, orderDate: "2026-02-30" }],
    ["attribute-fixed", { ...LEAST, version: "2" }],
    ["part-number-missing", { ...LEAST, item: [{ ...item, partNumber: undefined }] }],
    ["part-number-pattern", { ...LEAST, item: [{ ...item, partNumber: "123-ab" }] }],
    ["first-missing", without("created")],
    ["ship-to-missing", without("shipTo")],
    ["choice-missing", without("account")],
    ["nested-sequence-without-its-first", { ...LEAST, reason: "none" }],
    ["item-missing", { ...LEAST, item: [] }],
    ["item-six-times", { ...LEAST, item: Array(7).fill(item) }],
    ["street-four-times", { ...LEAST, shipTo: { ...address, street: ["1", "1", "1", "1"] } }],
    ["long-out-of-range", { ...LEAST, account: 9223372036854775808n }],
    ["quantity-too-large", { ...LEAST, item: [{ ...item, quantity: 100 }] }],
    ["quantity-zero", { ...LEAST, item: [{ ...item, quantity: 0 }] }],
    ["amount-digits", { ...LEAST, item: [{ ...item, price: { currency: "EUR", $value: "0.105" } }] }],
    ["amount-comma", { ...LEAST, item: [{ ...item, price: { currency: "EUR", $value: "0,10" } }] }],
    ["currency-unknown", { ...LEAST, item: [{ ...item, price: { currency: "GBP", $value: "0.10" } }] }],
    ["status-unknown", { ...LEAST, status: "lost" }],
    ["fixed-element", { ...LEAST, scheme: "1.51" }],
    ["list-too-long", { ...LEAST, tags: ["a", "b", "c", "d"] }],
    ["list-item", { ...LEAST, tags: ["a", "much-too-long"] }],
    ["union", { ...LEAST, deadline: "soon" }],
    ["assertion", { ...LEAST, rush: true }],
    ["rule-warns", { ...LEAST, item: [item, item, item, item], total: { currency: "EUR", $value: "1" } }],
  ])("%s", (name, object) => {
    const plain = ({ issues, ok }: Result): object => ({
      ok,
      issues: issues.map(({ code, rule, severity, message, path, keys }) => ({
        code,
        rule,
        severity,
        message,
        path,
        keys,
      })),
    });
    const wanted = plain(order.readOrder(text(`samples/invalid/${name}.xml`)));
    expect(plain(order.validateOrder(object))).toEqual(wanted);
  });

  it.each<[string, unknown, string]>([
    ["null", null, "/purchaseOrder"],
    ["an array", [], "/purchaseOrder"],
    ["a text for a number", { ...LEAST, revision: "7" }, "/purchaseOrder/@revision"],
    ["a number for a big one", { ...LEAST, account: 1 }, "/purchaseOrder/account"],
    ["a single value for an array", { ...LEAST, note: "a" }, "/purchaseOrder/note"],
    ["an unknown property", { ...LEAST, colour: "red" }, "/purchaseOrder"],
    ["an empty text where it stands for the default", { ...LEAST, status: "" }, "/purchaseOrder/status"],
    ["an item of a list that is two", { ...LEAST, tags: ["a b"] }, "/purchaseOrder/tags"],
    ["a text that would be read as a number", { ...LEAST, deadline: "7" }, "/purchaseOrder/deadline"],
    ["a date in another form", { ...LEAST, deadline: " 2026-02-28" }, "/purchaseOrder/deadline"],
    [
      "an element that the wildcard does not admit",
      { ...LEAST, any: [{ name: "extra", namespace: "urn:example:purchase-order" }] },
      "/purchaseOrder/extra",
    ],
    [
      "a type that is not derived from the declared one",
      { ...LEAST, shipTo: { ...LEAST.shipTo, $type: "{urn:example:purchase-order}Price" } },
      "/purchaseOrder/shipTo",
    ],
    ["a type that there is not", { ...LEAST, shipTo: { ...LEAST.shipTo, $type: "Price" } }, "/purchaseOrder/shipTo"],
    ["an abstract type", { ...LEAST, shipTo: { ...LEAST.shipTo, $type: "Delivery" } }, "/purchaseOrder/shipTo"],
    ["nil where the schema does not admit it", { ...LEAST, account: null }, "/purchaseOrder/account"],
    ["a character that XML cannot carry", { ...LEAST, comment: "\u0000" }, "/purchaseOrder/comment"],
  ])("%s is refused, and not written", (_, value, path) => {
    const result = order.validateOrder(value);
    expect(result.ok).toBe(false);
    expect(result.issues.map((issue) => issue.path)).toEqual([path]);
    expect(() => order.writeOrder(value)).toThrow(order.ValidationError);
  });
});

describe("options", () => {
  it("rules: a code can be switched off, warn, or weigh as an error", () => {
    const amount = text("samples/invalid/amount-digits.xml");
    expect(order.readOrder(amount, { rules: { P140: "off" } })).toMatchObject({ ok: true, issues: [] });
    expect(order.readOrder(amount, { rules: { P140: "warning" } })).toMatchObject({
      ok: true,
      issues: [{ rule: "P140", severity: "warning" }],
    });
    const large = text("samples/invalid/rule-warns.xml");
    expect(order.readOrder(large).ok).toBe(true);
    expect(order.readOrder(large, { rules: { P401: "error" } }).ok).toBe(false);
    expect(order.readOrder(large, { rules: { P401: "off" } }).issues).toEqual([]);
  });

  it("rules: what makes a typed value impossible cannot be switched off", () => {
    const xml = text("samples/invalid/ship-to-missing.xml");
    expect(order.readOrder(xml, { rules: { P101: "off" } }).ok).toBe(false);
  });

  it("unknown: refused by default, kept as data, or left out", () => {
    const xml = text("samples/invalid/name-misspelt.xml");
    expect(order.readOrder(xml, { unknown: "error" }).ok).toBe(false);
    expect(goodValue(order.readOrder(xml, { unknown: "ignore" }))).toEqual(LEAST);
    const kept = goodValue(order.readOrder(xml, { unknown: "keep" }));
    const unknown = [{ name: "statuss", namespace: "urn:example:purchase-order", children: ["open"] }];
    expect(kept).toEqual({ ...LEAST, $unknown: unknown });
    const again = order.writeOrder(kept, { unknown: "keep" });
    expect(goodValue(order.readOrder(again, { unknown: "keep" }))).toEqual(kept);
    expect(() => order.writeOrder(kept)).toThrow(order.ValidationError);
  });

  it("limits: each has an issue of its own", () => {
    const xml = text("samples/valid/most.xml");
    const codes = (limits: object): readonly string[] => order.readOrder(xml, { limits }).issues.map((one) => one.code);
    expect(codes({ maxDepth: 2 })).toEqual(["limit-depth"]);
    expect(codes({ maxInputLength: 100 })).toEqual(["limit-input-length"]);
    expect(codes({ maxAttributes: 1 })).toEqual(["limit-attributes"]);
    const several = order.readOrder(text("samples/invalid/several.xml"), { limits: { maxIssues: 2 } });
    expect(several.issues.map((one) => one.code)).toEqual(["cvc-pattern-valid", "cvc-minLength-valid", "limit-issues"]);
    expect(several.issues[2]).not.toHaveProperty("rule");
  });
});

describe("the companion value", () => {
  it("is a Standard Schema with a JSON Schema", () => {
    const standard = order.Order["~standard"];
    expect(standard.vendor).toBe("schemawright");
    expect(standard.validate(LEAST)).toEqual({ value: LEAST });
    expect(standard.validate({ ...LEAST, item: [{ ...LEAST.item[0], quantity: 100 }] }).issues).toMatchObject([
      { path: ["item", 0, "quantity"] },
    ]);
    const schema = standard.jsonSchema.input({ target: "draft-2020-12" });
    // The properties of both base types come with those of the type; a big integer travels as text.
    expect(schema).toMatchObject({
      $defs: {
        PurchaseOrder: {
          required: expect.arrayContaining(["id", "orderDate", "created", "shipTo", "item"]),
          properties: { id: {}, language: {}, created: {}, comment: {}, account: { anyOf: [{ type: "string" }, {}] } },
        },
        Price: { required: ["currency", "$value"] },
        Tags: { type: "array", minItems: 1, maxItems: 3 },
        Deadline: { anyOf: expect.any(Array) },
        Seal: { type: "object", additionalProperties: false },
      },
    });
  });
});
