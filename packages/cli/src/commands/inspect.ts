import type { CommandDefinition } from "./command.ts";
import { XSD_VERSION } from "./common-options.ts";

export const inspect: CommandDefinition = {
  name: "inspect",
  summary: "show what a schema declares",
  description: [
    "Without a name: the documents, root elements, types, attributes, groups and identity constraints of a schema, each with its place. With a name, of a component or of what is generated from it: what it looks like.",
  ],
  operands: [
    { usage: "<schema>", description: "XML Schema document" },
    { usage: "[name]", description: "a component: PurchaseOrder, {urn:example}order, or the generated name" },
  ],
  options: [
    { name: "tree", short: "t", value: "switch", description: "what roots contain, down to simple types" },
    { name: "json", value: "switch", description: "the same as JSON" },
    XSD_VERSION,
  ],
  examples: [
    { line: "schemawright inspect order.xsd", does: "what there is" },
    { line: "schemawright inspect order.xsd PurchaseOrder", does: "one type, with the line it is from" },
    { line: "schemawright inspect order.xsd --tree", does: "every root with what it contains" },
    { line: "schemawright inspect order.xsd --json | jq '.elements[].name'", does: "the names of the roots" },
  ],
  async run(input) {
    const { inspectCommand } = await import("../inspect/inspect.ts");
    return inspectCommand(input);
  },
};
