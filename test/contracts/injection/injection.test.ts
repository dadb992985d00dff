import { compileSchema } from "@schemawright/generator";
import { loadSchema } from "@schemawright/xsd";
import { ts } from "ts-morph";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compile,
  contractOf,
  filesOf,
  schemaOf,
  type WrittenPackage,
  writePackage,
} from "../support/contract-package.ts";

/** The word that every hostile text holds: where it stands in code shows where texts of a schema get. */
const WORD = "inJected";

/** Texts that would run something, were they to get out of what is put around them. */
const TEXTS: readonly string[] = [
  `*/ globalThis.${WORD} = 1; /*`,
  `* / globalThis.${WORD} = 1; //`,
  `"; globalThis.${WORD} = 1; "`,
  `'; globalThis.${WORD} = 1; '`,
  `\`; globalThis.${WORD} = 1; \``,
  `\${globalThis.${WORD} = 1}`,
  `\\"; globalThis.${WORD} = 1; //`,
  `\\'; globalThis.${WORD} = 1; //`,
  `\\\\\\${WORD}`,
  `\\u0022; globalThis.${WORD} = 1; \\u0022`,
  `\\x22+(globalThis.${WORD}=1)+\\x22`,
  `\u2028globalThis.${WORD} = 1\u2029`,
  `\u0085globalThis.${WORD} = 1\u00a0\ufeff`,
  `/, globalThis.${WORD} = 1, /`,
  `]/; globalThis.${WORD} = 1; /[`,
  `</script><script>globalThis.${WORD} = 1</script><!--`,
  `--> globalThis.${WORD} = 1`,
  `{{{${WORD}}}} {{#each this}}${WORD}{{/each}}`,
  `$& $1 $\` $' $$ ${WORD}`,
  `\uE000 as never\uE001; globalThis.${WORD} = 1; \uE000`,
  `) { globalThis.${WORD} = 1 } (`,
  `@returns {${WORD}} @import`,
  `{}${WORD}{`,
  `#!/bin/${WORD}`,
  `//# sourceMappingURL=${WORD}`,
  `\ud83d\ude00${WORD}\u202e`,
];

const escaped = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
/** As an expression that matches the text alone. */
const literalPattern = (text: string): string => text.replace(/[\\|.?*+(){}[\]^-]/g, "\\$&");
/** As a string literal of XPath. */
const xpathLiteral = (text: string): string => `"${text.replace(/"/g, '""')}"`;
const documented = (text: string): string =>
  `<xs:annotation><xs:documentation>${escaped(text)}</xs:documentation></xs:annotation>`;

/** Everything of a schema that holds text, once for the `i`th text. */
function declarations(text: string, i: number): string {
  const value = escaped(text);
  return `
<xs:simpleType name="Enumeration${i}">${documented(text)}
  <xs:restriction base="xs:string"><xs:enumeration value="${value}">${documented(text)}</xs:enumeration><xs:enumeration value="x"/></xs:restriction>
</xs:simpleType>
<xs:simpleType name="Pattern${i}">
  <xs:restriction base="xs:string"><xs:pattern value="${escaped(literalPattern(text))}">${documented(text)}</xs:pattern></xs:restriction>
</xs:simpleType>
<xs:simpleType name="Slow${i}">
  <xs:restriction base="xs:string"><xs:pattern value="(a|a)*${escaped(literalPattern(text))}"/></xs:restriction>
</xs:simpleType>
<xs:simpleType name="Asserted${i}">
  <xs:restriction base="xs:string"><xs:assertion test="$value != ${escaped(xpathLiteral(text))}">${documented(text)}</xs:assertion></xs:restriction>
</xs:simpleType>
<xs:complexType name="Holder${i}">${documented(text)}
  <xs:sequence>
    <xs:element name="enumeration" type="h:Enumeration${i}" minOccurs="0">${documented(text)}</xs:element>
    <xs:element name="pattern" type="h:Pattern${i}" minOccurs="0"/>
    <xs:element name="slow" type="h:Slow${i}" minOccurs="0"/>
    <xs:element name="asserted" type="h:Asserted${i}" minOccurs="0"/>
    <xs:element name="default" type="xs:string" default="${value}" minOccurs="0"/>
    <xs:element name="fixed" type="xs:string" fixed="${value}" minOccurs="0"/>
    <xs:any namespace="${value.replace(/\s+/g, "_").replace(/[{}]/g, "_")}" processContents="skip" minOccurs="0"/>
  </xs:sequence>
  <xs:attribute name="default" type="xs:string" default="${value}">${documented(text)}</xs:attribute>
  <xs:attribute name="fixed" type="xs:string" fixed="${value}"/>
  <xs:assert test="not(enumeration) or string(enumeration) != ${escaped(xpathLiteral(text))} or true()">${documented(text)}</xs:assert>
</xs:complexType>`;
}

