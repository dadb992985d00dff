// docs/performance.md: the figures of one run, what they were to be, and what they were measured on.
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { fileURLToPath } from "node:url";

const page = new URL("../../docs/performance.md", import.meta.url);

const TITLES = {
  read: "From text to a typed, checked object",
  bytes: "From bytes to a typed, checked object",
  write: "From an object to text",
  validate: "Checking an object",
};

/** How a ratio of times was to be: at most or at least so much. */
const TARGETS = [
  ["read", "schemawright", "JSON.parse + Ajv", "at most", 1.5],
  ["read", "fast-xml-parser, parsing only", "schemawright", "at least", 15],
  ["read", "libxml2-wasm, parsing and XSD", "schemawright", "at least", 8],
  ["bytes", "schemawright", "JSON.parse + Ajv", "at most", 1.7],
  ["write", "schemawright, unchecked", "JSON.stringify", "at most", 1],
  ["write", "schemawright, checked", "Ajv + JSON.stringify", "at most", 1],
  ["validate", "schemawright", "Ajv", "at most", 1.5],
];
const LARGE_TARGETS = [
  ["xmllint --stream --schema, native", 1.5],
  ["fast-xml-parser, parsing only", 10],
];
const LARGEST_BUNDLE = 10 * 1024;
const LONGEST_START = 15;
/** Megabytes that a process may take which reads records out of a file of any size. */
const MOST_MEMORY = 150;

const verdict = (reached) => (reached ? "reached" : "not reached");

