import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { compareWithExceptions, runSuite } from "./run.js";

describe("the W3C XML conformance suite", () => {
  const results = runSuite();

  it("gets what it asks, but for the known exceptions", () => {
    expect(compareWithExceptions(results)).toEqual([]);
  });

  it("asks a lot", () => {
    const count = (asked: string): number => results.filter((result) => result.asked === asked).length;
    expect(count("refused")).toBeGreaterThan(900);
    expect(count("accepted")).toBeGreaterThan(900);
    expect(results.filter(({ outcome, isCanonical }) => outcome === "as asked" && isCanonical).length).toBeGreaterThan(
      250,
    );
    expect(results.filter(({ test }) => test.recommendation.startsWith("NS1.0")).length).toBeGreaterThan(50);
  });

  it("would notice a wrong verdict and an exception that is none", () => {
    const [right] = results.filter(({ asked }) => asked === "refused");
    if (right === undefined) throw new Error("unreachable: counted above");
    const wrong = results.map((result) => (result === right ? { ...right, outcome: "accepted" as const } : result));
    expect(compareWithExceptions(wrong)).toEqual([expect.stringContaining(right.test.id)]);
    const healed = results.map((result) => ({ ...result, outcome: "as asked" as const }));
    expect(compareWithExceptions(healed)).not.toEqual([]);
  });

  it("is reported in docs/xml-conformance.md", () => {
    const script = fileURLToPath(new URL("main.js", import.meta.url));
    expect(() => execFileSync(process.execPath, [script, "--check-docs"], { stdio: "pipe" })).not.toThrow();
  });
});
