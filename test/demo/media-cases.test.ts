import { readFileSync } from "node:fs";
import { join } from "node:path";
import { estimateMessageSize, type MediaKind, preflightMedia } from "@schemawright/mms-client";
import { expect, test } from "vitest";
import { describeWithShared } from "../support/shared.ts";

interface Cases {
  readonly estimate: { readonly examples: readonly (readonly [number, number])[] };
  readonly cases: readonly MediaCase[];
}

interface MediaCase {
  readonly kind: MediaKind;
  readonly url: string;
  readonly response: { readonly status: number; readonly headers: Readonly<Record<string, string>> };
  readonly result: "ok" | "warn" | "reject";
  readonly code: string | null;
  readonly reason: string;
}

describeWithShared("the published media cases", "mms/samples/media", (folder) => {
  const { estimate, cases }: Cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8"));

  test.each(estimate.examples)("%d bytes of files make a message of %d", (bytes, size) => {
    expect(estimateMessageSize(bytes)).toBe(size);
  });

  test.each(cases)("$kind $url: $reason", async ({ kind, url, response, result, code }) => {
    const found = await preflightMedia([{ [kind]: { url } }], {
      fetch: async () => new Response(null, response),
      maximumSizes: { image: 10_000_000 },
    });
    const errors = found.issues.filter((issue) => issue.severity === "error");
    expect(errors.map((issue) => issue.rule)).toEqual(code === null ? [] : [code]);
    expect(found.issues.length > 0 && errors.length === 0).toBe(result === "warn");
    expect(found.ok).toBe(result !== "reject");
  });
});
