import { describe, expect, it } from "vitest";
import { traceOf as trace } from "../../test/trace.ts";
import { forkScanner } from "./fork-scanner.ts";
import type { ScannerLimits } from "./limits.ts";
import { namespacesInScope } from "./namespaces-in-scope.ts";
import { Token, XmlScanner } from "./scanner.ts";

const xmlNs = "http://www.w3.org/XML/1998/namespace";
const xmlnsNs = "http://www.w3.org/2000/xmlns/";

/** The fault of a document, found without looking at anything else. */
function fault(text: string, limits?: ScannerLimits): string {
  const scanner = new XmlScanner(text, limits);
  for (;;) {
    const token = scanner.next();
    if (token === Token.EndDocument) return "none";
    if (token === Token.Failed) return `${scanner.failure?.code}@${scanner.failure?.offset}`;
  }
}

describe("well-formed documents", () => {
  it.each([
    ["<a/>", "(a )a ."],
    ["<a></a>", "(a )a ."],
    ["<a  ></a\t\n>", "(a )a ."],
    ["\uFEFF<a/>", "(a )a ."],
    ["<?xml version='1.0'?><a/>", "(a )a ."],
    ['<?xml version = "1.1" encoding\n=\t"UTF-8" standalone = \'no\' ?>\n<a/>\n', "(a )a ."],
    ["\uFEFF<?xml version='1.0' standalone='yes'?><a/>", "(a )a ."],
    ["<?xml-stylesheet href='x'?><!-- - --><a/><?p?><?p ?> <!---->", "(a )a ."],
    ["<?xmlish?><a/>", "(a )a ."],
    ["<a>text</a>", '(a "text" )a .'],
    ["<a> \n\t</a>", '(a _" \\n\\t" )a .'],
    ["<a> x </a>", '(a " x " )a .'],
    ["<a>1\r\n2\r3\n4\r\r\n5</a>", '(a "1\\n2\\n3\\n4\\n\\n5" )a .'],
    ["<a>\r\n</a>", '(a _"\\n" )a .'],
    ["<a>\r&#13;\r\n&#xD;</a>", '(a _"\\n\\r\\n\\r" )a .'],
    ["<a>&lt;&gt;&amp;&quot;&apos;&#65;&#x42;&#x1F600;</a>", '(a "<>&\\"\'AB😀" )a .'],
    ["<a>&amp;lt;</a>", '(a "&lt;" )a .'],
    ["<a>&#0000000000000000000000065;</a>", '(a "A" )a .'],
    ["<a>&#x20;<!-- c -->&#9;</a>", '(a _" \\t" )a .'],
    ["<a>x<!-- c -->y<?p i?>z<![CDATA[<&\r\n]]>&amp;]]&gt;]]</a>", '(a "xyz<&\\n&]]>]]" )a .'],
    ["<a><![CDATA[]]></a>", "(a )a ."],
    ["<a><![CDATA[]]]]><![CDATA[>]]></a>", '(a "]]>" )a .'],
    ["<a><![CDATA[ ]]></a>", '(a _" " )a .'],
    ["<a><!--x--></a>", "(a )a ."],
    ["<a><!--x--><?p?><b/><!--y--></a>", "(a (b )b )a ."],
    ["<a>]] ></a>", '(a "]] >" )a .'],
    ["<a>]<!--x-->]></a>", '(a "]]>" )a .'],
    ["<a>></a>", '(a ">" )a .'],
    ["<a>é中😀\u007f\u0085\ue000\ufffd</a>", '(a "é中😀\u007f\u0085\ue000\ufffd" )a .'],
    ["<é中·-.9𐀀/>", "(é中·-.9𐀀 )é中·-.9𐀀 ."],
    [`<a b="1" c='2'/>`, '(a @b="1" @c="2" )a .'],
    ["<a b = '1'\n\tc\n=\n'2' ></a>", '(a @b="1" @c="2" )a .'],
    [`<a b='"' c="'"/>`, '(a @b="\\"" @c="\'" )a .'],
    ["<a b=' x\ty\r\nz\rw\n '/>", '(a @b=" x y z w  " )a .'],
    ["<a b='&#9;&#10;&#13;&#x20;&lt;&amp;'/>", '(a @b="\\t\\n\\r <&" )a .'],
    ["<a b='>]]>😀'/>", '(a @b=">]]>😀" )a .'],
    ["<a b='\r&#10;\n'/>", '(a @b=" \\n " )a .'],
    ["<a xmlns='u'><b xmlns=''><c/></b><d/></a>", "({u}a (b (c )c )b ({u}d ){u}d ){u}a ."],
    ["<p:a xmlns:p='u' p:b='1' b='2'/>", '({u}a @{u}b="1" @b="2" ){u}a .'],
    ["<p:a p:b='1' xmlns:p='u'/>", '({u}a @{u}b="1" ){u}a .'],
    ["<a xmlns='u' b='1'/>", '({u}a @b="1" ){u}a .'],
    ["<a xmlns='u' xmlns:p='u' b='1' p:b='2'/>", '({u}a @b="1" @{u}b="2" ){u}a .'],
    ["<p:a xmlns:p='u'><p:a xmlns:p='v'/><p:b/></p:a>", "({u}a ({v}a ){v}a ({u}b ){u}b ){u}a ."],
    ["<a xml:lang='en'/>", `(a @{${xmlNs}}lang="en" )a .`],
    [`<xml:a xmlns:xml='${xmlNs}'/>`, `({${xmlNs}}a ){${xmlNs}}a .`],
    ["<a xmlnsx='1' xmlns.b='2'/>", '(a @xmlnsx="1" @xmlns.b="2" )a .'],
    ["<__proto__ constructor='1' toString='2'/>", '(__proto__ @constructor="1" @toString="2" )__proto__ .'],
    ["<__proto__:a xmlns:__proto__='u'/>", "({u}a ){u}a ."],
    ["<a xmlns='a&amp;\tb'/>", "({a& b}a ){a& b}a ."],
    ["<a xmlns:xm='u' xm:xml='1'/>", '(a @{u}xml="1" )a .'],
  ])("%j", (text, wanted) => {
    expect(trace(text)).toBe(wanted);
  });
});

