import { escapeAttribute, escapeText } from "@schemawright/runtime/codegen";

/** An element to be written: qualified name, attributes in order, and either text or child elements. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly XmlNode[];
  readonly text: string | undefined;
}

/** Writes a document: declaration, one comment (a line for each of `comment`), the element indented by two spaces. */
export function writeDocument(root: XmlNode, comment: readonly string[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', "<!--"];
  for (const line of comment) lines.push(`  ${commentText(line)}`);
  lines.push("-->");
  writeNode(root, "", lines);
  return `${lines.join("\n")}\n`;
}

/** Comments hold neither two hyphens in a row nor characters that need references. */
function commentText(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/-(?=-)/g, "- ");
}

function writeNode(node: XmlNode, indentation: string, lines: string[]): void {
  const attributes = node.attributes.map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join("");
  const start = `${indentation}<${node.name}${attributes}`;
  if (node.text !== undefined) lines.push(`${start}>${escapeText(node.text)}</${node.name}>`);
  else if (node.children.length === 0) lines.push(`${start}/>`);
  else {
    lines.push(`${start}>`);
    for (const child of node.children) writeNode(child, `${indentation}  `, lines);
    lines.push(`${indentation}</${node.name}>`);
  }
}
