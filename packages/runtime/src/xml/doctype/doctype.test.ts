import { describe, expect, it } from "vitest";
import { traceOf } from "../../../test/trace.ts";
import { forkScanner } from "../fork-scanner.ts";
import type { ScannerLimits } from "../limits.ts";
import { Token, XmlScanner } from "../scanner.ts";
import { markScanner, resetScanner } from "../scanner-mark.ts";

/** The trace of a document whose internal subset is read. */
function trace(text: string, limits?: ScannerLimits): string {
  return traceOf(text, limits, "internal");
}

/** What follows the internal subset `subset` in a document, which `content` is the root element of. */
function inDocument(subset: string, content: string): string {
  return `<!DOCTYPE a [${subset}]>${content}`;
}

/** The trace of such a document; offsets are counted from the start of `content` if they lie in it. */
function after(subset: string, content: string, limits?: ScannerLimits): string {
  return trace(inDocument(subset, content), limits).replace(/@(\d+)$/, (_, offset: string) => {
    const from = Number(offset) - inDocument(subset, "").length;
    return from >= 0 ? `@+${from}` : `@${Number(offset) - "<!DOCTYPE a [".length}`;
  });
}

describe("a document type declaration", () => {
  it("is refused unless asked for", () => {
    const scanner = new XmlScanner(" <!DOCTYPE a><a/>");
    expect(scanner.next()).toBe(Token.Failed);
    expect(scanner.failure).toMatchObject({ code: "doctype-not-allowed", offset: 1 });
  });

  it("is read once more after going back to before it, also from within an entity", () => {
    const scanner = new XmlScanner("<!DOCTYPE a [<!ENTITY e '<'>]><a b='&e;'/>", undefined, "internal");
    const mark = markScanner(scanner);
    for (let round = 0; round < 2; round++) {
      expect(scanner.next()).toBe(Token.Failed);
      expect(scanner.failure).toMatchObject({ code: "wfc-CleanAttrVals", offset: 36 });
      resetScanner(scanner, mark);
      expect(scanner.declarations).toBeUndefined();
      expect(scanner.reference).toBe(-1);
    }
  });

  it.each([
    ["<!DOCTYPE a><a/>", "(a )a ."],
    ["<?xml version='1.0'?><!-- c --><!DOCTYPE\n\ta ><?p?><a/>", "(a )a ."],
    ["<!DOCTYPE a[]><a/>", "(a )a ."],
    ["<!DOCTYPE a [ ] ><a/>", "(a )a ."],
    ["<!DOCTYPE p:a SYSTEM 'u'><a/>", "(a )a ."],
    ['<!DOCTYPE a SYSTEM "u\'" []><a/>', "(a )a ."],
    ["<!DOCTYPE a PUBLIC '-//X//Y' \"it's\"><a/>", "(a )a ."],
    ["<!DOCTYPE b [<!ELEMENT a EMPTY>]><a/>", "(a )a ."],
    ["<!DOCTYPEa><a/>", "!xml-syntax@9"],
    ["<!DOCTYPE ><a/>", "!xml-syntax@10"],
    ["<!DOCTYPE a:b:c><a/>", "!xml-syntax@13"],
    ["<!doctype a><a/>", "!xml-syntax@0"],
    ["<!DOCTYPE a SYSTEM><a/>", "!xml-syntax@18"],
    ["<!DOCTYPE a PUBLIC 'x'><a/>", "!xml-syntax@22"],
    ["<!DOCTYPE a PUBLIC 'x''y'><a/>", "!xml-syntax@22"],
    ["<!DOCTYPE a PUBLIC 'x{y' 'z'><a/>", "!xml-syntax@21"],
    ["<!DOCTYPE a SYSTEM 'x><a/>", "!xml-syntax@19"],
    ["<!DOCTYPE a SYSTEM '\u0001'><a/>", "!xml-syntax@20"],
    ["<!DOCTYPE a [", "!xml-syntax@13"],
    ["<!DOCTYPE a []", "!xml-syntax@14"],
    ["<!DOCTYPE a [] x><a/>", "!xml-syntax@15"],
    ["<!DOCTYPE a><!DOCTYPE a><a/>", "!xml-syntax@12"],
    ["<!DOCTYPE a>", "!xml-syntax@12"],
    ["<a/><!DOCTYPE a>", "(a )a !xml-syntax@4"],
    ["<a><!DOCTYPE a></a>", "(a !xml-syntax@3"],
  ])("%j", (text, wanted) => expect(trace(text)).toBe(wanted));
});