describe("documents that are not well-formed", () => {
  it.each([
    ["", "xml-syntax@0"],
    ["\uFEFF", "xml-syntax@1"],
    [" \n", "xml-syntax@2"],
    ["<!-- only -->", "xml-syntax@13"],
    ['{"a":1}', "xml-syntax@0"],
    ["  [1]", "xml-syntax@2"],
    ["hello", "xml-syntax@0"],
    ["x<a/>", "xml-syntax@0"],
    ["&amp;<a/>", "xml-syntax@0"],
    ["<a/>x", "xml-syntax@4"],
    ["<a/><b/>", "xml-syntax@4"],
    ["<a/></a>", "xml-syntax@4"],
    ["</a>", "xml-syntax@0"],
    ["<a/><![CDATA[]]>", "xml-syntax@4"],
    ["<a/>&#32;", "xml-syntax@4"],
    ["<", "xml-syntax@1"],
    ["<a", "xml-syntax@2"],
    ["<a ", "xml-syntax@3"],
    ["<a/", "xml-syntax@3"],
    ["<a / >", "xml-syntax@4"],
    ["< a/>", "xml-syntax@1"],
    ["<1/>", "xml-syntax@1"],
    ["<-a/>", "xml-syntax@1"],
    ["<a><b></a>", "wfc-GIMatch@6"],
    ["<a></b>", "wfc-GIMatch@3"],
    ["<a></ab>", "wfc-GIMatch@3"],
    ["<ab></a>", "wfc-GIMatch@4"],
    ["<a></A>", "wfc-GIMatch@3"],
    ["<a xmlns:p='u' xmlns:q='u'><p:a></q:a></a>", "wfc-GIMatch@32"],
    ["<a></a x='1'>", "xml-syntax@7"],
    ["<a></ a>", "xml-syntax@5"],
    ["<a></a", "xml-syntax@6"],
    ["<a></a/>", "xml-syntax@6"],
    ["<a>", "xml-syntax@3"],
    ["<a>text", "xml-syntax@7"],
    ["<a><b/>", "xml-syntax@7"],
    ["<a b/>", "xml-syntax@4"],
    ["<a b=/>", "xml-syntax@5"],
    ["<a b=1/>", "xml-syntax@5"],
    ["<a b='1\"/>", "xml-syntax@10"],
    ["<a b='1'c='2'/>", "xml-syntax@8"],
    ["<a b='<'/>", "wfc-CleanAttrVals@6"],
    ["<a b='1' b='2'/>", "wfc-uniqattspec@9"],
    ["<a xmlns='u' xmlns='v'/>", "wfc-uniqattspec@13"],
    ["<a xmlns:p='u' xmlns:p='u'/>", "wfc-uniqattspec@15"],
    ["<a xmlns:p='u' xmlns:q='u' p:b='1' q:b='2'/>", "nsc-AttrsUnique@35"],
    ["<p:a/>", "nsc-NSDeclared@1"],
    ["<a p:b='1'/>", "nsc-NSDeclared@3"],
    ["<a><b xmlns:p='u'/><p:c/></a>", "nsc-NSDeclared@20"],
    ["<toString:a/>", "nsc-NSDeclared@1"],
    ["<__proto__:a/>", "nsc-NSDeclared@1"],
    ["<a xmlns:p=''/>", "nsc-NoPrefixUndecl@3"],
    ["<a xmlns:xml='u'/>", "nsc-xmlReserved@3"],
    ["<a xmlns:xmlns='u'/>", "nsc-xmlReserved@3"],
    [`<a xmlns:xmlns='${xmlnsNs}'/>`, "nsc-xmlReserved@3"],
    [`<a xmlns:p='${xmlNs}'/>`, "nsc-xmlReserved@3"],
    [`<a xmlns='${xmlNs}'/>`, "nsc-xmlReserved@3"],
    [`<a xmlns:p='${xmlnsNs}'/>`, "nsc-xmlReserved@3"],
    [`<a xmlns='${xmlnsNs}'/>`, "nsc-xmlReserved@3"],
    ["<xmlns:a/>", "nsc-xmlReserved@1"],
    ["<:a/>", "xml-syntax@1"],
    ["<a:/>", "xml-syntax@3"],
    ["<a:b:c/>", "xml-syntax@4"],
    ["<a:1/>", "xml-syntax@3"],
    ["<a xmlns:='u'/>", "xml-syntax@9"],
    ["<a>&nbsp;</a>", "wfc-entdeclared@3"],
    ["<a b='&nbsp;'/>", "wfc-entdeclared@6"],
    ["<a>&__proto__;</a>", "wfc-entdeclared@3"],
    ["<a>&</a>", "xml-syntax@3"],
    ["<a>x & y</a>", "xml-syntax@5"],
    ["<a>&amp</a>", "xml-syntax@3"],
    ["<a b='&amp'/>", "xml-syntax@6"],
    ["<a b='&'/>", "xml-syntax@6"],
    ["<a>&#;</a>", "xml-syntax@5"],
    ["<a>&#x;</a>", "xml-syntax@6"],
    ["<a>&#X41;</a>", "xml-syntax@5"],
    ["<a>&#4a;</a>", "xml-syntax@6"],
    ["<a>&#65</a>", "xml-syntax@7"],
    ["<a>&#0;</a>", "wfc-Legalchar@3"],
    ["<a>&#8;</a>", "wfc-Legalchar@3"],
    ["<a>&#xD800;</a>", "wfc-Legalchar@3"],
    ["<a>&#xFFFE;</a>", "wfc-Legalchar@3"],
    ["<a>&#x110000;</a>", "wfc-Legalchar@3"],
    ["<a>&#99999999999999999999999999;</a>", "wfc-Legalchar@3"],
    ["<a b='&#1;'/>", "wfc-Legalchar@6"],
    ["<a>]]></a>", "xml-syntax@3"],
    ["<a>]]]></a>", "xml-syntax@4"],
    ["<a><![CDATA[x]]>]]></a>", "xml-syntax@16"],
    ["<a>\0</a>", "xml-syntax@3"],
    ["<a>x\x1f</a>", "xml-syntax@4"],
    ["<a>\ufffe</a>", "xml-syntax@3"],
    ["<a>\uffff</a>", "xml-syntax@3"],
    ["<a>\ud800</a>", "xml-syntax@3"],
    ["<a>\ud800\ud800</a>", "xml-syntax@3"],
    ["<a>\udc00</a>", "xml-syntax@3"],
    ["<a b='\ud800'/>", "xml-syntax@6"],
    ["<a b='\x01'/>", "xml-syntax@6"],
    ["<a><![CDATA[\x01]]></a>", "xml-syntax@12"],
    ["<a><!--\x01--></a>", "xml-syntax@7"],
    ["<?p \x01?><a/>", "xml-syntax@4"],
    ["<a\ud800/>", "xml-syntax@2"],
    ["<a><!-- -- --></a>", "xml-syntax@8"],
    ["<a><!-----></a>", "xml-syntax@7"],
    ["<!-- --->", "xml-syntax@5"],
    ["<a><!-- </a>", "xml-syntax@3"],
    ["<a><!-></a>", "xml-syntax@3"],
    ["<a><![CDATA[ </a>", "xml-syntax@3"],
    ["<a><![cdata[]]></a>", "xml-syntax@3"],
    ["<a><!DOCTYPE a></a>", "xml-syntax@3"],
    ["<!DOCTYPE a><a/>", "doctype-not-allowed@0"],
    ["<?xml version='1.0'?>\n<!DOCTYPE a [<!ENTITY b 'c'>]><a>&b;</a>", "doctype-not-allowed@22"],
    ["<!doctype html><html/>", "xml-syntax@0"],
    ["<a/><!DOCTYPE a>", "xml-syntax@4"],
    ["<?p", "xml-syntax@3"],
    ["<?p x", "xml-syntax@0"],
    ["<? p?><a/>", "xml-syntax@2"],
    ["<?p:q?><a/>", "xml-syntax@3"],
    ["<?p+?><a/>", "xml-syntax@3"],
    ["<a><?xml version='1.0'?></a>", "xml-syntax@3"],
    ["<?XML version='1.0'?><a/>", "xml-syntax@0"],
    ["<?xML?><a/>", "xml-syntax@0"],
    [" <?xml version='1.0'?><a/>", "xml-syntax@1"],
    ["<?xml?><a/>", "xml-syntax@0"],
    ["<?xml ?><a/>", "xml-syntax@6"],
    ["<?xml encoding='UTF-8'?><a/>", "xml-syntax@6"],
    ["<?xml version='2.0'?><a/>", "xml-syntax@15"],
    ["<?xml version='1.'?><a/>", "xml-syntax@15"],
    ["<?xml version='1.0\"?><a/>", "xml-syntax@14"],
    ["<?xml version='1.0' encoding='8'?><a/>", "xml-syntax@30"],
    ["<?xml version='1.0'encoding='UTF-8'?><a/>", "xml-syntax@19"],
    ["<?xml version='1.0' standalone='maybe'?><a/>", "xml-syntax@32"],
    ["<?xml version='1.0' standalone='yes' encoding='UTF-8'?><a/>", "xml-syntax@37"],
    ["<?xml version='1.0' x='y'?><a/>", "xml-syntax@20"],
    ["<?xml version='1.0' ><a/>", "xml-syntax@20"],
    ["<?xml version='1.0' encoding?><a/>", "xml-syntax@28"],
  ])("%j", (text, wanted) => {
    expect(fault(text)).toBe(wanted);
  });

  it.each([
    ["", "The document is empty: a root element was wanted."],
    ["{}", "The document begins with '{', so it looks like JSON: XML begins with '<'."],
    ["[]", "The document begins with '[', so it looks like JSON: XML begins with '<'."],
    ["<a></b>", "The end tag </b> stands where </a> was wanted."],
    ["<a><b>", 'The document ends, but the element "b" has no end tag.'],
    ["<a b=1/>", "Found '1' where an attribute value in quotation marks was wanted."],
    ["<a>\0</a>", "The document contains U+0000, which no XML document can hold."],
    ["<p:a/>", 'The prefix "p" is not declared here.'],
  ])("%j says: %s", (text, wanted) => {
    const scanner = new XmlScanner(text);
    while (scanner.next() < Token.EndDocument);
    expect(scanner.failure?.message).toBe(wanted);
  });

  it("fail for ever, with what was wanted as data", () => {
    const scanner = new XmlScanner("<a></b>");
    expect([scanner.next(), scanner.next(), scanner.next(), scanner.next()]).toEqual([1, 5, 5, 5]);
    expect(scanner.failure?.params).toEqual({ found: "b", wanted: "a" });
    expect(scanner.skipElement()).toBe(false);
  });

  it("find a repeated attribute among many, as written and by its namespace", () => {
    const many = Array.from({ length: 100 }, (_, i) => ` a${i}='' p:a${i}=''`).join("");
    expect(fault(`<a xmlns:p='u' xmlns:q='u'${many}/>`)).toBe("none");
    expect(fault(`<a xmlns:p='u' xmlns:q='u'${many} a42=''/>`)).toMatch(/^wfc-uniqattspec@/);
    expect(fault(`<a xmlns:p='u' xmlns:q='u'${many} q:a42=''/>`)).toMatch(/^nsc-AttrsUnique@/);
  });
});

