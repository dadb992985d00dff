import type { CommandDefinition } from "./command.ts";
import { XSD_VERSION } from "./common-options.ts";

export const sample: CommandDefinition = {
  name: "sample",
  summary: "make documents that are valid by a schema, or almost",
  description: [
    "Prints a valid document with a root element that an XML Schema declares, or its value as JSON; of a JSON Schema, a valid value. Assertions, identity constraints and rules hold in it: what is printed was read by the compiled schema. The same seed gives the same document.",
    "With --invalid: documents that break exactly one rule each, with the rule and the place. Rules come in turns, so that a few documents break a few different ones.",
  ],
  operands: [
    { usage: "<schema>", description: "schema document, XML Schema or JSON Schema" },
    {
      usage: "[root]",
      description:
        "root element: order, or {urn:example}order; may be left out where the schema declares one, and is where it is a JSON Schema",
    },
  ],
  options: [
    { name: "minimal", value: "switch", description: "what has to be there; this is the default without --seed" },
    { name: "full", value: "switch", description: "all that may be there, repeated things more than once" },
    {
      name: "seed",
      value: "number",
      placeholder: "number",
      description: "another document for each number",
      minimum: 0,
    },
    {
      name: "count",
      short: "n",
      value: "number",
      placeholder: "count",
      description: "documents, each of the next seed",
      minimum: 1,
      default: 1,
    },
    {
      name: "invalid",
      value: "number",
      placeholder: "count",
      description: "documents that break one rule each, at most so many",
      minimum: 1,
      isOnlyArgument: true,
    },
    { name: "json", value: "switch", description: "values as JSON, one a line if there are several" },
    {
      name: "out",
      short: "o",
      value: "text",
      placeholder: "folder",
      description: "write a file for each document; with --invalid also expected.json",
    },
    XSD_VERSION,
  ],
  examples: [
    { line: "schemawright sample order.xsd order", does: "the smallest order" },
    { line: "schemawright sample order.xsd order --full --seed 7", does: "a large one, with other values" },
    { line: "schemawright sample order.xsd order --json -n 100", does: "a hundred values, a line each" },
    { line: "schemawright sample order.schema.json --full", does: "a large value of a JSON Schema" },
    {
      line: "schemawright sample order.xsd order --invalid 20 -o bad",
      does: "bad/order-1.xml and so on; bad/expected.json says what is wrong",
    },
  ],
  async run(input) {
    const { sampleCommand } = await import("../sample/sample.ts");
    return sampleCommand(input);
  },
};
