import { readFileSync, writeFileSync } from "node:fs";

const file = new URL("./known.json", import.meta.url);

/** Required tests that are known to fail: id to reason. */
export function readKnown() {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** Required tests that fail and are not known, and known ones that do not fail. */
export function compareWithKnown(results, known) {
  const failing = failures(results);
  const ids = new Set(failing.map(({ id }) => id));
  return {
    unknown: failing.filter(({ id }) => known[id] === undefined),
    gone: Object.keys(known).filter((id) => !ids.has(id)),
  };
}

/** Makes the list that of the present failures. Reasons are kept; new entries wait for theirs. */
export function writeKnown(results) {
  const known = readKnown();
  const entries = failures(results).map(({ id }) => [id, known[id] ?? "not examined"]);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
}

function failures(results) {
  return results.filter(({ optional, problem }) => !optional && problem !== undefined);
}