describe("limits", () => {
  it.each<[string, ScannerLimits, string]>([
    ["<a><b/></a>", { maxDepth: 2 }, "none"],
    ["<a><b><c/></b></a>", { maxDepth: 2 }, "limit-depth@6"],
    ["<a b='' c=''/>", { maxAttributes: 2 }, "none"],
    ["<a b='' c='' d=''/>", { maxAttributes: 2 }, "limit-attributes@13"],
    ["<abc/>", { maxNameLength: 3 }, "none"],
    ["<abcd/>", { maxNameLength: 3 }, "limit-name-length@1"],
    ["<a bcde=''/>", { maxNameLength: 3 }, "limit-name-length@3"],
    ["<a>123</a>", { maxTextLength: 3 }, "none"],
    ["<a>1234</a>", { maxTextLength: 3 }, "limit-text-length@3"],
    ["<a><!--x-->12<![CDATA[34]]></a>", { maxTextLength: 3 }, "limit-text-length@11"],
    ["<a b='1234'/>", { maxTextLength: 3 }, "limit-text-length@6"],
    ["<a/>", { maxInputLength: 4 }, "none"],
    ["<a />", { maxInputLength: 4 }, "limit-input-length@0"],
    ["<a xmlns='u' xmlns:p='v'/>", { maxNamespaces: 2 }, "none"],
    ["<a xmlns='u' xmlns:p='v'><b xmlns='w'/></a>", { maxNamespaces: 2 }, "limit-namespaces@28"],
    ["<a><b xmlns='u'/><b xmlns='u'/><b xmlns='u'/></a>", { maxNamespaces: 1 }, "none"],
  ])("%j with %j", (text, limits, wanted) => {
    expect(fault(text, limits)).toBe(wanted);
  });
});

