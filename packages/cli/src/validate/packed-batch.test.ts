import { expect, test } from "vitest";
import type { Batch } from "./batch.ts";
import { packBatch, unpackReport, validatePacked } from "./packed-batch.ts";
import type { Verdict } from "./validator.ts";

const FAULT = { code: "file-missing", message: "There is no such file." };
const BATCH: Batch = [
  { name: "a.xml", path: "a.xml" },
  { name: "folder/b.xml", path: "folder\\b.xml" },
  { name: "-", path: "-", temporary: true },
  { name: "all.zip!/c.xml", bytes: new Uint8Array([60]) },
  { name: "none.xml", fault: FAULT },
];

test("of a file that is called by its path, only that is handed over", () => {
  expect(packBatch(BATCH)).toEqual(["a.xml", ...BATCH.slice(1)]);
});

test("what was not found comes back in its place", () => {
  const unread: Verdict = { issues: [{ severity: "error", ...FAULT }], isUnread: true };
  const warned: Verdict = { issues: [{ severity: "warning", code: "xsd-version", message: "older" }] };
  const seen: string[] = [];
  const sparse = validatePacked(packBatch(BATCH), (document) => {
    seen.push("path" in document ? document.path : document.name);
    if ("fault" in document) return unread;
    return document.name === "folder/b.xml" ? warned : { issues: [] };
  });
  expect(seen).toEqual(["a.xml", "folder\\b.xml", "-", "all.zip!/c.xml", "none.xml"]);
  expect(sparse).toEqual([
    [1, warned],
    [4, unread],
  ]);
  expect(unpackReport(BATCH, structuredClone(sparse))).toEqual([
    { file: "a.xml", issues: [] },
    { file: "folder/b.xml", ...warned },
    { file: "-", issues: [] },
    { file: "all.zip!/c.xml", issues: [] },
    { file: "none.xml", ...unread },
  ]);
});
