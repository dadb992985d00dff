// Large documents of the corpus beside the repository: how many megabytes a second become typed, checked objects.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileSchema } from "@schemawright/generator";
import { loadSchema } from "@schemawright/xsd";
import { XMLParser } from "fast-xml-parser";
import { ParseOption, XmlDocument, XsdValidator } from "libxml2-wasm";
import { SaxesParser } from "saxes";
import { fileResolver } from "../conformance/xsts/file-resolver.js";
import { median, processorTime, sink } from "./measure.js";

const corpus = join(
  process.env.SCHEMAWRIGHT_SHARED ?? fileURLToPath(new URL("../../../shared/", import.meta.url)),
  "corpus",
);

const DOCUMENTS = [
  { title: "GPX", set: "gpx11", schema: "schema/gpx.xsd" },
  { title: "ISO 20022 camt.053", set: "iso20022-camt", schema: "schema/camt.053.001.02.xsd" },
];

/** Megabytes a second of each contender on each large document; `undefined` where there is no corpus. */
export function measureLarge({ size = "10M", rounds = 4 } = {}) {
  if (!existsSync(join(corpus, "corpus-open.tar.xz"))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "schemawright-bench-"));
  try {
    execFileSync("tar", ["-xJf", join(corpus, "corpus-open.tar.xz"), "-C", folder]);
    execFileSync("cp", [join(corpus, "make-large.mjs"), folder]);
    return DOCUMENTS.map(({ title, set, schema }) => {
      const file = join(folder, `${set}.xml`);
      execFileSync(process.execPath, [join(folder, "make-large.mjs"), set, size, file], { stdio: "ignore" });
      return {
        title,
        megabytes: statSync(file).size / 1e6,
        rows: measure(file, join(folder, "sets", set, schema), rounds),
      };
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measure(file, schema, rounds) {
  const bytes = new Uint8Array(readFileSync(file));
  const contenders = [
    { name: "schemawright", run: schemawright(schema, bytes) },
    { name: "xmllint --stream --schema, native", run: xmllint(schema, file) },
    { name: "libxml2-wasm, parsing and XSD", run: libxml2(schema, bytes) },
    { name: "saxes, events only", run: () => saxes(decode(bytes)) },
    { name: "fast-xml-parser, parsing only", run: fastXmlParser(bytes) },
  ].filter(({ run }) => run !== undefined);
  const found = contenders.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, { run }] of contenders.entries()) {
      // While others had their turn, the engine may have forgotten what it knew.
      run();
      for (let repeated = 0; repeated < 2; repeated++) {
        const start = processorTime();
        const told = run();
        found[i].push(told ?? (processorTime() - start) / 1e6);
      }
    }
  }
  return contenders.map(({ name }, i) => ({ name, speed: bytes.length / 1e3 / median(found[i]) }));
}

function decode(bytes) {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return new TextDecoder(/encoding="([^"]+)"/.exec(head)?.[1] ?? "utf-8").decode(bytes);
}

function schemawright(schema, bytes) {
  const loaded = loadSchema(schema, { resolver: fileResolver, version: "1.0" });
  if (loaded.schema === undefined) throw new Error(JSON.stringify(loaded.issues));
  const compiled = compileSchema(loaded.schema, { version: "1.0" });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return () => {
    const result = compiled.read(bytes);
    if (!result.ok) throw new Error(JSON.stringify(result.issues.slice(0, 3)));
    sink.value = result.value;
  };
}

function fastXmlParser(bytes) {
  const parser = new XMLParser({ ignoreAttributes: false });
  return () => {
    sink.value = parser.parse(decode(bytes));
  };
}

/** Milliseconds of processor time of the program, as the shell tells it, less those that it takes for a short document. */
function xmllint(schema, file) {
  if (spawnSync("xmllint", ["--version"]).error !== undefined) return undefined;
  const time = (document) => {
    const script = 'xmllint --stream --noout --schema "$1" "$2" >/dev/null 2>&1; echo $?; times';
    const { stdout } = spawnSync("sh", ["-c", script, "sh", schema, document], { encoding: "utf8" });
    const [status, , ofChildren] = stdout.split("\n");
    if (status !== "0" && document === file) throw new Error(`xmllint finds ${document} not valid`);
    const parts = [...(ofChildren ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
    return parts.reduce((sum, [, minutes, seconds]) => sum + (Number(minutes) * 60 + Number(seconds)) * 1000, 0);
  };
  return () => time(file) - time("/dev/null");
}

function libxml2(schema, bytes) {
  const validator = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(schema), { url: schema }));
  return () => {
    const document = XmlDocument.fromBuffer(bytes, { option: ParseOption.XML_PARSE_HUGE });
    validator.validate(document);
    document.dispose();
  };
}

function saxes(xml) {
  const events = new SaxesParser({ xmlns: true });
  let seen = 0;
  events.on("opentag", () => seen++);
  events.on("text", (text) => {
    seen += text.length;
  });
  events.write(xml).close();
  sink.value = seen;
}
