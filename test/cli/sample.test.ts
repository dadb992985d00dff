import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createProject, type Project } from "./project.ts";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const XS = 'xmlns:xs="http://www.w3.org/2001/XMLSchema"';

const ORDER = `<xs:schema ${XS} targetNamespace="urn:order" xmlns:o="urn:order" elementFormDefault="qualified">
  <xs:element name="order"><xs:complexType><xs:sequence>
    <xs:element name="item" maxOccurs="3"><xs:complexType>
      <xs:attribute name="sku" use="required"><xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}-[0-9]{4}"/></xs:restriction></xs:simpleType></xs:attribute>
      <xs:attribute name="count" type="xs:positiveInteger"/>
    </xs:complexType></xs:element>
    <xs:element name="note" type="xs:string" minOccurs="0"/>
  </xs:sequence></xs:complexType>
  <xs:unique name="skus"><xs:selector xpath="o:item"/><xs:field xpath="@sku"/></xs:unique></xs:element>
  <xs:element name="note" type="xs:string"/>
</xs:schema>`;

let project: Project;
beforeAll(() => {
  project = createProject();
  project.write("order.xsd", ORDER);
  project.write("broken.xsd", `<xs:schema ${XS}><xs:element name="a" type="b"/></xs:schema>`);
  project.write(
    "never.xsd",
    `<xs:schema ${XS}><xs:element name="never"><xs:complexType><xs:attribute name="n" type="xs:int"/><xs:assert test="@n &gt; 1 and @n &lt; 1"/></xs:complexType></xs:element></xs:schema>`,
  );
});
afterAll(() => project.dispose());

describe("valid documents", () => {
  test("the smallest, and a large one, laid out", async () => {
    const { code, output } = await project.run(["sample", "order.xsd", "order"]);
    expect({ code, output }).toEqual({
      code: 0,
      output: '<n1:order xmlns:n1="urn:order">\n  <n1:item sku="AA-0000"/>\n</n1:order>\n',
    });
    const full = await project.run(["sample", "order.xsd", "{urn:order}order", "--full"]);
    expect(full.output.match(/<n1:(item|note)/g)).toEqual(["<n1:item", "<n1:item", "<n1:item", "<n1:note"]);
  });

  test("one for each seed, the same every time, which validate accepts", async () => {
    const argv = ["sample", "order.xsd", "order", "--seed", "3", "-n", "20", "--out"];
    expect((await project.run([...argv, "a"])).output.split("\n").slice(0, 2)).toEqual([
      "a/order-1.xml",
      "a/order-2.xml",
    ]);
    await project.run([...argv, "b", "-q"]);
    for (let i = 1; i <= 20; i++) expect(project.read(`a/order-${i}.xml`)).toBe(project.read(`b/order-${i}.xml`));
    expect(project.read("a/order-1.xml")).not.toBe(project.read("a/order-2.xml"));
    expect(await project.run(["validate", "-s", "order.xsd", "a", "-q"])).toEqual({ code: 0, output: "", errors: "" });
  });

  test("values as JSON, a line each if there are several", async () => {
    const { output } = await project.run(["sample", "order.xsd", "order", "--json"]);
    expect(JSON.parse(output)).toEqual({ item: [{ sku: "AA-0000" }] });
    const { output: lines } = await project.run(["sample", "order.xsd", "order", "--json", "-n", "3"]);
    expect(
      lines
        .trim()
        .split("\n")
        .map((line) => Object.keys(JSON.parse(line))[0]),
    ).toEqual(["item", "item", "item"]);
  });
});

test("near-misses break the rule that they name", async () => {
  const { code, output } = await project.run(["sample", "order.xsd", "order", "--invalid", "12", "-o", "bad", "-q"]);
  expect({ code, output }).toEqual({ code: 0, output: "" });
  const expected: { file: string; code: string; path: string }[] = JSON.parse(project.read("bad/expected.json"));
  expect(expected).toHaveLength(12);
  expect(expected.map(({ code: one }) => one)).toEqual(
    expect.arrayContaining(["cvc-pattern-valid", "cvc-complex-type.4", "cvc-identity-constraint.4.1"]),
  );
  const files = expected.map(({ file }) => `bad/${file}`);
  const verdict = await project.run(["validate", "-s", "order.xsd", ...files, "-f", "jsonl", "-q"]);
  const found = verdict.output
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(found.map(({ file, code: one, path }) => ({ file, code: one, path }))).toEqual(
    expected.map(({ file, code: one, path }) => ({ file: `bad/${file}`, code: one, path })),
  );
});