describe("defaults of limits", () => {
  it.each([
    [256, maxDepthDocument, "limit-depth"],
    [256, (count: number) => `<a${numbered(count, (i) => ` a${i}=''`)}/>`, "limit-attributes"],
    [1_000, (count: number) => `<${"a".repeat(count)}/>`, "limit-name-length"],
    [16_777_216, (count: number) => `<a>${"x".repeat(count)}</a>`, "limit-text-length"],
    [1_000, (count: number) => `<a${numbered(count, (i) => ` xmlns:a${i}='u'`)}/>`, "limit-namespaces"],
  ])("%i", (limit, write, code) => {
    expect(fault(write(limit))).toBe("none");
    expect(fault(write(limit + 1))).toContain(code);
    const untyped = JSON.parse("{}") as ScannerLimits;
    expect(
      fault(write(limit + 1), Object.assign(untyped, { maxDepth: undefined, maxTextLength: undefined })),
    ).toContain(code);
  });
});

function maxDepthDocument(count: number): string {
  return "<a>".repeat(count) + "</a>".repeat(count);
}

describe("places", () => {
  it("are those of the tag, the first content, and the end of an empty-element tag", () => {
    const scanner = new XmlScanner("<a>\n<!--x-->b<c d = 'e'/>f</a >");
    const places: (number | undefined)[][] = [];
    for (let token = scanner.next(); token !== Token.EndDocument; token = scanner.next()) {
      places.push([token, scanner.depth, scanner.offset, scanner.end]);
    }
    expect(places).toEqual([
      [Token.StartElement, 1, 0, 3],
      [Token.Text, 1, 3, 13],
      [Token.StartElement, 2, 13, 25],
      [Token.EndElement, 2, 23, 25],
      [Token.Text, 1, 25, 26],
      [Token.EndElement, 1, 26, 31],
    ]);
    expect(scanner.offset).toBe(31);
  });

  it("of text begin after a comment or within a CDATA section", () => {
    const scanner = new XmlScanner("<a><!--x--><![CDATA[b]]></a>");
    scanner.next();
    scanner.next();
    expect([scanner.offset, scanner.text]).toEqual([20, "b"]);
  });

  it("of attributes are those of their names", () => {
    const scanner = new XmlScanner("<a xmlns:p='u'  p:b='1'\n c='2'/>");
    scanner.next();
    expect([scanner.attributeOffset(0), scanner.attributeOffset(1), scanner.attributeOffset(2)]).toEqual([16, 25, -1]);
    expect([scanner.attributeQualifiedName(0), scanner.attributeQualifiedName(2)]).toEqual(["p:b", ""]);
  });
});

