import { readFileSync, writeFileSync } from "node:fs";

function fileOf(version) {
  return new URL(`./known-${version}.json`, import.meta.url);
}

/** The known disagreements: id to reason. */
export function readKnown(version) {
  return JSON.parse(readFileSync(fileOf(version), "utf8"));
}

/** Disagreements that are not known, and known ones among the judged that agree. */
export function compareWithKnown(judged, different, known) {
  const ids = new Set(different.map(({ id }) => id));
  return {
    unknown: [...ids].filter((id) => known[id] === undefined),
    gone: judged.map(({ id }) => id).filter((id) => known[id] !== undefined && !ids.has(id)),
  };
}

/** Makes the list that of the present disagreements. Reasons are kept; new entries wait for theirs. */
export function writeKnown(version, different, known) {
  const entries = different.map(({ id }) => [id, known[id] ?? "not examined"]).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(fileOf(version), `${JSON.stringify(Object.fromEntries(entries), undefined, 2)}\n`);
}