describe("declarations that are checked only", () => {
  it.each([
    "<!ELEMENT a EMPTY>",
    "<!ELEMENT p:a ANY >",
    "<!ELEMENT a (#PCDATA)>",
    "<!ELEMENT a ( #PCDATA )*>",
    "<!ELEMENT a (#PCDATA | b|c )*>",
    "<!ELEMENT a (b)>",
    "<!ELEMENT a (b?, (c | d+)*, ((e)))+ >",
    "<!NOTATION n SYSTEM 'u'>",
    "<!NOTATION n PUBLIC 'u' >",
    "<!NOTATION n PUBLIC 'u' 'v'>",
    "<!-- c --><?p ]>?> \t\r\n",
    "<!ENTITY e SYSTEM 'u'>",
    "<!ENTITY % e PUBLIC 'u' 'v' >",
    "<!ENTITY e SYSTEM 'u' NDATA n >",
    "<!ENTITY e '&undeclared;&#38;'>",
    "<!ENTITY never '</b><'>",
    "<!ENTITY lt '&#38;#60;'>",
    "<!ATTLIST a>",
    "<!ATTLIST a b CDATA #IMPLIED c ID #REQUIRED\nd (x|y: | -1 ) #IMPLIED e NOTATION ( n|m) #IMPLIED>",
    "<!ATTLIST b c CDATA #FIXED 'x' d NMTOKENS ''>",
    "%undeclared;",
    "<!ENTITY % e SYSTEM 'u'>%e;",
    "<!ENTITY % e ' <!ELEMENT b ANY> '>%e; %e;",
  ])("%s", (subset) => expect(after(subset, "<a/>")).toBe("(a )a ."));

  it.each([
    ["x", "xml-syntax@0"],
    ["]", "xml-syntax@1"],
    ["<b/>", "xml-syntax@0"],
    ["<![INCLUDE[]]>", "xml-syntax@0"],
    ["<!ENTITY % e '<![IGNORE[]]>'>%e;", "xml-syntax@29"],
    ["<!ELEMENT a>", "xml-syntax@11"],
    ["<!ELEMENT a ()>", "xml-syntax@13"],
    ["<!ELEMENT a (b,c|d)>", "xml-syntax@16"],
    ["<!ELEMENT a (b,)>", "xml-syntax@15"],
    ["<!ELEMENT a (b c)>", "xml-syntax@15"],
    ["<!ELEMENT a (b ?)>", "xml-syntax@15"],
    ["<!ELEMENT a (#PCDATA|b)>", "xml-syntax@23"],
    ["<!ELEMENT a (#PCDATA,b)*>", "xml-syntax@20"],
    ["<!ELEMENT a (b|#PCDATA)*>", "xml-syntax@15"],
    ["<!ELEMENT a empty>", "xml-syntax@12"],
    ["<!ELEMENT %e; ANY>", "xml-syntax@10"],
    ["<!NOTATION n:m SYSTEM 'u'>", "xml-syntax@12"],
    ["<!NOTATION n>", "xml-syntax@12"],
    ["<!NOTATION n 'u'>", "xml-syntax@13"],
    ["<!ENTITY e>", "xml-syntax@10"],
    ["<!ENTITY e:f 'x'>", "xml-syntax@10"],
    ["<!ENTITY e'x'>", "xml-syntax@10"],
    ["<!ENTITY %e 'x'>", "xml-syntax@10"],
    ["<!ENTITY e '&'>", "xml-syntax@13"],
    ["<!ENTITY e '&x'>", "xml-syntax@14"],
    ["<!ENTITY e '%'>", "xml-syntax@12"],
    ["<!ENTITY % p ''><!ENTITY e '%p;'>", "wfc-PEinInternalSubset@28"],
    ["<!ENTITY e '&#0;'>", "wfc-Legalchar@12"],
    ["<!ENTITY e '\uffff'>", "xml-syntax@12"],
    ["<!ENTITY e 'x' NDATA n>", "xml-syntax@15"],
    ["<!ENTITY % e SYSTEM 'x' NDATA n>", "xml-syntax@24"],
    ["<!ENTITY e SYSTEM 'x'NDATA n>", "xml-syntax@21"],
    ["<!ATTLIST>", "xml-syntax@9"],
    ["<!ATTLIST a b>", "xml-syntax@13"],
    ["<!ATTLIST a b CDATA>", "xml-syntax@19"],
    ["<!ATTLIST a b cdata #IMPLIED>", "xml-syntax@14"],
    ["<!ATTLIST a b () #IMPLIED>", "xml-syntax@15"],
    ["<!ATTLIST a b (x,y) #IMPLIED>", "xml-syntax@16"],
    ["<!ATTLIST a b NOTATION(n) #IMPLIED>", "xml-syntax@22"],
    ["<!ATTLIST a b CDATA '<'>", "wfc-CleanAttrVals@21"],
    ["<!ATTLIST a b CDATA '&e;'><!ENTITY e ''>", "wfc-entdeclared@21"],
    ["<!ATTLIST a b CDATA #FIXED>", "xml-syntax@26"],
    ["<!ATTLIST a b CDATA #IMPLIED'x'>", "xml-syntax@28"],
    ["<!ENTITY % e '<!ELEMENT b'>%e; ANY>", "xml-syntax@27"],
    ["<!ENTITY % e '&#37;e;'>%e;", "wfc-norecursion@23"],
    ["<!ENTITY % e ']'>%e;", "xml-syntax@17"],
    ["% e;", "xml-syntax@1"],
    ["<!-- -- -->", "xml-syntax@5"],
    ["<?xml version='1.0'?>", "xml-syntax@0"],
  ])("%s", (subset, wanted) => expect(after(subset, "<a/>")).toBe(`!${wanted}`));
});

