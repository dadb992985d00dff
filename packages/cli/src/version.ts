import { readFileSync, statSync } from "node:fs";

/** The version of this package. */
export function readVersion(): string {
  return JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")).version;
}

/** Records that the compiler leaves where these packages are developed, under one version for many builds. */
const RECORDS = ["../../runtime/dist", "../../xsd/dist", "../../../generator/dist"];

/** What compiled schemas were compiled by, so that no other build takes them for its own. */
export function readBuild(): string {
  const times = RECORDS.map((folder) => {
    const record = new URL(`${folder}/.tsbuildinfo`, import.meta.url);
    return statSync(record, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  });
  return [readVersion(), ...times].join(" ");
}
