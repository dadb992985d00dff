import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXPLAINED, explain } from "./explained.js";
import { fuzz } from "./fuzz.js";
import { readSeeds } from "./seeds.js";

describe("documents that are changed at random", () => {
  it("make nothing throw or hang, and libxml2 differs only for known reasons", { timeout: 120_000 }, () => {
    // Without the corpus, which is not everywhere: the same documents on every machine.
    const seeds = readSeeds("").flatMap(({ documents }) => documents);
    const { counts, faults } = fuzz(1, seeds, (documents) => documents < 4_000);
    expect(faults.map(({ what, bytes }) => [what, bytes.toString("latin1")])).toEqual([]);
    // A run in which one verdict never comes has compared nothing.
    expect(counts.accepted).toBeGreaterThan(400);
    expect(counts.refused).toBeGreaterThan(400);
  });

  it("would be noticed if verdicts differed without a reason", () => {
    const ours = { code: "wfc-GIMatch", message: "", offset: 0, params: {} };
    expect(explain({ ours, theirs: undefined, text: "<a></b>" })).toBeUndefined();
    const theirs = { message: "Opening and ending tag mismatch", details: [{ level: 3, message: "mismatch" }] };
    expect(explain({ ours: undefined, theirs, text: "<a></b>" })).toBeUndefined();
  });
});

describe("docs/fuzz.md", () => {
  const page = readFileSync(new URL("../../docs/fuzz.md", import.meta.url), "utf8");

  it("covers a million documents, without anything unexplained", () => {
    const documents = /^\| documents \| ([\d,]+) \|$/m.exec(page)?.[1]?.replaceAll(",", "");
    expect(Number(documents)).toBeGreaterThanOrEqual(1_000_000);
    expect(page).toContain("| exceptions, hangs, differences without a reason | 0 |");
  });

  it("has every reason", () => {
    for (const { what } of EXPLAINED) expect(page).toContain(`**${what}**`);
  });
});