describe("prefixes", () => {
  it("resolve at a start tag and at its end tag", () => {
    const scanner = new XmlScanner("<a xmlns:p='u'><b xmlns='v' xmlns:p='w' xmlns:__proto__='x'/></a>");
    scanner.next();
    expect([scanner.resolvePrefix(""), scanner.resolvePrefix("p"), scanner.resolvePrefix("q")]).toEqual([
      "",
      "u",
      undefined,
    ]);
    expect(namespacesInScope(scanner)).toEqual({ xml: xmlNs, p: "u" });
    for (const token of [Token.StartElement, Token.EndElement]) {
      expect(scanner.next()).toBe(token);
      expect(Object.entries(namespacesInScope(scanner))).toEqual([
        ["xml", xmlNs],
        ["p", "w"],
        ["", "v"],
        ["__proto__", "x"],
      ]);
      expect(scanner.resolvePrefix("__proto__")).toBe("x");
    }
    scanner.next();
    expect(namespacesInScope(scanner)).toEqual({ xml: xmlNs, p: "u" });
    expect([scanner.resolvePrefix("xml"), scanner.resolvePrefix("xmlns")]).toEqual([xmlNs, xmlnsNs]);
    expect(scanner.resolvePrefix("constructor")).toBeUndefined();
  });
});

