import { datatypeNamespace, type Expression, type QualifiedName } from "@schemawright/xsd";
import { nodesOf } from "./syntax.ts";

/** The one prefix under which fontoxpath knows the built-in datatypes, wherever they are not called as functions. */
const PREFIX = "xs";

/** An expression in which every built-in datatype has the prefix `xs`. */
export function withDatatypePrefix(text: string, expression: Expression): string {
  const names: QualifiedName[] = [];
  for (const node of nodesOf(expression)) {
    if (node.kind !== "name") continue;
    const name = node as QualifiedName;
    if (name.role === "type" && name.namespace === datatypeNamespace) names.push(name);
  }
  let result = "";
  let at = 0;
  for (const { start, end, localName } of names.sort((one, other) => one.start - other.start)) {
    result += `${text.slice(at, start)}${PREFIX}:${localName}`;
    at = end;
  }
  return result + text.slice(at);
}
