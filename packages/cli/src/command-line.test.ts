import { describe, expect, test } from "vitest";
import { completeOptions, helpOf, parseCommandLine } from "./command-line.ts";
import { COMMANDS } from "./commands/table.ts";

const parse = (...argv: string[]) => parseCommandLine(argv, COMMANDS, "1.2.3");

describe("what is wrong is said, with what was meant", () => {
  test.each([
    [["chekc"], "(Did you mean check?)"],
    [["validate", "--shema", "a.xsd"], "(Did you mean --schema?)"],
    [
      ["validate", "--format", "prety"],
      "Expected one of pretty, json, jsonl, sarif, github, gitlab, junit, checkstyle.",
    ],
    [["validate", "--jobs", "0"], "Expected a whole number from 1 on."],
    [["validate", "--jobs", "two"], "Expected a whole number from 1 on."],
    [["validate", "--schema"], "argument missing"],
    [["inspect"], "missing required argument 'schema'"],
    [["bundle", "a.xsd", "b.xsd"], "too many arguments"],
    [[], "Usage: schemawright"],
  ])("%j", (argv, words) => {
    expect(parse(...argv)).toEqual({ kind: "fault", message: expect.stringContaining(words) });
  });
});

test("the version and help are texts, not faults", () => {
  expect(parse("--version")).toEqual({ kind: "text", text: "1.2.3\n" });
  expect(parse("help", "validate")).toEqual({ kind: "text", text: helpOf(COMMANDS, "1.2.3", "validate") });
});

test("help of every command has examples, and every example is a command line that is understood", () => {
  for (const { name, examples } of COMMANDS) {
    expect(examples.length, name).toBeGreaterThan(0);
    expect(helpOf(COMMANDS, "1.2.3", name)).toContain("Examples:");
    for (const { line } of examples) {
      const own = line.slice(line.indexOf("schemawright ")).split(/ [|<>] /)[0] ?? "";
      const argv = own
        .split(" ")
        .slice(1)
        .map((word) => word.replace(/^'|'$/g, ""));
      expect(parse(...argv), line).toMatchObject({ kind: "command", command: { definition: { name } } });
    }
  }
});

describe("values of options: the command line, then the configuration, then the default", () => {
  const options = (argv: string[], configured: object = {}) => {
    const parsed = parse(...argv);
    if (parsed.kind !== "command") throw new Error(JSON.stringify(parsed));
    return completeOptions(parsed.command, configured as Record<string, unknown>);
  };

  test("defaults", () => {
    expect(options(["validate", "a.xml"])).toEqual({
      cache: true,
      doctype: "refuse",
      format: "pretty",
      maxIssues: 1000,
      null: false,
      quiet: false,
      severity: "warning",
      verbose: false,
    });
  });

  test("the configuration", () => {
    expect(options(["validate"], { format: "json", cache: false })).toMatchObject({ format: "json", cache: false });
  });

  test("the command line", () => {
    const configured = { format: "json", schema: ["c.xsd"], quiet: false };
    const argv = ["validate", "-f", "sarif", "-s", "a.xsd", "-s", "b.xsd", "-q", "--no-cache", "-j", "3"];
    expect(options(argv, configured)).toMatchObject({
      format: "sarif",
      schema: ["a.xsd", "b.xsd"],
      quiet: true,
      cache: false,
      jobs: 3,
    });
  });

  test("several values after one option, where no operand can follow", () => {
    expect(options(["check", "--only", "samples", "forms"])).toMatchObject({ only: ["samples", "forms"] });
    expect(options(["check", "--only", "samples", "--only", "forms"])).toMatchObject({ only: ["samples", "forms"] });
  });
});