describe("entities in content", () => {
  it.each([
    ["<!ENTITY e 'x'>", "<a>&e;</a>", '(a "x" )a .'],
    ["<!ENTITY e ''>", "<a>&e;</a>", "(a )a ."],
    ["<!ENTITY e 'x'>", "<a>1&e;2<!-- c -->&e;</a>", '(a "1x2x" )a .'],
    ["<!ENTITY e 'x'><!ENTITY e 'y'>", "<a>&e;</a>", '(a "x" )a .'],
    ["<!ENTITY e 'x<b/>y'>", "<a>1&e;2</a>", '(a "1x" (b )b "y2" )a .'],
    ["<!ENTITY e '<b>x</b>'>", "<a>&e;&e;</a>", '(a (b "x" )b (b "x" )b )a .'],
    ["<!ENTITY e '<b/>'>", "<a>&e;</a>", "(a (b )b )a ."],
    ["<!ENTITY e '&f;&f;'><!ENTITY f '<b>&g;</b>'><!ENTITY g '.'>", "<a>&e;</a>", '(a (b "." )b (b "." )b )a .'],
    ["<!ENTITY e '<![CDATA[<&#38;]]>&#60;&amp;&#38;#60;'>", "<a>&e;</a>", '(a "<&" !xml-syntax@+3'],
    ["<!ENTITY e '<![CDATA[<&#38;]]>&amp;&#38;#60;'>", "<a>&e;</a>", '(a "<&&<" )a .'],
    ["<!ENTITY e '1\r\n2\r3&#13;&#10;4'>", "<a>&e;\r\n</a>", '(a "1\\n2\\n3\\r\\n4\\n" )a .'],
    ["<!ENTITY e '<b>&#13;\n</b>'>", "<a>&e;</a>", '(a (b _"\\r\\n" )b )a .'],
    ["<!ENTITY e ' '>", "<a>&e;\n</a>", '(a _" \\n" )a .'],
    [
      "<!ENTITY e '<b/>'>",
      "<a xmlns='u'>&e;<c xmlns='v'>&e;</c></a>",
      "({u}a ({u}b ){u}b ({v}c ({v}b ){v}b ){v}c ){u}a .",
    ],
    ["<!ENTITY e '<p:b/>'>", "<a xmlns:p='u'>&e;</a>", "(a ({u}b ){u}b )a ."],
    ["<!ENTITY __proto__ 'x'><!ENTITY constructor 'y'>", "<a>&__proto__;&constructor;</a>", '(a "xy" )a .'],
    ["<!ENTITY lt 'x'>", "<a>&lt;</a>", '(a "<" )a .'],
    ["<!ENTITY % p '<!ENTITY e \"x\">'>%p;", "<a>&e;</a>", '(a "x" )a .'],
    ["<!ENTITY % p '&#37;q;'><!ENTITY % q '&#60;!ENTITY e \"x\" >' >%p;", "<a>&e;</a>", '(a "x" )a .'],
    ["<!ENTITY e '&e;'>", "<a>x</a>", '(a "x" )a .'],
    ["<!ENTITY e '&e;'>", "<a>x&e;</a>", "(a !wfc-norecursion@+4"],
    ["<!ENTITY e '<b>&f;</b>'><!ENTITY f '&e;'>", "<a>&e;</a>", "(a (b !wfc-norecursion@+3"],
    ["<!ENTITY e '<b>'>", "<a>&e;</b></a>", "(a (b !xml-syntax@+3"],
    ["<!ENTITY e '</a>'>", "<a>&e;", "(a !xml-syntax@+3"],
    ["<!ENTITY e '</b><b>'>", "<a><b>&e;</b></a>", "(a (b !xml-syntax@+6"],
    ["<!ENTITY e '<b'>", "<a>&e;/></a>", "(a !xml-syntax@+3"],
    ["<!ENTITY e '&#38;'>", "<a>&e;#65;</a>", "(a !xml-syntax@+3"],
    ["<!ENTITY e '<!--'>", "<a>&e; --></a>", "(a !xml-syntax@+3"],
    ["<!ENTITY e '<![CDATA['>", "<a>&e;]]></a>", "(a !xml-syntax@+3"],
    ["<!ENTITY e '<?p'>", "<a>&e;?></a>", "(a !xml-syntax@+3"],
    ["<!ENTITY e '<?xml version=\"1.0\"?>'>", "<a>&e;</a>", "(a !xml-syntax@+3"],
    ["<!ENTITY e ']]>'>", "<a>&e;</a>", "(a !xml-syntax@+3"],
    ['<!ENTITY e \'<b c="1" c="2"/>\'>', "<a>&e;</a>", "(a !wfc-uniqattspec@+3"],
    ["<!ENTITY e '<p:b/>'>", "<a>&e;</a>", "(a !nsc-NSDeclared@+3"],
    ["<!ENTITY e '<a/>'>", "&e;", "!xml-syntax@+0"],
    ["<!ENTITY e SYSTEM 'u'>", "<a>&e;</a>", "(a !entity-not-read@+3"],
    ["<!ENTITY e SYSTEM 'u' NDATA n>", "<a>&e;</a>", "(a !wfc-textent@+3"],
    ["<!ENTITY % e 'x'>", "<a>&e;</a>", "(a !wfc-entdeclared@+3"],
    ["<!ENTITY % e SYSTEM 'u'>%e;", "<a>&f;</a>", "(a !entity-not-read@+3"],
    ["<!ENTITY % e SYSTEM 'u'>%e;<!ENTITY f 'x'>", "<a>&f;</a>", "(a !entity-not-read@+3"],
    ["<!ENTITY e 'x'>", "<a>&e</a>", "(a !xml-syntax@+3"],
  ])("%s %s", (subset, content, wanted) => expect(after(subset, content)).toBe(wanted));

  it.each([
    ["<!DOCTYPE a SYSTEM 'u'><a>&e;</a>", "(a !entity-not-read@26"],
    ["<?xml version='1.0' standalone='yes'?><!DOCTYPE a SYSTEM 'u'><a>&e;</a>", "(a !wfc-entdeclared@64"],
    [
      "<?xml version='1.0' standalone='yes'?><!DOCTYPE a [<!ENTITY % p SYSTEM 'u'>%p;<!ENTITY e 'x'>]><a>&e;</a>",
      '(a "x" )a .',
    ],
  ])("%s", (text, wanted) => expect(trace(text)).toBe(wanted));

  it("has the offsets of the reference", () => {
    const text = inDocument("<!ENTITY e '<b c=\"1\">x</b><d/>y'>", "<a>..&e;z</a>");
    const reference = text.indexOf("&e;", text.indexOf("<a>"));
    const scanner = new XmlScanner(text, undefined, "internal");
    const found: unknown[] = [];
    for (let token = scanner.next(); token !== Token.EndDocument; token = scanner.next()) {
      expect(token).not.toBe(Token.Failed);
      found.push([scanner.offset - reference, scanner.end - reference, scanner.depth, scanner.attributeOffset(0)]);
    }
    expect(found).toEqual([
      [-5, -2, 1, -1],
      [-2, 3, 1, -1],
      [0, 3, 2, reference],
      [0, 3, 2, -1],
      [0, 3, 2, -1],
      [0, 3, 2, -1],
      [0, 3, 2, -1],
      [0, 4, 1, -1],
      [4, 8, 1, -1],
    ]);
    expect(scanner.elementNumber).toBe(3);
  });

  it("keeps the text of the token before, and looks ahead on its own", () => {
    const scanner = new XmlScanner(inDocument("<!ENTITY e '<b>x</b>y'>", "<a>1<c/>&e;2</a>"), undefined, "internal");
    for (let i = 0; i < 5; i++) scanner.next();
    expect([scanner.localName, scanner.text]).toEqual(["b", "1"]);
    const rest = (one: XmlScanner): string[] => {
      const texts: string[] = [];
      for (let token = one.next(); token < Token.EndDocument; token = one.next()) {
        if (token === Token.Text) texts.push(one.text);
      }
      return [...texts, String(one.token)];
    };
    expect(rest(forkScanner(scanner))).toEqual(["x", "y2", "4"]);
    expect(rest(scanner)).toEqual(["x", "y2", "4"]);
  });
});

