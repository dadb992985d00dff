// Pieces of a document that grammar knows: what they are cut into, and what is put in their place.

const PIECE =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*(?:\[[^\]]*\])?\s*>|<![A-Z]+[^>]*>|<\/?[^\s<>/]+|\/?>|&[^;\s<&]*;?|\s+|[^\s=<>&"']+|["'=]|[\s\S]/g;

const NAMES = [
  "a",
  "b",
  "request",
  "xml",
  "xmlns",
  "é",
  "名",
  "_",
  "a.b-c",
  "a:b",
  "xml:lang",
  "xmlns:p",
  "p:a",
  "p:",
  ":a",
  "1",
  "-a",
  "a\u00b7",
  "\ud800",
  "\u{10000}",
  "__proto__",
  "XML",
  "xMl:a",
];
const SPACES = ["", " ", "\n", "\t", "\r\n", "\r", "\u00a0", "\u0085", "\u2028", "\ufeff", "\u3000"];
const CHARACTERS = [
  "\u0000",
  "\u0001",
  "\u0008",
  "\u000b",
  "\u001f",
  "\u007f",
  "\u0080",
  "\ud7ff",
  "\ud800",
  "\udfff",
  "\ue000",
  "\ufffd",
  "\ufffe",
  "\uffff",
  "\u{1ffff}",
  "\u{10ffff}",
  "😀",
  "<",
  ">",
  "&",
  '"',
  "'",
  "]",
  "-",
  "?",
  "%",
  "=",
  "/",
  "!",
  ":",
  ";",
  "#",
  "x",
  "0",
];
const REFERENCES = [
  "&amp;",
  "&lt;",
  "&gt;",
  "&quot;",
  "&apos;",
  "&a;",
  "&b;",
  "&xml;",
  "&#0;",
  "&#9;",
  "&#xD;",
  "&#x20;",
  "&#65;",
  "&#x41;",
  "&#X41;",
  "&#xD800;",
  "&#xFFFE;",
  "&#x10FFFF;",
  "&#x110000;",
  "&#99999999999;",
  "&#;",
  "&#x;",
  "&",
  "&;",
  "& ",
  "&a",
  "&amp",
  "&é;",
  "&a:b;",
  "%a;",
  "&#38;",
  "&#60;",
];
const MARKUP = [
  "<a>",
  "</a>",
  "<a/>",
  "<a></a>",
  "<a b='c'/>",
  '<a b="c">',
  "<p:a/>",
  '<a xmlns="u">',
  '<a xmlns:p="u" p:b="">',
  '<a xmlns:p=""/>',
  '<a xmlns=""/>',
  '<a xmlns:xml="u"/>',
  '<a xmlns:xmlns="u"/>',
  '<a xml:space="preserve"/>',
  "<a b='<'/>",
  "<a b='>'/>",
  "<a b=c/>",
  "<a b/>",
  "<a b='1' b='2'/>",
  '<a b="1"c="2"/>',
  "<a b = '1' />",
  "< a>",
  "<a >",
  "</a >",
  "</ a>",
  "<a/ >",
  "<>",
  "</>",
  "<",
  "<a",
  "</a",
  "<!---->",
  "<!-- x -->",
  "<!-- - -->",
  "<!-- -- -->",
  "<!--->",
  "<!-->",
  "<!-- --->",
  "<!--",
  "<![CDATA[]]>",
  "<![CDATA[<&]]]]>",
  "<![CDATA[",
  "<![cdata[]]>",
  "<![CDATA []]>",
  "]]>",
  "]]",
  "]] >",
  "<?p?>",
  "<?p x?>",
  "<?p?x?>",
  "<? p?>",
  "<?xml?>",
  "<?xml version='1.0'?>",
  "<?XML x?>",
  "<?xml-a?>",
  "<?p:a?>",
  "<?p",
  "<?p x>",
  "<??>",
  "<!DOCTYPE a>",
  "<!DOCTYPE a []>",
  "<!doctype a>",
  "<!ELEMENT a ANY>",
  "<!ENTITY a 'b'>",
  "<!x>",
  "<!>",
];
const HARMLESS = [
  "<a/>",
  "<a></a>",
  "<!---->",
  "<!-- x -->",
  "<?p?>",
  "<?p x?>",
  "<![CDATA[]]>",
  "<![CDATA[<&]]]]>",
  '<a xmlns="u"/>',
  '<a xmlns:p="u" p:b=""/>',
  '<p:a xmlns:p="u"/>',
  "<a b = '1' />",
  "<a >x</a >",
  "&amp;",
  "&#x20;",
  "x",
  "\r\n",
  "😀",
  "\ufffd",
  "<a xml:space='preserve'> </a>",
  "<é/>",
  "<a><a><a/></a></a>",
];
const ATTRIBUTES = [
  ' b=""',
  " b='1'",
  ' b="1" c="2"',
  ' b="&lt;&#10;"',
  ' b="\r\n\t"',
  ' xmlns:p="u"',
  ' xmlns="u"',
  ' xmlns=""',
  ' xml:lang="en"',
  ' xmlns:p="u" p:b="1" b="2"',
  ' xmlns:p="u" xmlns:q="u" p:b="1" q:b="2"',
  ' b="<"',
  ' b="&"',
  ' b="1" b="2"',
  ' p:b="1"',
  " b",
  " b=1",
  ' b="',
  ' xmlns:xmlns="u"',
  ' xmlns:xml="http://www.w3.org/XML/1998/namespace"',
  ' xmlns:p="http://www.w3.org/XML/1998/namespace"',
  ' xmlns:p="http://www.w3.org/2000/xmlns/"',
  ' xmlns:p=""',
  ' b=">"',
  ' b="]]>"',
  ' é="1"',
  ' b="&a;"',
  " \n",
  "/",
];
const DECLARATIONS = [
  "",
  "<?xml version='1.0'?>",
  '<?xml version="1.0" encoding="UTF-8"?>',
  "<?xml version='1.0' standalone='yes'?>",
  "<?xml version='1.0' standalone='no' ?>",
  "<?xml version='1.1'?>",
  "<?xml version='1.9'?>",
  "<?xml version='2.0'?>",
  "<?xml version='1.'?>",
  "<?xml version='1.0' encoding='ISO-8859-1'?>",
  "<?xml version='1.0' encoding='US-ASCII'?>",
  "<?xml version='1.0' encoding='utf-16'?>",
  "<?xml version='1.0' encoding='é'?>",
  "<?xml encoding='UTF-8'?>",
  "<?xml version='1.0' standalone='maybe'?>",
  "<?xml version='1.0' encoding='UTF-8' version='1.0'?>",
  "<?xml  version = '1.0'?>",
  " <?xml version='1.0'?>",
  "<?xml version='1.0'>",
  "<?xml version='1.0' ?",
  "<?xml version=1.0?>",
  "\ufeff",
  "\ufeff\ufeff",
  "\n",
];
const SUBSETS = [
  "<!ENTITY a 'b'>",
  "<!ENTITY a '<a/>'>",
  "<!ENTITY a '<a>'>",
  "<!ENTITY a '&b;'>",
  "<!ENTITY b '&a;'>",
  "<!ENTITY b 'x'>",
  "<!ENTITY a '&#38;lt;'>",
  "<!ENTITY a '&#60;a>'>",
  "<!ENTITY a ''>",
  "<!ENTITY a SYSTEM 'x'>",
  "<!ENTITY a PUBLIC 'p' 'x'>",
  "<!ENTITY a SYSTEM 'x' NDATA n>",
  "<!ENTITY % a '<!ENTITY b \"c\">'>",
  "<!ENTITY % a 'x'>",
  "%a;",
  "%b;",
  "% a;",
  "<!ENTITY a '%a;'>",
  "<!ENTITY a 'x' >",
  "<!ENTITY a'x'>",
  "<!ENTITY a>",
  "<!ENTITY p:a 'x'>",
  "<!ELEMENT a EMPTY>",
  "<!ELEMENT a (#PCDATA)>",
  "<!ELEMENT a (#PCDATA|b)*>",
  "<!ELEMENT a (#PCDATA|b)>",
  "<!ELEMENT a (b,c)>",
  "<!ELEMENT a (b|c,d)>",
  "<!ELEMENT a ((b?,c*)|d+)+>",
  "<!ELEMENT a ()>",
  "<!ELEMENT a (b >",
  "<!ELEMENT a>",
  "<!ELEMENT p:a ANY>",
  "<!ATTLIST a b CDATA #IMPLIED>",
  "<!ATTLIST a b CDATA 'x'>",
  "<!ATTLIST a b NMTOKENS ' x  y '>",
  "<!ATTLIST a b (c|d) 'c'>",
  "<!ATTLIST a b (c|d,e) 'c'>",
  "<!ATTLIST a b ID #REQUIRED c IDREF #IMPLIED>",
  "<!ATTLIST a b CDATA #FIXED '<'>",
  "<!ATTLIST a b CDATA '&a;'>",
  "<!ATTLIST a xmlns CDATA 'u'>",
  "<!ATTLIST a xmlns:p CDATA 'u'>",
  "<!ATTLIST a b NOTATION (n) #IMPLIED>",
  "<!ATTLIST a>",
  "<!ATTLIST a b>",
  "<!ATTLIST a b CDATA>",
  "<!NOTATION n SYSTEM 'x'>",
  "<!NOTATION n PUBLIC 'x'>",
  "<!NOTATION n PUBLIC 'x' 'y'>",
  "<!NOTATION n PUBLIC 'x{'>",
  "<!NOTATION n>",
  "<!-- x -->",
  "<?p x?>",
  "<![INCLUDE[]]>",
  "<![IGNORE[]]>",
  " ",
  "x",
  "]",
];

/** Random changes of documents; the same for the same random numbers. */
export function createMutator(random, seeds) {
  const documents = seeds.map((bytes) =>
    bytes.toString("latin1").startsWith("\xff\xfe") ? bytes.toString("utf16le") : bytes.toString("utf8"),
  );
  const { pick, below, chance } = random;

  const piecesOf = (text) => text.match(PIECE) ?? [];
  const insert = (pieces, piece) => pieces.splice(below(pieces.length + 1), 0, piece);
  const replace = (pieces, piece) => pieces.splice(below(pieces.length), 1, piece);

  /** Puts a piece before or after one of those that match. */
  const putAt = (pieces, pattern, piece, after) => {
    const places = pieces.flatMap((one, i) => (pattern.test(one) ? [i + after] : []));
    if (places.length > 0) pieces.splice(pick(places), 0, piece);
  };

  const operations = [
    (pieces) => pieces.splice(below(pieces.length), 1),
    (pieces) => pieces.splice(below(pieces.length), 1 + below(4)),
    (pieces) => insert(pieces, pick(pieces)),
    (pieces) => {
      const from = below(pieces.length);
      insert(pieces, pieces.splice(from, 1 + below(5)).join(""));
    },
    (pieces) => {
      const [i, j] = [below(pieces.length), below(pieces.length)];
      [pieces[i], pieces[j]] = [pieces[j], pieces[i]];
    },
    (pieces) => insert(pieces, pick(MARKUP)),
    (pieces) => insert(pieces, pick(REFERENCES)),
    (pieces) => insert(pieces, pick(CHARACTERS)),
    (pieces) => insert(pieces, pick(SPACES)),
    // Changes after which most documents are still well-formed: between elements, and in texts.
    (pieces) => putAt(pieces, /^<[^/!?]/, pick(HARMLESS), 0),
    (pieces) => putAt(pieces, /^<\//, pick(HARMLESS), 0),
    (pieces) => putAt(pieces, /^<[^/!?]/, pick(ATTRIBUTES), 1),
    (pieces) => putAt(pieces, /^<\//, pick([...REFERENCES, ...CHARACTERS, ...SPACES]), 0),
    (pieces) => replace(pieces, pick(NAMES)),
    (pieces) => replace(pieces, pick(MARKUP)),
    (pieces) => replace(pieces, pick(SPACES)),
    (pieces) => {
      const i = below(pieces.length);
      const piece = pieces[i];
      const at = below(piece.length + 1);
      pieces[i] = piece.slice(0, at) + pick([...CHARACTERS, ...NAMES, ""]) + piece.slice(at + below(2));
    },
    (pieces) => {
      const i = below(pieces.length);
      pieces[i] = pieces[i].replace(/[A-Za-z]+/, () => pick(NAMES));
    },
    (pieces) => pieces.splice(below(pieces.length)),
    (pieces) => {
      const other = piecesOf(pick(documents));
      const from = below(other.length);
      insert(pieces, other.slice(from, from + 1 + below(8)).join(""));
    },
    (pieces) => pieces.unshift(pick(DECLARATIONS)),
    (pieces) => {
      const i = /^<\?xml\s/.test(pieces[0] ?? "") ? 1 : 0;
      const subset = Array.from({ length: 1 + below(4) }, () => pick(SUBSETS)).join(pick(["", "", " ", "\n"]));
      pieces.splice(
        i,
        0,
        `<!DOCTYPE ${pick(["a", "a", "p:a", "request"])}${pick(["", "", " SYSTEM 'x'", " PUBLIC 'p' 'x'"])} [${subset}]>`,
      );
    },
    (pieces) => {
      const i = pieces.findIndex((piece) => piece.startsWith("<!DOCTYPE"));
      if (i >= 0)
        pieces[i] = pieces[i].replace(/\[|\]/, (bracket) =>
          bracket === "[" ? `[${pick(SUBSETS)}` : `${pick(SUBSETS)}]`,
        );
    },
  ];

  /** The bytes of a document, in an encoding that may not be the one it says. */
  function encode(text) {
    if (chance(0.9)) return Buffer.from(text, "utf8");
    if (chance(0.4)) return Buffer.from(text, "latin1");
    const marked = chance(0.7) ? `\ufeff${text}` : text;
    const bytes = Buffer.from(marked, chance(0.5) ? "utf16le" : "utf8");
    return bytes.length % 2 === 0 && chance(0.3) ? bytes.swap16() : bytes;
  }

  return () => {
    const pieces = piecesOf(pick(documents));
    for (let count = chance(0.7) ? 1 : 1 + below(4); count > 0; count--) {
      if (pieces.length === 0) pieces.push("");
      pick(operations)(pieces);
    }
    const bytes = encode(pieces.join(""));
    for (let count = chance(0.1) ? 1 + below(3) : 0; count > 0 && bytes.length > 0; count--) {
      bytes[below(bytes.length)] = chance(0.5) ? below(256) : bytes[below(bytes.length)] ^ (1 << below(8));
    }
    return chance(0.03) ? bytes.subarray(0, below(bytes.length + 1)) : bytes;
  };
}
