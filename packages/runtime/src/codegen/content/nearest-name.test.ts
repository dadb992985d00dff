import { expect, test } from "vitest";
import { nearestName } from "./nearest-name.ts";

const NAMES = ["from", "to", "id", "delivery-report", "x"];

test.each<[string, string | undefined]>([
  ["form", "from"],
  ["fro", "from"],
  ["frm-", "from"],
  ["delivery_reports", "delivery-report"],
  ["delivery", undefined],
  ["tu", "to"],
  ["ido", "id"],
  ["idle", "id"],
  ["idles", undefined],
  ["y", undefined],
  ["f".repeat(100), undefined],
])("%s: %s", (name, suggestion) => {
  expect(nearestName(name, NAMES)).toEqual(suggestion === undefined ? {} : { suggestion });
});
