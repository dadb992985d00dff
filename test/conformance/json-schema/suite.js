import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Drafts of the suite by the folder that their tests stand in. */
export const DRAFTS = [
  { folder: "draft2020-12", version: "2020-12" },
  { folder: "draft2019-09", version: "2019-09" },
  { folder: "draft7", version: "draft-07" },
];

/** Unpacks the archive of the suite into a temporary folder. */
export function unpackSuite(archive) {
  const folder = mkdtempSync(join(tmpdir(), "json-schema-suite-"));
  execFileSync("tar", ["-xJf", archive, "-C", folder]);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The groups of tests of a draft: a schema each, with values and whether they are valid. */
export function readGroups(suite, { folder }) {
  const groups = [];
  const visit = (at, optional) => {
    for (const entry of readdirSync(join(suite, "tests", folder, at), { withFileTypes: true }).sort(byName)) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) visit(path, true);
      else if (entry.name.endsWith(".json")) {
        const content = JSON.parse(readFileSync(join(suite, "tests", folder, path), "utf8"));
        const file = path.replace(/\.json$/, "").replace(/\\/g, "/");
        for (const group of content) groups.push({ ...group, file, optional });
      }
    }
  };
  visit("", false);
  return groups;
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

/** The documents that the suite's schemas refer to, by the addresses that they are referred to by. */
export function readRemote(suite, location) {
  const path = /^http:\/\/localhost:1234\/([^?#]+)$/.exec(location)?.[1];
  if (path === undefined || path.includes("..")) return undefined;
  try {
    return readFileSync(join(suite, "remotes", path), "utf8");
  } catch {
    return undefined;
  }
}
