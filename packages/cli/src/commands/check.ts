import type { CommandDefinition } from "./command.ts";
import { REPORT_OPTIONS } from "./common-options.ts";

export const check: CommandDefinition = {
  name: "check",
  summary: "examine contracts, samples and generated packages",
  description: [
    "Looks whether the generated code is current, whether schemas, JSON Schemas and samples are what they should be, and whether all forms of a contract agree. Changes nothing.",
  ],
  operands: [],
  options: [
    {
      name: "schema",
      value: "text",
      placeholder: "folder",
      description: "folder whose folders are contracts",
      default: "schema",
    },
    {
      name: "out",
      value: "text",
      placeholder: "folder",
      description: "folder that packages are in",
      default: "generated",
    },
    { name: "require-java", value: "switch", description: "fail where Xerces cannot be asked" },
    {
      name: "runs",
      value: "number",
      placeholder: "count",
      description: "random values for each message",
      minimum: 0,
      default: 100,
    },
    {
      name: "seed",
      value: "number",
      placeholder: "number",
      description: "seed of the random values",
      minimum: 0,
      default: 1,
    },
    { name: "only", value: "texts", placeholder: "part", description: "run this part only; repeatable" },
    ...REPORT_OPTIONS,
  ],
  examples: [
    { line: "schemawright check", does: "everything, as continuous integration should" },
    { line: "schemawright check --only drift", does: "is the generated code current?" },
    { line: "schemawright check --format github", does: "with annotations on GitHub" },
    { line: "schemawright check --runs 1000 --seed 7", does: "more random values, other ones" },
  ],
  async run(input) {
    const { checkCommand } = await import("../check/check.ts");
    return checkCommand(input);
  },
};
