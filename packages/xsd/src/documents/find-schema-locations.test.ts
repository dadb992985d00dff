import { describe, expect, test } from "vitest";
import { findSchemaLocations, type SchemaLocationOptions, type SchemaLocations } from "./find-schema-locations.ts";
import { examples } from "./schema-loc.ts";
import type { InstancePieces } from "./searched-instance.ts";

const XSI = 'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';

function find(instance: string | Uint8Array, options?: SchemaLocationOptions) {
  const found = shown(findSchemaLocations(instance, "a.xml", options));
  // Of pieces, no document type declaration is read.
  if (options?.doctype !== "internal")
    expect(shown(findSchemaLocations(inPieces(instance), "a.xml", options))).toEqual(found);
  return found;
}

function shown({ hints, issues }: SchemaLocations) {
  return {
    hints: hints.map(({ namespace, reference }) => `${namespace} ${reference}`),
    places: hints.map(({ location, length }) => `${location.line}:${location.column}+${length}`),
    issues: issues.map(({ code, location, params }) =>
      [code, `${location.line}:${location.column}`, params["line"], params["column"]].join(" ").trimEnd(),
    ),
  };
}

/** An instance that comes in pieces, which are too small for a name. */
function inPieces(instance: string | Uint8Array): InstancePieces {
  const bytes = typeof instance === "string" ? new TextEncoder().encode(instance) : instance;
  const length = Math.max(7, Math.ceil(bytes.length / 1000));
  return {
    *open() {
      for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
    },
  };
}

describe("each example breaks exactly what it announces", () => {
  test.each(examples)("$code $version", ({ code, version, instance }) => {
    const before = instance.slice(0, instance.indexOf("<!-- ERROR "));
    expect(instance).toContain(`/><!-- ERROR ${code} -->`);
    const found = findSchemaLocations(instance, "a.xml", { version: version ?? "1.1" }).issues;
    expect(found.map((issue) => `${issue.code} ${issue.location.line}`)).toEqual([
      `${code} ${before.split("\n").length}`,
    ]);
  });
});

describe("the hints of an instance", () => {
  test.each([
    ["has none", `<a/>`, []],
    ["no namespace", `<a ${XSI} xsi:noNamespaceSchemaLocation=" a.xsd&#10;"/>`, [" a.xsd"]],
    ["pairs", `<a ${XSI} xsi:schemaLocation="\n urn:a  a.xsd\turn:b b.xsd "/>`, ["urn:a a.xsd", "urn:b b.xsd"]],
    ["a reference with an escape", `<a ${XSI} xsi:schemaLocation="urn:a a?b&amp;c"/>`, ["urn:a a?b&c"]],
    ["another prefix", `<a xmlns:i="http://www.w3.org/2001/XMLSchema-instance" i:schemaLocation="u v"/>`, ["u v"]],
    ["not in that namespace", `<a schemaLocation="u v" xmlns:xsi="urn:x" xsi:schemaLocation="u v"/>`, []],
    ["in a comment", `<a ${XSI}><!-- <b xsi:schemaLocation="u v"/> --></a>`, []],
    ["inside", `<a ${XSI}><b><c/></b><d><p:e xmlns:p="u" xsi:schemaLocation="u v"/></d></a>`, ["u v"]],
    ["the same again", `<a ${XSI} xsi:schemaLocation="u v u v w v"><b xsi:schemaLocation="u v"/></a>`, ["u v", "w v"]],
    ["before a fault", `<a ${XSI} xsi:schemaLocation="u v"><b></a><c xsi:schemaLocation="w x"/>`, ["u v"]],
    ["a start tag with a fault", `<a ${XSI} xsi:schemaLocation="u v" b></a>`, []],
    ["an empty text", ``, []],
  ])("%s", (_, instance, hints) => expect(find(instance).hints).toEqual(hints));

  test("stand where the reference does", () => {
    const pairs = `\r\n  urn:a a.xsd?x&amp;y\r\n  urn:b\r\n  b.xsd`;
    expect(find(`\uFEFF<a ${XSI} xsi:schemaLocation='${pairs}'/>`).places).toEqual(["2:9+13", "4:3+5"]);
    const text = `<a\n${XSI}\n\txsi:schemaLocation = "u  v"/>`;
    expect(find(text).places).toEqual(["3:27+1"]);
    expect(find(new TextEncoder().encode(text)).places).toEqual(["3:27+1"]);
  });

  test("of bytes that are no text, there are none", () => {
    expect(find(new Uint8Array([0x3c, 0xff, 0xfe])).hints).toEqual([]);
  });
});

