// Large documents of the corpus beside the repository, made of records of real ones.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const corpus = join(
  process.env.SCHEMAWRIGHT_SHARED ?? fileURLToPath(new URL("../../../shared/", import.meta.url)),
  "corpus",
);

/** What the documents are made of: their schemas, and the path of the elements that repeat. */
export const DOCUMENTS = [
  { title: "GPX", set: "gpx11", schema: "schema/gpx.xsd", records: ["gpx", "trk", "trkseg", "trkpt"] },
  {
    title: "ISO 20022 camt.053",
    set: "iso20022-camt",
    schema: "schema/camt.053.001.02.xsd",
    records: ["Document", "BkToCstmrStmt", "Stmt", "Ntry"],
  },
];

/**
 * What `measure` has of each document of a size, one after the other; `undefined` where there is no corpus.
 * @param measure given the document's entry, the path of the document, and that of its schema
 */
export async function eachLarge(size, measure) {
  if (!existsSync(join(corpus, "corpus-open.tar.xz"))) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "schemawright-bench-"));
  try {
    execFileSync("tar", ["-xJf", join(corpus, "corpus-open.tar.xz"), "-C", folder]);
    execFileSync("cp", [join(corpus, "make-large.mjs"), folder]);
    const found = [];
    for (const document of DOCUMENTS) {
      const { set, schema } = document;
      const file = join(folder, `${set}.xml`);
      execFileSync(process.execPath, [join(folder, "make-large.mjs"), set, size, file], { stdio: "ignore" });
      found.push(await measure(document, file, join(folder, "sets", set, schema)));
      rmSync(file);
    }
    return found;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Milliseconds of processor time that xmllint takes for a document, less those of its start; `undefined` if there is none.
 * @param repeated how often it works for one measurement: shells count in hundredths of a second
 */
export function xmllint(schema, file, repeated = 1) {
  if (spawnSync("xmllint", ["--version"]).error !== undefined) return undefined;
  const time = (document) => {
    const once = 'xmllint --stream --noout --schema "$1" "$2" >/dev/null 2>&1';
    const script = `${`${once}; `.repeat(repeated - 1)}${once}; echo $?; times`;
    const { stdout } = spawnSync("sh", ["-c", script, "sh", schema, document], { encoding: "utf8" });
    const [status, , ofChildren] = stdout.split("\n");
    if (status !== "0" && document === file) throw new Error(`xmllint finds ${document} not valid`);
    const parts = [...(ofChildren ?? "").matchAll(/(\d+)m([\d.]+)s/g)];
    const seconds = parts.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
    return (seconds * 1000) / repeated;
  };
  return () => time(file) - time("/dev/null");
}