describe("attributes", () => {
  it.each([
    ["<!ENTITY e 'x'>", "<a b='1&e;2'/>", '(a @b="1x2" )a .'],
    ["<!ENTITY e 'x&#13;&#10;&#9; y'>", "<a b='&e;\r\n'/>", '(a @b="x    y " )a .'],
    ["<!ENTITY e '&#38;#10;'>", "<a b='&e;'/>", '(a @b="\\n" )a .'],
    ["<!ENTITY e '&f;&f;'><!ENTITY f '&#34;&#38;#60;'>", '<a b="&e;"/>', '(a @b="\\"<\\"<" )a .'],
    ["<!ENTITY e '<b c=\"&f;\"/>'><!ENTITY f 'x'>", "<a>&e;</a>", '(a (b @c="x" )b )a .'],
    ["<!ENTITY e '<'>", "<a b='&e;'/>", "!wfc-CleanAttrVals@+6"],
    ["<!ENTITY e '&#60;'>", "<a b='&e;'/>", "!wfc-CleanAttrVals@+6"],
    ["<!ENTITY e '&f;'><!ENTITY f '<'>", "<a b='&e;'/>", "!wfc-CleanAttrVals@+6"],
    ["<!ENTITY e '&f;'><!ENTITY f '&e;'>", "<a b='&e;'/>", "!wfc-norecursion@+6"],
    ["<!ENTITY e '&#38;'>", "<a b='&e;lt;'/>", "!xml-syntax@+6"],
    ["<!ENTITY e SYSTEM 'u'>", "<a b='&e;'/>", "!wfc-NoExternalRefs@+6"],
    ["<!ENTITY e SYSTEM 'u' NDATA n>", "<a b='&e;'/>", "!wfc-textent@+6"],
    ["", "<a b='&e;'/>", "!wfc-entdeclared@+6"],
    ["<!ATTLIST a b CDATA 'x' c CDATA #IMPLIED d CDATA #FIXED 'y'>", "<a/>", '(a @b="x" @d="y" )a .'],
    ["<!ATTLIST a b CDATA 'x'>", "<a b='1'><a/></a>", '(a @b="1" (a @b="x" )a )a .'],
    ["<!ATTLIST a b CDATA 'x'><!ATTLIST a b CDATA 'y' c CDATA 'z'>", "<a/>", '(a @b="x" @c="z" )a .'],
    ["<!ENTITY e '<b/>'><!ATTLIST b c CDATA 'x'>", "<a>&e;<b/><c/></a>", '(a (b @c="x" )b (b @c="x" )b (c )c )a .'],
    ["<!ATTLIST a b NMTOKENS #IMPLIED c CDATA #IMPLIED>", "<a b=' x \n y ' c=' x  '/>", '(a @b="x y" @c=" x  " )a .'],
    ["<!ATTLIST a b (x|y) ' y '>", "<a/>", '(a @b="y" )a .'],
    ["<!ATTLIST a b ID #IMPLIED>", "<a b='&#32;x&#9;'/>", '(a @b="x\\t" )a .'],
    ["<!ENTITY e ' x '><!ATTLIST a b CDATA '&e;' c NMTOKEN '&e;'>", "<a/>", '(a @b=" x " @c="x" )a .'],
    ["<!ATTLIST a xmlns CDATA #FIXED 'u' xmlns:p CDATA 'v' p:b CDATA 'x'>", "<a/>", '({u}a @{v}b="x" ){u}a .'],
    ["<!ATTLIST p:a xmlns:p CDATA 'v'>", "<p:a/>", "({v}a ){v}a ."],
    ["<!ATTLIST a xmlns CDATA 'u' xmlns:p CDATA 'v'>", "<a xmlns='' xmlns:p='w' p:b='1'/>", '(a @{w}b="1" )a .'],
    ["<!ATTLIST a p:b CDATA 'x'>", "<a/>", "!nsc-NSDeclared@+0"],
    ["<!ATTLIST a p:b CDATA 'x'>", "<a xmlns:p='u' xmlns:q='u' q:b='1'/>", "!nsc-AttrsUnique@+0"],
    ["<!ATTLIST a xmlns:p CDATA ''>", "<a/>", "!nsc-NoPrefixUndecl@+0"],
    ["<!ATTLIST __proto__ constructor CDATA 'x'>", "<__proto__/>", '(__proto__ @constructor="x" )__proto__ .'],
    ["<!ENTITY % e SYSTEM 'u'>%e;<!ATTLIST a b CDATA 'x'>", "<a/>", "(a )a ."],
    ["<!ENTITY % e SYSTEM 'u'>%e;<!ATTLIST a b CDATA '&undeclared;'>", "<a/>", "(a )a ."],
    ["<!ENTITY % e '<!ATTLIST a b CDATA \"x\">'>%e;", "<a/>", '(a @b="x" )a .'],
  ])("%s %s", (subset, content, wanted) => expect(after(subset, content)).toBe(wanted));
});