describe("with a document type declaration", () => {
  const entity = `<!DOCTYPE a [<!ENTITY e "<b xsi:schema&#76;ocation='u v w x'/>">]>\n<a ${XSI}>&e;</a>`;
  const byDefault = `<!DOCTYPE a [<!ATTLIST a ${XSI.replace("=", " CDATA ")} xsi:schemaLocation CDATA "u v">]>\n<a/>`;

  test("hints in entities and by default are found if it is read, at the reference and at the tag", () => {
    expect(find(entity, { doctype: "internal" })).toMatchObject({
      hints: ["u v", "w x"],
      places: ["2:58+1", "2:58+1"],
    });
    expect(find(byDefault, { doctype: "internal" })).toMatchObject({ hints: ["u v"], places: ["2:1+1"] });
  });

  test("nothing is found if it is not", () => {
    expect(find(entity).hints).toEqual([]);
    expect(find(byDefault, { doctype: "refuse" }).hints).toEqual([]);
  });
});

describe("a hint that comes too late", () => {
  const root = `xmlns:p="urn:p" ${XSI}`;
  const late = 'xsi:schemaLocation="urn:p p.xsd"';
  const lateWithout = 'xsi:noNamespaceSchemaLocation="p.xsd"';
  const first = 'xsi:schemaLocation="urn:p o.xsd"';
  const firstWithout = 'xsi:noNamespaceSchemaLocation="o.xsd"';

  test.each([
    ["after an element of its namespace", `<p:a ${root}><b ${late}/></p:a>`, true, false],
    ["after an attribute of it", `<a p:x="" ${root}><b ${late}/></a>`, true, false],
    ["after an element without a namespace", `<a ${root}><p:b ${lateWithout}/></a>`, true, false],
    ["after an element, and another hint", `<p:a ${root} ${first}>\n<b ${late}/></p:a>`, true, true],
    ["the same without a namespace", `<a ${root} ${firstWithout}>\n<b ${lateWithout}/></a>`, true, true],
    ["after another hint that came late", `<p:a ${root}><p:b ${first}/><p:b ${late}/></p:a>`, true, true],
    ["after another hint, but no element", `<a ${root} ${first}><b ${late}/></a>`, false, false],
    ["on the first such element", `<p:a ${root} p:x="" ${late}/>`, false, false],
    ["again, after it came in time", `<p:a ${root} ${late}><p:a ${late}/></p:a>`, false, false],
    ["after attributes without a prefix", `<p:a x="" ${root} ${first}><p:b x="" ${lateWithout}/></p:a>`, false, false],
    ["for xsi:*", `<a ${XSI} xsi:nil="0"><b xsi:schemaLocation="${XSI.slice(11, -1)} i.xsd"/></a>`, false, false],
  ])("%s", (_, instance, is10, is11) => {
    const codes = (version: "1.0" | "1.1"): readonly string[] =>
      find(instance, { version }).issues.map((issue) => issue.slice(0, issue.indexOf(" ")));
    expect([...new Set(codes("1.0"))]).toEqual(is10 ? ["schema-loc.4"] : []);
    expect(codes("1.1")).toEqual(is11 ? ["schema-loc.4"] : []);
  });

  test("is an error at the reference, with the place from which names are in use", () => {
    const text = `<p:a ${root}>\n<p:b ${first}/>\n<b ${late}/></p:a>`;
    const [issue] = findSchemaLocations(text, "a.xml", { version: "1.1" }).issues;
    expect(issue).toMatchObject({ severity: "error", length: 5, params: { namespace: "urn:p", line: 2, column: 1 } });
    expect(issue?.location).toMatchObject({ document: "a.xml", line: 3, column: 30 });
  });
});

