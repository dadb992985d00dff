import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

const enumeration = (name: string, base: string, values: readonly string[], annotation = ""): string =>
  `<xs:simpleType name="${name}">${annotation}<xs:restriction base="${base}">${values
    .map((value) => `<xs:enumeration value="${value}"/>`)
    .join("")}</xs:restriction></xs:simpleType>`;
const hint = (form: string): string =>
  `<xs:annotation><xs:appinfo><contract:type enumeration="${form}"/></xs:appinfo></xs:annotation>`;
const codes = (count: number): readonly string[] => Array.from({ length: count }, (_, i) => `code-${i}`);

const TYPES = ["Size", "Stars", "Price", "Code", "SomeCode", "FewCode", "Chosen", "Short", "Name"];

const SCHEMA = schemaOf(`
  <xs:element name="root"><xs:complexType><xs:sequence>
    ${TYPES.map((type) => `<xs:element name="${type.charAt(0).toLowerCase()}${type.slice(1)}" type="${type}"/>`).join("")}
  </xs:sequence></xs:complexType></xs:element>
  <xs:simpleType name="Size"><xs:restriction base="xs:string">
    <xs:enumeration value="small"><xs:annotation><xs:documentation>Up to a litre.</xs:documentation></xs:annotation></xs:enumeration>
    <xs:enumeration value="large"/>
  </xs:restriction></xs:simpleType>
  ${enumeration("Stars", "xs:unsignedByte", ["1", "05", "5"])}
  ${enumeration("Price", "xs:decimal", ["1.0", "2.50"])}
  ${enumeration("Code", "xs:token", codes(10_000))}
  ${enumeration("SomeCode", "Code", codes(2000))}
  ${enumeration("FewCode", "Code", ["code-1"])}
  ${enumeration("Chosen", "xs:string", codes(1001), hint("literals"))}
  ${enumeration("Short", "xs:string", ["a", "b"], hint("list"))}
  ${enumeration("Name", "xs:QName", ["xs:a"])}`);

const USES = `
import { CHOSEN_VALUES, CODE_VALUES, PRICE_VALUES, SHORT_VALUES, SIZE_VALUES, STARS_VALUES } from "./index.ts";
import type { Chosen, Code, FewCode, Message, Price, Short, Size, SomeCode, Stars } from "./index.ts";

export const sizes: readonly ["small", "large"] = SIZE_VALUES;
export const size: Size = SIZE_VALUES[1];
export const stars: Stars = STARS_VALUES[0];
// @ts-expect-error not a value of the enumeration
export const noSize: Size = "huge";
// @ts-expect-error the list is not to be changed
SIZE_VALUES[0] = "large";

// A decimal may be spelt in another way than the schema does.
export const price: Price = "1.00";
export const prices: readonly Price[] = PRICE_VALUES;

export const code: Code = "code-9999";
export const codes: readonly Code[] = CODE_VALUES;
export const narrower = (some: SomeCode, few: FewCode): readonly Code[] => [some, few];
export const text: string = code;
// @ts-expect-error codes are no numbers
export const noCode: Code = 1;

export const chosen: Chosen = CHOSEN_VALUES[1000];
// @ts-expect-error the author wants literals
export const noneChosen: Chosen = "code-1001";
export const short: Short = "c";
export const shorts: readonly string[] = SHORT_VALUES;

const SIZES: Record<Size, number> = { small: 1, large: 2 };
export const sizeOf = (message: Message): number => SIZES[message.size];
`;

const result = compile(contractOf(), { "schema.xsd": SCHEMA });
let written: WrittenPackage;

beforeAll(() => {
  written = writePackage(filesOf(result), { "src/uses.ts": USES });
});
afterAll(() => written.remove());

describe("an enumeration", () => {
  it("has a type and a list that go together", () => {
    expect(written.typeCheck()).toBe("");
  });

  it("has every value in its list once, in the order of the schema", async () => {
    const lists = await written.load();
    expect(lists["SIZE_VALUES"]).toEqual(["small", "large"]);
    expect(lists["STARS_VALUES"]).toEqual([1, 5]);
    expect(lists["CODE_VALUES"]).toEqual(codes(10_000));
    expect(lists["SOME_CODE_VALUES"]).toEqual(codes(2000));
    // What enumerates names has no list: their prefixes mean nothing outside of the schema.
    expect(lists).not.toHaveProperty("NAME_VALUES");
  });

  it("has the words of its values beside them", () => {
    const types = filesOf(result).find(({ path }) => path === "src/types/schema.ts")?.text;
    expect(types).toContain('  /** Up to a litre. */\n  "small",\n  "large",\n] as const;');
  });

  it("costs a reader nothing: nobody but the index imports the lists", () => {
    for (const { path, text } of filesOf(result)) {
      if (path === "src/index.ts") continue;
      for (const statement of text.match(/^import [^;]*types\/[^;]*;/gm) ?? [])
        expect(statement).toMatch(/^import type /);
    }
  });

  it("of any size is judged by the emitted JSON Schema", async () => {
    const one = await written.load();
    const { validate } = await written.load("json/message.validator.js");
    const value = (code: string): unknown => ({
      ...{ size: "small", stars: 5, price: "1.0", someCode: "code-0", fewCode: "code-1", chosen: "code-0" },
      ...{ short: "a", name: "{http://www.w3.org/2001/XMLSchema}a", code },
    });
    const isValid = validate as (value: unknown) => boolean;
    const validateMessage = one["validateMessage"] as (value: unknown) => { readonly ok: boolean };
    for (const code of ["code-9999", "code-10000"]) {
      expect(isValid(value(code))).toBe(code === "code-9999");
      expect(validateMessage(value(code)).ok).toBe(code === "code-9999");
    }
  });

  it("that is too large for an editor is a text, and a warning says how to choose", () => {
    expect(result.issues.map(({ severity, code, params }) => [severity, code, params])).toEqual([
      ["warning", "large-enumeration", { type: "Code", count: 10_000 }],
      ["warning", "large-enumeration", { type: "SomeCode", count: 2000 }],
    ]);
    expect(result.issues[0]?.message).toContain('<contract:type enumeration="list"/>');
  });
});
