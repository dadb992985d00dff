import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { buildSchema } from "../build/build-schema.ts";
import type { Schema } from "../components/index.ts";
import { loadDocuments } from "../documents/load.ts";
import { createIssueCollector } from "../documents/report.ts";
import type { Resolver } from "../documents/resolver.ts";
import { FACET_NAMES } from "../documents/structure-table.ts";
import { downgradeSchema } from "./downgrade-schema.ts";

/** A 1.0 processor's complaints about schemas (`schema`) and, under each, instances that it must take. */
type Processor = (pairs: readonly Pair[], folder: string) => readonly string[];

interface Pair {
  readonly schema: string;
  readonly instances: readonly string[];
}

/** All pairs in one run of the virtual machine; the source is launched as it is, which needs the JDK's compiler. */
const XERCES_JUDGE = `
import java.io.File;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.*;

public class Judge {
  public static void main(String[] files) throws Exception {
    Schema schema = null;
    for (String file : files) {
      try {
        if (file.endsWith(".xsd")) {
          schema = null;
          schema = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new File(file));
        } else if (schema != null) {
          schema.newValidator().validate(new StreamSource(new File(file)));
        }
      } catch (org.xml.sax.SAXException complaint) {
        System.out.println(file + ": " + complaint.getMessage());
      }
    }
  }
}`;

const libxml2: Processor = (pairs) =>
  pairs.flatMap(({ schema, instances }) => {
    const run = spawnSync("xmllint", ["--noout", "--schema", schema, ...instances], { encoding: "utf8" });
    return run.stderr.split("\n").filter((line) => line !== "" && !line.endsWith(" validates"));
  });

const xerces: Processor = (pairs, folder) => {
  const source = join(folder, "Judge.java");
  writeFileSync(source, XERCES_JUDGE);
  const files = pairs.flatMap(({ schema, instances }) => [schema, ...instances]);
  const run = spawnSync("java", [source, ...files], { encoding: "utf8" });
  return `${run.stdout}${run.stderr}`.split("\n").filter((line) => line !== "");
};

const isInstalled = (...command: readonly [string, string]): boolean => {
  return spawnSync(command[0], [command[1]]).error === undefined;
};

const processors = [
  { name: "libxml2", complaints: libxml2, missing: !isInstalled("xmllint", "--version") },
  {
    name: "Xerces",
    complaints: xerces,
    missing: !isInstalled("java", "-version") || !isInstalled("javac", "-version"),
  },
];

