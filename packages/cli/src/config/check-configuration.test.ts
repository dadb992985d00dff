import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { propertyOf } from "../commands/command.ts";
import { configurableOptions } from "../commands/common-options.ts";
import { COMMANDS } from "../commands/table.ts";
import { validate } from "../commands/validate.ts";
import { checkConfiguration, parseJsonFile } from "./check-configuration.ts";
import { type Configuration, defineConfig } from "./configuration.ts";

const check = (value: unknown) => checkConfiguration({ file: "c.json", value }, validate, COMMANDS);
const checkText = (text: string, within: readonly string[] = []) => {
  const value = within.reduce((one, key) => one[key], JSON.parse(text));
  return checkConfiguration({ file: "c.json", text, value, within }, validate, COMMANDS);
};

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

describe("the place of each, in a file that is JSON", () => {
  test.each([
    [
      '{\n  "validate": { "jobs": 0 },\n  "chekc": {}\n}',
      [],
      "c.json:2:25: the field validate.jobs is 0; expected a whole number from 1 on\nc.json:3:3: there is no field chekc",
    ],
    [
      '{ "name": "x",\n  "schemawright": { "generate": { "out": 1 } } }',
      ["schemawright"],
      "c.json:2:42: the field generate.out is 1",
    ],
    [
      '{ "validate": { "schema": ["a", 2] } }',
      [],
      'c.json:1:33: the field validate.schema is ["a",2]; expected a list of texts',
    ],
  ])("%s", (text, within, message) => {
    expect(() => checkText(text, within)).toThrow(message);
  });

  test("where it is none", () => {
    expect(() => parseJsonFile('{\n  "a": 1,\n}', "c.json")).toThrow(/^c\.json:3:1: This is not JSON/);
  });
});

test("the schema of the configuration has the fields and values of the options", () => {
  const { properties } = JSON.parse(
    readFileSync(new URL("../../configuration/configuration.schema.json", import.meta.url), "utf8"),
  );
  const parts = COMMANDS.filter(({ isUnconfigured }) => isUnconfigured !== true);
  expect(Object.keys(properties)).toEqual(parts.map(({ name }) => name));
  for (const part of parts) {
    const options = configurableOptions(part);
    const fields = properties[part.name].properties;
    expect(Object.keys(fields), part.name).toEqual(options.map(propertyOf));
    for (const option of options) {
      const { choices, minimum = 0, value } = option;
      const field = fields[propertyOf(option)];
      const types = { switch: "boolean", number: "integer", texts: "array", text: "string" };
      if (choices === undefined) expect(field.type, option.name).toBe(types[value]);
      else expect(field.enum, option.name).toEqual(choices);
      if (value === "number") expect(field.minimum, option.name).toBe(minimum);
    }
  }
});