describe("unparsed entities", () => {
  it.each([
    ["<!ENTITY e SYSTEM 'u' NDATA n>", true],
    ["<!ENTITY e PUBLIC 'u' 'v' NDATA n>", true],
    ["<!ENTITY e SYSTEM 'u'>", false],
    ["<!ENTITY e 'u'><!ENTITY e SYSTEM 'u' NDATA n>", false],
    ["<!ENTITY f SYSTEM 'u' NDATA n>", false],
    ["", false],
  ])("%s", (subset, wanted) => {
    const scanner = new XmlScanner(inDocument(subset, "<a/>"), undefined, "internal");
    expect(scanner.next()).toBe(Token.StartElement);
    expect(scanner.isUnparsedEntity("e")).toBe(wanted);
    expect(forkScanner(scanner).isUnparsedEntity("e")).toBe(wanted);
    expect(scanner.isUnparsedEntity("toString")).toBe(false);
  });
});

/** Entities e0 to en, of which each names the one before `width` times. */
function bomb(levels: number, width: number, sigil = "&", kind = ""): string {
  const declarations = [`<!ENTITY ${kind}e0 '${sigil === "&" ? "ha!" : ""}'>`];
  for (let i = 1; i <= levels; i++) {
    const reference = sigil === "&" ? `&e${i - 1};` : `&#37;e${i - 1};`;
    declarations.push(`<!ENTITY ${kind}e${i} '${reference.repeat(width)}'>`);
  }
  return declarations.join("");
}