describe("skipElement", () => {
  it("goes to the end tag of the element", () => {
    const scanner = new XmlScanner("<a><b>x<b><b/></b>y</b><c/></a>");
    scanner.next();
    scanner.next();
    expect(scanner.skipElement()).toBe(true);
    expect([scanner.token, scanner.qualifiedName, scanner.depth, scanner.end]).toEqual([Token.EndElement, "b", 2, 23]);
    scanner.next();
    expect([scanner.qualifiedName, scanner.skipElement(), scanner.token]).toEqual(["c", true, Token.EndElement]);
    expect(scanner.skipElement()).toBe(false);
  });

  it("says no if the document fails within", () => {
    const scanner = new XmlScanner("<a><b></a>");
    scanner.next();
    expect([scanner.skipElement(), scanner.failure?.code]).toEqual([false, "wfc-GIMatch"]);
  });
});

describe("fork", () => {
  it("looks ahead at every token without moving the scanner", () => {
    const text = "<a xmlns:p='u'>1<p:b p:c='2'>3<d/>&amp;</p:b><e xmlns='v'/></a>";
    const scanner = new XmlScanner(text);
    const rest = (from: XmlScanner): unknown[] => {
      const found: unknown[] = [];
      while (from.next() < Token.EndDocument) {
        found.push([from.token, from.namespace, from.qualifiedName, from.text, from.attributeValue(0), from.depth]);
      }
      return [...found, from.token];
    };
    const wanted = rest(new XmlScanner(text));
    for (let seen = 0; seen < wanted.length - 1; seen++) {
      expect(rest(forkScanner(scanner))).toEqual(wanted.slice(seen));
      scanner.next();
      const fork = forkScanner(scanner);
      expect(fork.attributeValue(0)).toBe(scanner.attributeValue(0));
      expect(namespacesInScope(fork)).toEqual(namespacesInScope(scanner));
    }
  });
});