/** What stands in annotations of a contract. */
function annotations(text: string, i: number): string {
  return `
<xs:complexType name="Annotated${i}">
  <xs:annotation><xs:appinfo><contract:rule code="${escaped(text)}" test="not(a) or a != 'y'">${escaped(text)}</contract:rule></xs:appinfo></xs:annotation>
  <xs:sequence>
    <xs:element name="a" minOccurs="0"><xs:annotation><xs:appinfo><contract:error code="${escaped(text)}"/></xs:appinfo></xs:annotation>
      <xs:simpleType><xs:restriction base="xs:string"><xs:maxLength value="3"/></xs:restriction></xs:simpleType></xs:element>
  </xs:sequence>
</xs:complexType>`;
}

/** A namespace name may be any text without spaces at its ends. */
const NAMESPACE = `urn:*/${WORD}\`\${1}"'\\</script>`;

const SCHEMA = (annotated: boolean): string =>
  schemaOf(
    `${documented(TEXTS.join("\n"))}
<xs:element name="root">
  <xs:complexType>
    <xs:sequence>
      ${TEXTS.map((_, i) => `<xs:element name="holder${i}" type="h:Holder${i}" minOccurs="0"/>`).join("")}
      ${annotated ? TEXTS.map((_, i) => `<xs:element name="annotated${i}" type="h:Annotated${i}" minOccurs="0"/>`).join("") : ""}
    </xs:sequence>
  </xs:complexType>
  <xs:unique name="unique">${documented(TEXTS.join("\n"))}<xs:selector xpath="h:holder1"/><xs:field xpath="@default"/></xs:unique>
</xs:element>
${TEXTS.map(declarations).join("")}
${annotated ? TEXTS.map(annotations).join("") : ""}`,
    `targetNamespace="${escaped(NAMESPACE)}" xmlns:h="${escaped(NAMESPACE)}" elementFormDefault="qualified"`,
  );

const text = (content: string): string => content.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

const DOCUMENT = `<root xmlns="${escaped(NAMESPACE)}">${TEXTS.map(
  (one, i) =>
    `<holder${i}><enumeration>${text(one)}</enumeration><pattern>${text(one)}</pattern><slow>aa${text(one)}</slow><asserted>x</asserted><default/><fixed/></holder${i}>`,
).join("")}</root>`;

/** What a document holds that has one wrong text for each of a schema's. */
const WRONG = `<root xmlns="${escaped(NAMESPACE)}">${TEXTS.map(
  (one, i) => `<holder${i} fixed="x"><enumeration>y</enumeration><asserted>${text(one)}</asserted></holder${i}>`,
).join("")}</root>`;

/** Identifiers, keywords, punctuation, and anything else that is neither literal nor comment, with the word in it. */
function strayIn(code: string, name: string): readonly string[] {
  const file = ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true);
  const faults: string[] = [];
  const diagnostics = (file as unknown as { readonly parseDiagnostics: readonly { readonly messageText: unknown }[] })
    .parseDiagnostics;
  for (const { messageText } of diagnostics) faults.push(`${name}: ${JSON.stringify(messageText)}`);
  const visit = (node: ts.Node): void => {
    // The parser looks at what documentation comments hold too, which is no code.
    if (node.kind >= ts.SyntaxKind.FirstJSDocNode && node.kind <= ts.SyntaxKind.LastJSDocNode) return;
    if (node.getChildCount(file) > 0) {
      for (const child of node.getChildren(file)) visit(child);
      return;
    }
    const isLiteral = ts.isStringLiteral(node) || ts.isRegularExpressionLiteral(node);
    if (!isLiteral && node.getText(file).includes(WORD)) {
      faults.push(`${name}: ${node.getText(file).slice(0, 200)}`);
    }
  };
  visit(file);
  return faults;
}

