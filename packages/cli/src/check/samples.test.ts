import type { Issue } from "@schemawright/runtime";
import { expect, test } from "vitest";
import type { ExpectedIssue } from "./sample-files.ts";
import { compareIssues } from "./samples.ts";

const issue = (path: string, code: string, rule?: string): Issue => ({
  path,
  code,
  ...(rule === undefined ? {} : { rule }),
  severity: "error",
  message: "It is wrong.",
  keys: [],
  params: {},
});
const to: ExpectedIssue = { path: "/request/to", rule: "E110", code: "cvc-pattern-valid" };

test.each<[string, readonly ExpectedIssue[], readonly Issue[], readonly string[]]>([
  [
    "all as expected, in another order",
    [to, { path: "/", code: "x" }],
    [issue("/", "x"), issue("/request/to", "cvc-pattern-valid", "E110")],
    [],
  ],
  ["a code that is not named may be any", [{ path: "/a", rule: "E1" }], [issue("/a", "x", "E1")], []],
  [
    "a rule that is not named must be absent",
    [{ path: "/a", code: "x" }],
    [issue("/a", "x", "E1")],
    ["expected /a [x]", "found /a E1 [x] It is wrong."],
  ],
  ["nothing found", [to], [], ["expected /request/to E110 [cvc-pattern-valid]"]],
  [
    "twice expected, once found",
    [to, to],
    [issue("/request/to", "cvc-pattern-valid", "E110")],
    ["expected /request/to E110 [cvc-pattern-valid]"],
  ],
  [
    "another place",
    [to],
    [issue("/request/from", "cvc-pattern-valid", "E110")],
    ["expected /request/to E110 [cvc-pattern-valid]", "found /request/from E110 [cvc-pattern-valid] It is wrong."],
  ],
])("%s", (_, expected, found, differences) => {
  expect(compareIssues(expected, found)).toEqual(differences);
});