const folder = mkdtempSync(join(tmpdir(), "xsd10-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** The components, whether or not every construct in the documents is supported beyond the 1.0 form. */
function build(entry: string, resolver: Resolver): Schema {
  const { issues, report, warn } = createIssueCollector();
  const types = new Set(["dateTimeStamp"]);
  const loaded = loadDocuments(
    [{ location: entry }],
    resolver,
    { version: "1.1", types, facets: FACET_NAMES },
    report,
    warn,
  );
  const { schema } = buildSchema(loaded, "1.1", report);
  const errors = issues.filter(({ code }) => code !== "not-supported");
  if (errors.length > 0) throw new Error(`${entry}: ${errors.map(({ message }) => message).join(" ")}`);
  return schema;
}

function writeDowngraded(entry: string, read: (location: string) => string | undefined, target: string): string {
  const resolve = (reference: string, base: string): string => posix.join(posix.dirname(base), reference);
  const schema = build(entry, { read, resolve });
  for (const { location, text } of downgradeSchema(schema).documents) {
    const path = join(target, location);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return join(target, entry);
}

const contract = fileURLToPath(new URL("../../../../schema/sinch-mms/", import.meta.url));

interface Message {
  readonly name: string;
  readonly forms: readonly { readonly schema: string; readonly element: string }[];
}

function readContract(): readonly Pair[] {
  const { messages } = JSON.parse(readFileSync(join(contract, "contract.json"), "utf8")) as {
    readonly messages: readonly Message[];
  };
  const entries = [...new Set(messages.flatMap(({ forms }) => forms.map(({ schema }) => schema)))];
  const read = (location: string): string | undefined => {
    try {
      return readFileSync(join(contract, location), "utf8");
    } catch {
      return undefined;
    }
  };
  return entries.map((entry) => ({
    schema: writeDowngraded(entry, read, join(folder, "contract")),
    instances: messages.flatMap((message) => samplesOf(message, entry)),
  }));
}

/** The valid samples of a message whose root element is the one that a schema document declares for it. */
function samplesOf({ name, forms }: Message, entry: string): readonly string[] {
  const roots = forms.filter(({ schema }) => schema === entry).map(({ element }) => element);
  const samples = join(contract, "samples", "valid", name);
  return readdirSync(samples)
    .map((file) => join(samples, file))
    .filter((file) => roots.includes(/<([A-Za-z_][^\s/>]*)/.exec(readFileSync(file, "utf8"))?.[1] ?? ""));
}

/** A 1.1 schema's content, in `urn:a`, and instances that it accepts. */
const cases: Readonly<Record<string, { readonly schema: string; readonly instances: readonly string[] }>> = {
  "a restriction of an order-free choice keeps its base": {
    schema: `
      <xs:element name="order" type="a:Order"/>
      <xs:complexType name="Order">
        <xs:all>
          <xs:element name="id" type="xs:string"/>
          <xs:element name="line" type="xs:string" maxOccurs="5"/>
          <xs:element name="note" type="xs:string" minOccurs="0"/>
        </xs:all>
      </xs:complexType>
      <xs:complexType name="Short">
        <xs:complexContent>
          <xs:restriction base="a:Order">
            <xs:all>
              <xs:element name="line" type="xs:token"/>
              <xs:element name="id" type="xs:string"/>
            </xs:all>
          </xs:restriction>
        </xs:complexContent>
      </xs:complexType>`,
    instances: ["<a:order><line/><id/><line/></a:order>", '<a:order xsi:type="a:Short"><line>x</line><id/></a:order>'],
  },
  "an all that extends an all stands alone with its attributes": {
    schema: `
      <xs:element name="more" type="a:More"/>
      <xs:complexType name="Less">
        <xs:all><xs:element name="x" type="xs:string"/></xs:all>
        <xs:attribute name="id" type="xs:string" use="required"/>
      </xs:complexType>
      <xs:complexType name="More">
        <xs:complexContent>
          <xs:extension base="a:Less">
            <xs:all><xs:element name="y" type="xs:string"/></xs:all>
            <xs:attribute name="at" type="xs:dateTimeStamp"/>
          </xs:extension>
        </xs:complexContent>
      </xs:complexType>`,
    instances: ['<a:more id="1" at="2020-01-01T00:00:00Z"><y/><x/></a:more>'],
  },
  "an abstract base opens, so that xsi:type still works": {
    schema: `
      <xs:element name="shape" type="a:Shape"/>
      <xs:complexType name="Shape" abstract="true">
        <xs:all><xs:element name="name" type="xs:string"/></xs:all>
      </xs:complexType>
      <xs:complexType name="Circle">
        <xs:complexContent>
          <xs:extension base="a:Shape"><xs:all><xs:element name="radius" type="xs:int"/></xs:all></xs:extension>
        </xs:complexContent>
      </xs:complexType>`,
    instances: ['<a:shape xsi:type="a:Circle"><radius>1</radius><name/></a:shape>'],
  },
  "a substitution group member keeps its place": {
    schema: `
      <xs:element name="list" type="a:List"/>
      <xs:complexType name="List"><xs:sequence><xs:element ref="a:item" maxOccurs="unbounded"/></xs:sequence></xs:complexType>
      <xs:element name="item" type="a:Item"/>
      <xs:element name="big" type="a:Big" substitutionGroup="a:item"/>
      <xs:complexType name="Item"><xs:all><xs:element name="x" type="xs:string"/></xs:all></xs:complexType>
      <xs:complexType name="Big">
        <xs:complexContent>
          <xs:extension base="a:Item"><xs:all><xs:element name="y" type="xs:string"/></xs:all></xs:extension>
        </xs:complexContent>
      </xs:complexType>`,
    instances: ["<a:list><a:item><x/></a:item><a:big><y/><x/></a:big></a:list>"],
  },
  "a group in an all, a weak wildcard, and open content that is extended": {
    schema: `
      <xs:element name="all" type="a:All"/>
      <xs:element name="weak" type="a:Weak"/>
      <xs:element name="open" type="a:Wider"/>
      <xs:group name="G"><xs:all><xs:element name="g" type="xs:int"/></xs:all></xs:group>
      <xs:complexType name="All"><xs:all><xs:element name="f" type="xs:int"/><xs:group ref="a:G"/></xs:all></xs:complexType>
      <xs:complexType name="Weak">
        <xs:sequence>
          <xs:element name="f" type="xs:int" minOccurs="0"/>
          <xs:any notQName="a:x" minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
        </xs:sequence>
      </xs:complexType>
      <xs:complexType name="Open">
        <xs:openContent mode="suffix"><xs:any namespace="##other"/></xs:openContent>
        <xs:sequence><xs:element name="f" type="xs:int"/></xs:sequence>
      </xs:complexType>
      <xs:complexType name="Wider">
        <xs:complexContent>
          <xs:extension base="a:Open"><xs:sequence><xs:element name="h" type="xs:int"/></xs:sequence></xs:extension>
        </xs:complexContent>
      </xs:complexType>`,
    instances: [
      "<a:all><g>1</g><f>2</f></a:all>",
      "<a:weak><f>1</f><z/></a:weak>",
      "<a:open><f>1</f><h>2</h></a:open>",
    ],
  },
  "two substitution groups of one element, and local declarations in another namespace": {
    schema: `
      <xs:element name="first" type="xs:string"/>
      <xs:element name="second" type="xs:string"/>
      <xs:element name="both" type="xs:string" substitutionGroup="a:first a:second"/>
      <xs:element name="one" type="a:One"/>
      <xs:element name="two" type="a:Two"/>
      <xs:element name="far" type="a:Far"/>
      <xs:complexType name="One"><xs:sequence><xs:element ref="a:first"/></xs:sequence></xs:complexType>
      <xs:complexType name="Two"><xs:sequence><xs:element ref="a:second"/></xs:sequence></xs:complexType>
      <xs:complexType name="FarBase">
        <xs:sequence><xs:any namespace="urn:b" processContents="lax"/></xs:sequence>
        <xs:anyAttribute namespace="urn:b" processContents="lax"/>
      </xs:complexType>
      <xs:complexType name="Far">
        <xs:complexContent>
          <xs:restriction base="a:FarBase">
            <xs:sequence><xs:element name="e" type="xs:int" targetNamespace="urn:b"/></xs:sequence>
            <xs:attribute name="at" type="xs:int" targetNamespace="urn:b"/>
          </xs:restriction>
        </xs:complexContent>
      </xs:complexType>`,
    instances: [
      "<a:one><a:both/></a:one>",
      "<a:two><a:both/></a:two>",
      '<a:far b:at="1" xmlns:b="urn:b"><b:e>1</b:e></a:far>',
    ],
  },
  "alternatives, keys, default attributes and simple types of 1.1": {
    schema: `
      <xs:element name="doc" type="a:Doc">
        <xs:key name="k"><xs:selector xpath="part"/><xs:field xpath="@id"/></xs:key>
      </xs:element>
      <xs:attributeGroup name="common"><xs:attribute name="lang" type="xs:string" inheritable="true"/></xs:attributeGroup>
      <xs:complexType name="Doc">
        <xs:sequence>
          <xs:element name="part" type="a:Part" maxOccurs="unbounded">
            <xs:alternative test="@id = 'x'" type="a:Special"/>
          </xs:element>
          <xs:element name="value" type="xs:anyAtomicType" minOccurs="0"/>
          <xs:element name="spans" minOccurs="0">
            <xs:simpleType><xs:list itemType="xs:dayTimeDuration"/></xs:simpleType>
          </xs:element>
        </xs:sequence>
        <xs:assert test="part"/>
      </xs:complexType>
      <xs:complexType name="Part"><xs:attribute name="id" type="xs:string"/></xs:complexType>
      <xs:complexType name="Special">
        <xs:complexContent>
          <xs:extension base="a:Part"><xs:sequence><xs:element name="s" type="xs:int"/></xs:sequence></xs:extension>
        </xs:complexContent>
      </xs:complexType>`,
    instances: [
      '<a:doc lang="en"><part id="x"><s>1</s></part><part id="y" lang="de"/><value>1</value><spans>P1D PT2H</spans></a:doc>',
    ],
  },
};

const writeCases = (): readonly Pair[] =>
  Object.values(cases).map(({ schema, instances }, index) => {
    const text = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:a="urn:a" targetNamespace="urn:a"
      defaultAttributes="a:common">${schema.includes('"common"') ? "" : '<xs:attributeGroup name="common"/>'}${schema}</xs:schema>`;
    const target = join(folder, `case-${index}`);
    const entry = writeDowngraded("a.xsd", (location) => (location === "a.xsd" ? text : undefined), target);
    const files = instances.map((instance, number) => {
      const file = join(target, `${number}.xml`);
      const bindings = ' xmlns:a="urn:a" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
      writeFileSync(
        file,
        instance.replace(/[\s>]/, (end) => `${bindings}${end}`),
      );
      return file;
    });
    return { schema: entry, instances: files };
  });

describe.each(processors)("$name", ({ complaints, missing }) => {
  test.skipIf(missing)("takes the 1.0 form of the sinch-mms contract and its valid samples", () => {
    const pairs = readContract();
    expect(pairs.every(({ instances }) => instances.length > 0)).toBe(true);
    expect(complaints(pairs, folder)).toEqual([]);
  });

  test.skipIf(missing)(`takes: ${Object.keys(cases).join("; ")}`, () => {
    expect(complaints(writeCases(), folder)).toEqual([]);
  });
});
