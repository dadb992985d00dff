import { describe, expect, test } from "vitest";
import { propertyOf } from "../commands/command.ts";
import { configurableOptions } from "../commands/common-options.ts";
import { COMMANDS } from "../commands/table.ts";
import { validate } from "../commands/validate.ts";
import { checkConfiguration } from "./check-configuration.ts";
import { type Configuration, defineConfig } from "./configuration.ts";

const check = (value: unknown) => checkConfiguration(value, "c.json", validate, COMMANDS);

const report = { format: "sarif", maxIssues: 0, severity: "error", rule: ["E622=off"] } as const;
const common = { verbose: true, quiet: true } as const;

/** Every field that there is, which the compiler holds to be right too. */
const everything = defineConfig({
  generate: { schema: "schema", out: "generated", root: ["order"], ...report, ...common },
  check: { schema: "s", out: "o", requireJava: true, runs: 5, seed: 3, only: ["drift"], ...report, ...common },
  validate: {
    schema: ["a.xsd"],
    catalog: ["c.xml"],
    xsdVersion: "1.0",
    jobs: 2,
    doctype: "internal",
    cache: false,
    cacheDir: "c",
    ...report,
    ...common,
  },
  inspect: { tree: true, json: true, xsdVersion: "1.1", ...common },
  sample: { minimal: true, full: false, seed: 1, count: 2, json: true, out: "o", xsdVersion: "1.1", ...common },
  downgrade: { out: "o", ...report, ...common },
  bundle: { out: "o", xsdVersion: "1.1", ...common },
});

test("the type of the configuration and the options of the commands have the same fields", () => {
  for (const command of COMMANDS) {
    const { name } = command;
    const fields = configurableOptions(command).map(propertyOf);
    const typed = Object.entries(everything[name as keyof Configuration] ?? {}).filter(
      ([, value]) => value !== undefined,
    );
    expect(typed.map(([field]) => field).sort(), name).toEqual(fields.sort());
  }
});

test("what is right is taken for the command", () => {
  const configuration = { validate: { schema: ["a.xsd"], jobs: 2 }, check: { runs: 3 } };
  expect(check(configuration)).toEqual({ schema: ["a.xsd"], jobs: 2 });
  expect(check({})).toEqual({});
});

describe("an error names file, field, value and what is allowed", () => {
  test.each([
    [[], "c.json: expected an object with fields for commands, found []"],
    [{ validat: {} }, "c.json: there is no field validat (it is {}); expected generate, check, validate,"],
    [{ check: 3 }, "c.json: the field check is 3; expected an object of options"],
    [{ check: { run: 3 } }, "c.json: there is no field check.run (it is 3); expected schema, out, requireJava, runs,"],
    [{ check: { runs: "3" } }, 'c.json: the field check.runs is "3"; expected a whole number from 0 on'],
    [{ check: { requireJava: 1 } }, "c.json: the field check.requireJava is 1; expected true or false"],
    [{ validate: { schema: "a.xsd" } }, 'c.json: the field validate.schema is "a.xsd"; expected a list of texts'],
    [
      { validate: { severity: "info" } },
      'c.json: the field validate.severity is "info"; expected one of warning, error',
    ],
    [{ validate: { filesFrom: "x" } }, "c.json: there is no field validate.filesFrom"],
    [{ generate: { out: null } }, "c.json: the field generate.out is null; expected a text"],
  ])("%j", (value, message) => {
    expect(() => check(value)).toThrow(message);
  });
});
