// Writes docs/mapping.md from the golden files of test/contracts/golden: for each construct its schema, the types made of
// it, a document and its value. With --check: says whether the document has them.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";

const file = new URL("../../docs/mapping.md", import.meta.url);
const fixtures = new URL("../contracts/golden/fixtures/", import.meta.url);

/** The chapters of the manual: what they are called, and their constructs in the order they are to be read. */
const CHAPTERS = [
  ["Elements in an order", ["sequence", "all-in-any-order", "groups", "recursive"]],
  ["Choices", ["choice", "optional-choice", "repeated-choice", "repeated-sequence", "mixed"]],
  ["Attributes, text and nil", ["attribute", "simple-content", "nillable"]],
  ["Simple types", ["scalars", "facets", "enumeration", "list", "union"]],
  ["Derivation", ["extension", "restriction", "derived-type", "abstract-type", "substitution-group", "discriminator"]],
  ["What the schema does not name", ["wildcard", "attribute-wildcard", "any-type"]],
  ["References", ["id", "key"]],
  ["Names", ["names"]],
];

const listed = CHAPTERS.flatMap(([, constructs]) => constructs);
for (const construct of readdirSync(fixtures)) {
  if (!listed.includes(construct)) throw new Error(`${construct} belongs into a chapter of ${import.meta.url}`);
}

function read(construct, name) {
  return readFileSync(new URL(`${construct}/${name}`, fixtures), "utf8");
}

/** A text without the indentation that all of its lines share. */
function dedented(text) {
  const lines = text.replace(/^\n+|\s+$/g, "").split("\n");
  const depth = Math.min(...lines.filter((line) => line !== "").map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join("\n");
}

/** What stands in the schema element, with the comment that heads it taken apart. */
function schemaOf(construct) {
  const [, comment, body] = /<xs:schema [^>]*>\s*<!--\s*([\s\S]*?)\s*-->\n([\s\S]*)<\/xs:schema>/.exec(
    read(construct, "schema.xsd"),
  );
  return { comment, body: dedented(body) };
}

/** The declarations of a module, without what it imports. */
function declarations(text) {
  return text
    .replace(/^\/\/.*\n/, "")
    .replace(/^import [\s\S]*?;\n/gm, "")
    .trim();
}

function cell(language, text) {
  return `<td valign="top">\n\n\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n\n</td>`;
}

function section(construct) {
  const { comment, body } = schemaOf(construct);
  const title = construct.replaceAll("-", " ");
  const types = declarations(read(construct, "expected.ts"));
  const value = declarations(read(construct, "value.ts"));
  return `### ${title.charAt(0).toUpperCase()}${title.slice(1)}

${comment}

<table>
<tr><th>schema</th><th>types</th></tr>
<tr>
${cell("xml", body)}
${cell("ts", types)}
</tr>
<tr><th>document</th><th>value</th></tr>
<tr>
${cell("xml", read(construct, "document.xml"))}
${cell("ts", value)}
</tr>
</table>
`;
}

const chapters = CHAPTERS.map(([title, constructs]) => `## ${title}\n\n${constructs.map(section).join("\n")}`);
const before = readFileSync(file, "utf8");
const after = before.replace(
  /<!-- MAPPING -->\n[\s\S]*?<!-- \/MAPPING -->/,
  () => `<!-- MAPPING -->\n\n${chapters.join("\n")}\n<!-- /MAPPING -->`,
);
if (process.argv.includes("--check")) process.exitCode = before === after ? 0 : 1;
else writeFileSync(file, after);
