import type { NearMiss } from "@schemawright/runtime/samples";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { MessageFunctions } from "./generated-package.ts";
import { examineJson } from "./json-random-values.ts";

const issue = (code: string) => ({
  code,
  severity: "error" as const,
  message: "must be a small number",
  path: "/n",
  keys: ["n"],
  params: {},
});

/** A message `{ "n": 3 }` with a number up to 9. */
const right: MessageFunctions = {
  validate(value) {
    const n = (value as { readonly n?: unknown }).n;
    return typeof n === "number" && n <= 9
      ? { ok: true, value, issues: [] }
      : { ok: false, issues: [issue("json-schema.maximum")] };
  },
  write: (value) => JSON.stringify(value),
  read: (text) => right.validate(JSON.parse(String(text))),
};

const values = fc.record({ n: fc.integer({ min: 0, max: 9 }) }, { noNullPrototype: true });
const misses: readonly NearMiss[] = [
  { document: '{"n":10}', code: "json-schema.maximum", path: "/n", change: "beyond maximum", message: "" },
];

const CASES: readonly (readonly [what: string, functions: Partial<MessageFunctions>, found: RegExp | undefined])[] = [
  ["nothing is wrong", {}, undefined],
  [
    "a valid value that is refused",
    { validate: () => ({ ok: false, issues: [issue("json-schema.minimum")] }) },
    /^the validator refuses a valid value: \/n must be a small number \[json-schema\.minimum\]\n {2}with --seed 1, value: \{"n":/,
  ],
  [
    "a valid value that cannot be written",
    {
      write() {
        throw new Error("no");
      },
    },
    /^a valid value cannot be written: no/,
  ],
  [
    "a value that text does not keep",
    { write: () => '{"n":4}' },
    /^reading gives something else than was written: \{"n":4\}/,
  ],
  ["text that cannot be read", { write: () => '{"n":40}' }, /^what was written cannot be read: \/n must be/],
  [
    "a near-miss that the validator accepts",
    { validate: (value) => ({ ok: true, value, issues: [] }) },
    /^a value that breaks json-schema\.maximum at \/n \(beyond maximum\): the validator accepts it\n {2}value: \{"n":10\}$/,
  ],
  [
    "a near-miss that the reader accepts",
    { read: (text) => ({ ok: true, value: JSON.parse(String(text)), issues: [] }) },
    /: the reader accepts it/,
  ],
  [
    "a near-miss that is refused for something else",
    {
      validate(value) {
        const result = right.validate(value);
        return result.ok ? result : { ok: false, issues: [issue("json-schema.type")] };
      },
    },
    /: the validator says something else: \/n must be a small number \[json-schema\.type\]/,
  ],
];

test.each(CASES)("%s", (_, functions, wanted) => {
  const { found } = examineJson(values, () => misses, { ...right, ...functions }, { runs: 20, seed: 1 });
  if (wanted === undefined) expect(found).toBeUndefined();
  else expect(found).toMatch(wanted);
});

test("values and near-misses are counted", () => {
  expect(examineJson(values, () => misses, right, { runs: 20, seed: 1 })).toEqual({
    found: undefined,
    good: 20,
    all: 21,
  });
});