describe("hostile documents take linear time", () => {
  const hostile: [string, string, string, ScannerLimits?][] = [
    ["200,000 nested elements", "<a>".repeat(200_000), "limit-depth@768"],
    [
      "200,000 nested elements, allowed",
      "<a>".repeat(200_000) + "</a>".repeat(200_000),
      "none",
      { maxDepth: Infinity },
    ],
    ["100,000 attributes", `<a${numbered(100_000, (i) => ` a${i}=''`)}/>`, "limit-attributes@"],
    [
      "100,000 attributes, allowed",
      `<a${numbered(100_000, (i) => ` a${i}=''`)}/>`,
      "none",
      { maxAttributes: Infinity },
    ],
    [
      "100,000 prefixes, allowed",
      `<a${numbered(100_000, (i) => ` xmlns:p${i}='u' p${i}:a${i}=''`)}/>`,
      "none",
      { maxAttributes: Infinity, maxNamespaces: Infinity },
    ],
    ["a million <", "<".repeat(1_000_000), "xml-syntax@1"],
    ["a million < in an element", `<a>${"<".repeat(1_000_000)}`, "xml-syntax@4"],
    ["a million &", `<a>${"&".repeat(1_000_000)}`, "xml-syntax@3"],
    ["a million references", `<a>${"&amp;".repeat(1_000_000)}</a>`, "none"],
    ["a million ]", `<a>${"]".repeat(1_000_000)}</a>`, "none"],
    ["a long comment", `<a><!--${"- ".repeat(2_000_000)}--></a>`, "none"],
    ["300,000 comments in a text", `<a>${"x<!---->".repeat(300_000)}</a>`, "none"],
    ["300,000 CDATA sections", `<a>${"<![CDATA[x]]>".repeat(300_000)}</a>`, "none"],
    ["300,000 empty comments before the root", `${"<!---->".repeat(300_000)}<a/>`, "none"],
    ["a long comment without end", `<a><!--${"-".repeat(1_000_000)}`, "xml-syntax@7"],
    ["a long name", `<${"a".repeat(2_000_000)}/>`, "limit-name-length@1"],
    ["a long entity name", `<a>&${"a".repeat(2_000_000)};</a>`, "wfc-entdeclared@3"],
    ["a long character reference", `<a>&#${"0".repeat(2_000_000)}65;</a>`, "none"],
    ["a million carriage returns", `<a b='${"\r".repeat(1_000_000)}'>${"\r".repeat(1_000_000)}</a>`, "none"],
    ["white space alone", " ".repeat(4_000_000), "xml-syntax@4000000"],
    ["a declaration without end", `<?xml ${" ".repeat(4_000_000)}`, "xml-syntax@4000006"],
  ];

  it.each(hostile)("%s", (_, text, wanted, limits) => {
    const start = performance.now();
    expect(fault(text, limits)).toContain(wanted);
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});

function numbered(count: number, write: (i: number) => string): string {
  return Array.from({ length: count }, (_, i) => write(i)).join("");
}