describe("texts of a schema that try to get out of code", () => {
  describe("in files", () => {
    let written: WrittenPackage;
    let files: ReturnType<typeof filesOf>;
    let message: {
      readMessage(xml: string): {
        readonly ok: boolean;
        readonly value?: object;
        readonly issues: readonly { readonly code: string }[];
      };
      writeMessage(value: object): string;
      validateMessage(value: unknown): { readonly issues: readonly unknown[] };
    };
    beforeAll(async () => {
      files = filesOf(compile(contractOf({ description: TEXTS.join(" ") }), { "schema.xsd": SCHEMA(true) }));
      written = writePackage(files);
      message = (await written.load()) as unknown as typeof message;
    }, 60_000);
    afterAll(() => written.remove());

    it("stay in literals and comments", () => {
      const code = files.filter(({ path }) => /\.[jt]s$/.test(path));
      expect(code.length).toBeGreaterThan(8);
      expect(code.filter(({ text }) => text.includes(WORD)).length).toBeGreaterThan(3);
      expect(code.flatMap(({ path, text }) => strayIn(text, path))).toEqual([]);
      expect(strayIn(`const a = 1; ${WORD}();`, "a.ts")).not.toEqual([]);
      expect(strayIn(`const a = "`, "a.ts")).not.toEqual([]);
    });

    it("make code that the strictest compiler accepts, and that runs nothing", { timeout: 60_000 }, () => {
      expect(written.typeCheck()).toBe("");
      expect(globalThis).not.toHaveProperty(WORD);
    });

    it("mean what they are", () => {
      const read = message.readMessage(DOCUMENT);
      expect(read.issues).toEqual([]);
      expect(message.validateMessage(read.value).issues).toEqual([]);
      expect(message.readMessage(message.writeMessage(read.value ?? {}))).toEqual(read);
      for (const [i, one] of TEXTS.entries()) {
        expect(read.value).toHaveProperty([`holder${i}`, "enumeration"], one);
        expect(message.validateMessage({ [`annotated${i}`]: { a: "long" } }).issues).toMatchObject([{ rule: one }]);
      }
      expect(globalThis).not.toHaveProperty(WORD);
    });

    it("are told as they are", () => {
      const { issues } = message.readMessage(WRONG);
      for (const code of ["cvc-enumeration-valid", "cvc-assertions-valid", "cvc-au"]) {
        expect(
          issues.filter((issue) => issue.code === code || issue.code === "cvc-attribute.4").length,
        ).toBeGreaterThan(0);
      }
      expect(globalThis).not.toHaveProperty(WORD);
    });
  });

  it("in memory", () => {
    const scripts: string[] = [];
    const original = globalThis.Function;
    const schema = SCHEMA(false);
    const loaded = loadSchema("*/`\n.xsd", { resolver: { read: () => schema, resolve: (to) => to } });
    expect(loaded.issues).toEqual([]);
    if (loaded.schema === undefined) throw new Error("unreachable: there is no issue");
    globalThis.Function = new Proxy(original, {
      construct(target, parts: string[]) {
        scripts.push(parts.at(-1) ?? "");
        return Reflect.construct(target, parts) as object;
      },
    });
    try {
      const compiled = compileSchema(loaded.schema);
      if (!compiled.ok) throw new Error(compiled.issues.map((issue) => issue.message).join("\n"));
      expect(compiled.read(DOCUMENT).issues).toEqual([]);
      expect(compiled.read(WRONG).issues.length).toBeGreaterThan(TEXTS.length);
    } finally {
      globalThis.Function = original;
    }
    expect(scripts).toHaveLength(1);
    expect(scripts[0]).toContain(WORD);
    expect(strayIn(`function script() { ${scripts[0]} }`, "script.js")).toEqual([]);
    expect(globalThis).not.toHaveProperty(WORD);
  });
});