/** A Markdown table; all columns but the first are aligned to the right. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |\n`;
  return line(head) + line(head.map((_, i) => (i === 0 ? "---" : "---:"))) + rows.map(line).join("");
}

function targets({ messages, sizes, coldStart, large }) {
  const rows = [];
  const isKept = (ratio, sense, limit) => (sense === "at most" ? ratio <= limit : ratio >= limit);
  for (const [work, one, other, sense, limit] of TARGETS) {
    const time = (name) => messages[work]?.find((row) => row.name === name)?.microseconds;
    const ratio = time(one) / time(other);
    if (Number.isNaN(ratio)) continue;
    rows.push([
      `${TITLES[work]}: ${one} / ${other}`,
      `${sense} ${limit}`,
      ratio.toFixed(2),
      verdict(isKept(ratio, sense, limit)),
    ]);
  }
  for (const { title, rows: speeds } of large ?? []) {
    const own = speeds.find((row) => row.name === "schemawright").speed;
    for (const [name, limit] of LARGE_TARGETS) {
      const other = speeds.find((row) => row.name === name);
      if (other === undefined) continue;
      const ratio = own / other.speed;
      rows.push([`${title}: speed against ${name}`, `at least ${limit}`, ratio.toFixed(2), verdict(ratio >= limit)]);
    }
  }
  if (sizes !== undefined) {
    const { name, gzip } = sizes[0];
    rows.push([`Bundle (${name}), gzip`, `at most ${LARGEST_BUNDLE}`, String(gzip), verdict(gzip <= LARGEST_BUNDLE)]);
  }
  if (coldStart !== undefined) {
    for (const [what, time] of [
      ["a message's own entry", coldStart.entry],
      ["the whole package", coldStart.package],
    ])
      rows.push([
        `Import of ${what} and first message, ms`,
        `less than ${LONGEST_START}`,
        time.toFixed(1),
        verdict(time < LONGEST_START),
      ]);
  }
  return table(["what", "to reach", "measured", ""], rows);
}

function machine() {
  const lock = readFileSync(new URL("../../pnpm-lock.yaml", import.meta.url), "utf8");
  const version = (name) => new RegExp(`^ {2}'?${name}@([0-9][^:(']*)'?:`, "m").exec(lock)?.[1];
  const libraries = ["ajv", "fast-xml-parser", "libxml2-wasm", "saxes", "xmlbuilder2", "mitata", "esbuild"];
  return (
    `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} processors, ${Math.round(totalmem() / 2 ** 30)} GiB, ` +
    `${type()} ${release()}, Node ${process.versions.node}, V8 ${process.versions.v8}. ` +
    `${libraries.map((name) => `${name} ${version(name)}`).join(", ")}.\n`
  );
}

/** The figures as Markdown. */
export function describe(figures) {
  const { messages, sizes, coldStart, large, all } = figures;
  const mean = (of) => Math.round(all.reduce((sum, one) => sum + of(one), 0) / all.length);
  let text = `${machine()}\n${targets(figures)}\n`;
  text +=
    `## Messages\n\n${all.length} different sendMMS requests of two slides, ${mean((one) => one.xmlBytes.length)} bytes of XML and ` +
    `${mean((one) => one.jsonBytes.length)} of JSON on average. Some are indented and some are not, some have a declaration, ` +
    "characters beyond ASCII or references. Times are medians, the bytes are what one call allocates on JavaScript's heap.\n\n";
  for (const [work, rows] of Object.entries(messages)) {
    const base = rows[1].microseconds;
    text += `${table(
      [TITLES[work], "µs", `against ${rows[1].name}`, "bytes allocated"],
      rows.map((row) => [
        row.name,
        row.microseconds.toFixed(2),
        (row.microseconds / base).toFixed(2),
        String(Math.round(row.bytes)),
      ]),
    )}\n`;
  }
  text += "## Large documents\n\n";
  if (large === undefined) text += "Not measured: there is no corpus beside the repository.\n\n";
  for (const { title, megabytes, rows } of large ?? []) {
    const absent = rows.some((row) => row.name.startsWith("xmllint")) ? "" : "\nxmllint is not installed here.\n";
    text += `${table(
      [`${title}, ${megabytes.toFixed(1)} MB`, "MB/s"],
      rows.map((row) => [row.name, row.speed.toFixed(1)]),
    )}${absent}\n`;
  }
  if (sizes !== undefined) {
    text += `## Size\n\n${table(
      ["Bundle of a sendMMS request", "minified", "gzip"],
      sizes.map((row) => [row.name, String(row.minified), String(row.gzip)]),
    )}\n`;
  }
  if (coldStart !== undefined) {
    text += `## Cold start\n\n${table(
      ["Beyond the start of Node", "ms"],
      [
        ["the package, all of its messages, and the first message", coldStart.package.toFixed(1)],
        ["the package's entry of the one message, and the first message", coldStart.entry.toFixed(1)],
        ["a bundle of the one message, and the first message", coldStart.bundle.toFixed(1)],
      ],
    )}\n`;
  }
  return text;
}

/** What reading records out of streams took, as Markdown. */
export function describeStreams(streams) {
  if (streams === undefined) return "Not measured: there is no corpus beside the repository.\n";
  const rows = streams.map(({ title, path, megabytes, count, speed, native, resident }) => [
    `${title}: ${path}`,
    megabytes.toFixed(0),
    String(count),
    speed.toFixed(1),
    native?.toFixed(1) ?? "not installed",
    resident.toFixed(0),
    verdict(resident < MOST_MEMORY),
  ]);
  const head = ["records", "MB", "number", "MB/s", "xmllint, MB/s", "resident, MB", `less than ${MOST_MEMORY}`];
  return `${machine()}\n${table(head, rows)}`;
}

/** Writes figures into their part of the page. */
export function writePage(text, part = "figures") {
  const before = readFileSync(page, "utf8");
  const figures = new RegExp(`<!-- ${part} -->\n[\\s\\S]*?<!-- /${part} -->`);
  writeFileSync(
    page,
    before.replace(figures, () => `<!-- ${part} -->\n${text.trimEnd()}\n<!-- /${part} -->`),
  );
  console.log(`wrote ${fileURLToPath(page)}`);
}