describe("a malformed attribute", () => {
  test.each([
    ["an odd item behind pairs", `<a ${XSI} xsi:schemaLocation="u v w"/>`, ["u v"], 1],
    ["an odd item, twice", `<a ${XSI} xsi:schemaLocation="u"><b xsi:schemaLocation="u"/></a>`, [], 1],
    ["no items", `<a ${XSI} xsi:schemaLocation=" "/>`, [], 0],
    ["no reference", `<a ${XSI} xsi:noNamespaceSchemaLocation=""/>`, [], 1],
  ])("%s", (_, instance, hints, warnings) => {
    const found = findSchemaLocations(instance, "a.xml");
    expect(found.hints.map(({ namespace, reference }) => `${namespace} ${reference}`)).toEqual(hints);
    expect(found.issues.map(({ code, severity }) => [code, severity])).toEqual(
      Array(warnings).fill(["schema-loc.3", "warning"]),
    );
  });
});

describe("an instance that is longer than the window that is held of it", () => {
  const filling = `<p:b>\r\n a \r b \n</p:b><!-- chemaLocation -->`.repeat(30_000);
  const late = `<p:b xsi:schemaLocation="urn:q q.xsd\r\n urn:p p.xsd"/>`;

  test.each([
    ["at its root", "", []],
    ["in its middle", late, ["schema-loc.4 90002:8 1 1"]],
    ["before a fault", `${late}<`, ["schema-loc.4 90002:8 1 1"]],
  ])("%s", (_, inside, issues) => {
    const text = `<p:a xmlns:p="urn:p" ${XSI} xsi:schemaLocation="urn:p o.xsd">${filling}${inside}${filling}</p:a>`;
    const found = find(text);
    expect(found.hints).toEqual(inside === "" ? ["urn:p o.xsd"] : ["urn:p o.xsd", "urn:q q.xsd", "urn:p p.xsd"]);
    expect(found.issues).toEqual(issues);
  });

  test("is let go of where nothing more is asked", () => {
    const open: boolean[] = [];
    const pieces = {
      *open() {
        const index = open.push(true) - 1;
        try {
          yield new TextEncoder().encode(`<p:a xmlns:p="urn:p" ${XSI} xsi:schemaLocation="urn:p o.xsd">`);
          yield new Uint8Array(10_000_000).fill(0x20);
        } finally {
          open[index] = false;
        }
      },
    };
    expect(shown(findSchemaLocations(pieces, "a.xml")).hints).toEqual(["urn:p o.xsd"]);
    expect(open).toEqual([false, false]);
  });
});

describe("a hostile instance", () => {
  test("names as many documents as it likes; the limit is said once", () => {
    const pairs = (from: number): string => Array.from({ length: 60 }, (_, i) => `urn:${from + i} x.xsd`).join(" ");
    const children = [0, 60, 120].map((from) => `<b xsi:schemaLocation="${pairs(from)} odd${from}"/>`);
    const { hints, issues } = find(`<a ${XSI}>\n${children.join("\n")}</a>`);
    expect(hints).toHaveLength(99);
    expect(issues).toEqual(["schema-loc.3 2:794", "limit-schema-locations 3:538"]);
  });

  test.each([
    ["many elements with hints", (n: number) => `<b xsi:schemaLocation="u v"/>`.repeat(n)],
    [
      "many elements with late hints",
      (n: number) => Array.from({ length: n }, (_, i) => `<b xsi:schemaLocation="u ${i}"/>`).join(""),
    ],
    ["one attribute with many items", (n: number) => `<b xsi:schemaLocation="${"u v ".repeat(n)} w"/>`],
    ["many namespaces", (n: number) => Array.from({ length: n }, (_, i) => `<b xmlns="${i}"/>`).join("")],
  ])("takes time linear in its length: %s", (_, content) => {
    const time = (n: number): number => {
      const text = `<a ${XSI}>${content(n)}<c xsi:schemaLocation="x y"/></a>`;
      const started = performance.now();
      find(text);
      return performance.now() - started;
    };
    time(1_000);
    expect(time(100_000)).toBeLessThan(3_000);
  });

  test("a large instance with its hints at the root is not searched to its end", () => {
    const time = (end: string): number => {
      const text = `<a ${XSI} xsi:schemaLocation="u v">${"<b>text</b>".repeat(1_000_000)}${end}</a>`;
      const started = performance.now();
      expect(find(text).hints[0]).toEqual("u v");
      return performance.now() - started;
    };
    expect(time("") * 3).toBeLessThan(time(`<b xsi:schemaLocation="w x"/>`));
  });
});