test("near-misses say on standard output what is wrong with them", async () => {
  const { output } = await project.run(["sample", "order.xsd", "order", "--invalid", "1"]);
  expect(output).toMatch(/^<!-- cvc-[\w.-]+ at \/order\S*: .* -->\n<n1:order /);
});

test.each([
  [
    "no root where there are several",
    ["order.xsd"],
    2,
    "which root? The schema declares {urn:order}order, {urn:order}note",
  ],
  ["a root that is not there", ["order.xsd", "odrer"], 2, "declares no element odrer; it has {urn:order}order"],
  ["sizes that exclude each other", ["order.xsd", "order", "--full", "--minimal"], 2, "--minimal and --full exclude"],
  ["a count of near-misses", ["order.xsd", "order", "--invalid", "2", "-n", "2"], 2, "--count is for valid documents"],
  ["a schema that is not there", ["nowhere.xsd"], 2, "nowhere.xsd: there is no such file"],
  ["a rule that nothing keeps", ["never.xsd"], 1, "No valid sample of never was found; cvc-assertion at /never"],
])("%s", async (_, argv, code, words) => {
  expect(await project.run(["sample", ...argv])).toMatchObject({ code, errors: expect.stringContaining(words) });
});

test("a broken schema is a finding", async () => {
  const { code, output } = await project.run(["sample", "broken.xsd", "a"]);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/^broken\.xsd:1:\d+ error src-resolve/) });
});

describe("a JSON Schema", () => {
  beforeAll(() => {
    const order = {
      required: ["sku"],
      properties: { sku: { type: "string", pattern: "^[A-Z]{2}-[0-9]{4}$" }, count: { $ref: "count.json" } },
    };
    project.write("order.schema.json", JSON.stringify({ type: "object", ...order }));
    project.write("count.json", JSON.stringify({ type: "integer", minimum: 1 }));
    project.write("broken.json", JSON.stringify({ type: "object", properties: { a: { $ref: "missing.json" } } }));
  });

  test("has valid values, which validate accepts", async () => {
    const { code, output } = await project.run(["sample", "order.schema.json", "--full"]);
    expect({ code, output }).toEqual({ code: 0, output: '{\n  "sku": "AA-0000",\n  "count": 1\n}\n' });
    const { output: lines } = await project.run(["sample", "order.schema.json", "-n", "3"]);
    expect(
      lines
        .trim()
        .split("\n")
        .map((line) => Object.keys(JSON.parse(line))[0]),
    ).toEqual(["sku", "sku", "sku"]);
    await project.run(["sample", "order.schema.json", "-n", "10", "-o", "orders", "-q"]);
    const argv = ["validate", "-s", "order.schema.json", "orders", "-q"];
    expect(await project.run(argv)).toEqual({ code: 0, output: "", errors: "" });
  });

  test("has near-misses, which say what they break", async () => {
    const { output } = await project.run(["sample", "order.schema.json", "--invalid", "4", "-o", "wrong", "-q"]);
    expect(output).toBe("");
    const expected = JSON.parse(project.read("wrong/expected.json"));
    expect(expected).toHaveLength(4);
    expect(expected[0]).toMatchObject({ file: "order-1.json", code: "json-schema.required", path: "/sku" });
    expect(JSON.parse(project.read("wrong/order-1.json"))).not.toHaveProperty("sku");
    const { output: lines } = await project.run(["sample", "order.schema.json", "--invalid", "2"]);
    expect(
      lines
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line).code),
    ).toEqual(["json-schema.required", "json-schema.type"]);
  });

  test("has no root elements, and is told when it is broken", async () => {
    expect(await project.run(["sample", "order.schema.json", "order"])).toMatchObject({
      code: 2,
      errors: expect.stringContaining("a JSON Schema has no root elements"),
    });
    expect(await project.run(["sample", "broken.json"])).toMatchObject({
      code: 1,
      output: expect.stringContaining("missing.json"),
    });
  });
});