describe("hostile documents end at a limit", () => {
  const cases: [name: string, text: string, limits: ScannerLimits | undefined, code: string][] = [
    ["billion laughs", inDocument(bomb(9, 10), "<a>&e9;</a>"), undefined, "limit-entity-amplification"],
    ["billion laughs in a value", inDocument(bomb(9, 10), "<a b='&e9;'/>"), undefined, "limit-entity-amplification"],
    [
      "billion laughs in a default",
      inDocument(`${bomb(9, 10)}<!ATTLIST a b CDATA '&e9;'>`, "<a/>"),
      undefined,
      "limit-entity-amplification",
    ],
    [
      "billion laughs of parameter entities",
      inDocument(`${bomb(9, 10, "%", "% ")}%e9;`, "<a/>"),
      undefined,
      "limit-entity-amplification",
    ],
    [
      "quadratic blowup",
      inDocument(`<!ENTITY e '${"x".repeat(100_000)}'>`, `<a>${"&e;".repeat(50_000)}</a>`),
      undefined,
      "limit-entity-text",
    ],
    [
      "quadratic blowup, in many values",
      inDocument(`<!ENTITY e '${"x".repeat(100_000)}'>`, `<a>${"<b c='&e;'/>".repeat(50_000)}</a>`),
      undefined,
      "limit-entity-text",
    ],
    [
      "quadratic blowup of elements",
      inDocument(`<!ENTITY e '${"<b/>".repeat(25_000)}'>`, `<a>${"&e;".repeat(50_000)}</a>`),
      undefined,
      "limit-entity-text",
    ],
    [
      "a long default many times",
      inDocument(`<!ATTLIST b c CDATA '${"x".repeat(100_000)}'>`, `<a>${"<b/>".repeat(50_000)}</a>`),
      undefined,
      "limit-entity-text",
    ],
    [
      "many defaults many times",
      inDocument(
        `<!ATTLIST b ${Array.from({ length: 200 }, (_, i) => `c${i} CDATA ''`).join(" ")}>`,
        `<a>${"<b/>".repeat(200_000)}</a>`,
      ),
      undefined,
      "limit-entity-text",
    ],
    ["a chain", inDocument(bomb(40, 1), "<a>&e40;</a>"), undefined, "limit-entity-depth"],
    ["a chain in a value", inDocument(bomb(40, 1), "<a b='&e40;'/>"), undefined, "limit-entity-depth"],
    [
      "a chain of parameter entities",
      inDocument(`${bomb(40, 1, "%", "% ")}%e40;`, "<a/>"),
      undefined,
      "limit-entity-depth",
    ],
    [
      "elements within elements through entities",
      inDocument(
        Array.from(
          { length: 30 },
          (_, i) => `<!ENTITY e${i} '${"<b>".repeat(10)}&e${i + 1};${"</b>".repeat(10)}'>`,
        ).join(""),
        "<a>&e0;</a>",
      ),
      undefined,
      "limit-depth",
    ],
    [
      "a long text",
      inDocument("<!ENTITY e 'xxxxxxxxxx'>", "<a>&e;&e;</a>"),
      { maxTextLength: 19 },
      "limit-text-length",
    ],
    [
      "a long value",
      inDocument("<!ENTITY e 'xxxxxxxxxx'>", "<a b='&e;&e;'/>"),
      { maxTextLength: 19 },
      "limit-text-length",
    ],
    [
      "one reference too many",
      inDocument("<!ENTITY e ''>", "<a>&e;&e;&e;</a>"),
      { maxEntityExpansions: 2 },
      "limit-entity-expansions",
    ],
    [
      "one character too many",
      inDocument("<!ENTITY e 'xx'>", "<a>&e;&e;</a>"),
      { maxEntityText: 3 },
      "limit-entity-text",
    ],
    [
      "one default too many",
      inDocument("<!ATTLIST a b CDATA 'xx' c CDATA 'xx'>", "<a/>"),
      { maxAttributes: 1 },
      "limit-attributes",
    ],
  ];
  it.each(cases)("%s", (_, text, limits, code) => {
    const scanner = new XmlScanner(text, limits, "internal");
    const start = performance.now();
    let length = 0;
    for (let token = scanner.next(); token < Token.EndDocument; token = scanner.next()) {
      if (token === Token.Text) length += scanner.text.length;
    }
    expect(scanner.failure?.code).toBe(code);
    expect(length).toBeLessThan(8_000_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("within the limits, every entity counts", () => {
    expect(
      after("<!ENTITY e 'xx'>", "<a>&e;&e;</a>", { maxEntityText: 4, maxEntityExpansions: 2, maxEntityDepth: 1 }),
    ).toBe('(a "xxxx" )a .');
  });
});

describe("time grows with the document, not with its square", () => {
  const unlimited: ScannerLimits = {
    maxDepth: Number.POSITIVE_INFINITY,
    maxEntityDepth: Number.POSITIVE_INFINITY,
    maxEntityExpansions: Number.POSITIVE_INFINITY,
    maxEntityText: Number.POSITIVE_INFINITY,
    maxAttributes: Number.POSITIVE_INFINITY,
    maxNamespaces: Number.POSITIVE_INFINITY,
  };
  it.each([
    ["a chain of entities", inDocument(bomb(100_000, 1), "<a>&e100000;</a>")],
    ["a chain of entities in a value", inDocument(bomb(100_000, 1), "<a b='&e100000;'/>")],
    ["a chain of parameter entities", inDocument(`${bomb(100_000, 1, "%", "% ")}%e100000;`, "<a/>")],
    ["groups within groups", inDocument(`<!ELEMENT a ${"(".repeat(300_000)}b${")".repeat(300_000)}>`, "<a/>")],
    ["declarations of one entity", inDocument("<!ENTITY e 'x'>".repeat(100_000), "<a/>")],
    [
      "attributes",
      inDocument(`<!ATTLIST a ${Array.from({ length: 50_000 }, (_, i) => `b${i} CDATA 'x'`).join(" ")}>`, "<a/>"),
    ],
    [
      "attribute-list declarations",
      inDocument(Array.from({ length: 50_000 }, (_, i) => `<!ATTLIST a b${i} CDATA 'x'>`).join(""), "<a/>"),
    ],
    [
      "namespaces",
      inDocument(`<!ATTLIST a ${Array.from({ length: 50_000 }, (_, i) => `xmlns:b${i} CDATA 'x'`).join(" ")}>`, "<a/>"),
    ],
    ["references in a value", inDocument("<!ENTITY e 'x'>", `<a b='${"&e;".repeat(300_000)}'/>`)],
    ["references in content", inDocument("<!ENTITY e 'x'>", `<a>${"&e;".repeat(300_000)}</a>`)],
    ["spaces in a declared value", inDocument("<!ATTLIST a b NMTOKENS ''>", `<a b='${" x ".repeat(300_000)}'/>`)],
    ["character references in an entity", inDocument(`<!ENTITY e '${"&#65;".repeat(300_000)}'>`, "<a>&e;</a>")],
  ])("%s", (_, text) => {
    const scanner = new XmlScanner(text, unlimited, "internal");
    const start = performance.now();
    let token = scanner.next();
    while (token < Token.EndDocument) token = scanner.next();
    expect(scanner.failure).toBeUndefined();
    expect(token).toBe(Token.EndDocument);
    expect(performance.now() - start).toBeLessThan(4_000);
  });
});
