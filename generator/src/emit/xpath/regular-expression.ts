import { isLinear, type PatternNode, parsePattern, regularExpressionSource } from "@schemawright/xsd";
import { UnsupportedXPath } from "./unsupported.ts";

/**
 * The source of a JavaScript regular expression, for the flag `u`, that finds what `fn:matches` finds
 * (https://www.w3.org/TR/xpath-functions/#regex-syntax). The expressions of XPath are those of XSD, but look for a part of
 * the string, and know anchors, reluctant quantifiers and back references. Anchors are taken at the two ends of an
 * alternative only, and the reluctance is dropped, which changes what is captured but not whether something is found.
 *
 * @throws UnsupportedXPath for back references, for flags other than `s`, and for what takes more than linear time.
 */
export function translateRegularExpression(pattern: string, flags: string, offset: number): string {
  if (!/^s*$/.test(flags))
    throw new UnsupportedXPath(`The flags ${JSON.stringify(flags)} of matches() are not supported.`, offset);
  const branches = splitAlternatives(pattern, flags.includes("s"), offset).map((branch) =>
    translateBranch(branch, offset),
  );
  return branches.length === 1 ? branches.join("") : branches.map((branch) => `(?:${branch})`).join("|");
}

/** An alternative at the top of the expression, as an expression of XSD without its anchors. */
interface Branch {
  text: string;
  start: boolean;
  end: boolean;
}

function splitAlternatives(pattern: string, dotIsAll: boolean, offset: number): readonly Branch[] {
  const branches: Branch[] = [];
  let branch: Branch = { text: "", start: false, end: false };
  let depth = 0;
  let classDepth = 0;
  const tokens = pattern.match(/\\[\s\S]|(?<=[*+?}])\?|[\s\S]/g) ?? [];
  for (const [index, token] of tokens.entries()) {
    if (token.startsWith("\\")) {
      if (/^\\[0-9]/.test(token)) throw new UnsupportedXPath("Back references in matches() are not supported.", offset);
      branch.text += token === "\\$" ? "$" : token;
    } else if (classDepth > 0) {
      if (token === "[") classDepth += 1;
      if (token === "]") classDepth -= 1;
      branch.text += token;
    } else if (token === "[") {
      classDepth = 1;
      branch.text += token;
    } else if (token === "|" && depth === 0) {
      branches.push(branch);
      branch = { text: "", start: false, end: false };
    } else if (token === "^" || token === "$") {
      const next = tokens[index + 1];
      const isAtEdge = token === "^" ? branch.text === "" && !branch.start : next === undefined || next === "|";
      if (depth > 0 || !isAtEdge) {
        throw new UnsupportedXPath(`"${token}" in matches() is supported at the ends of an alternative only.`, offset);
      }
      if (token === "^") branch.start = true;
      else branch.end = true;
    } else if (token === "?" && isQuantifier(tokens, index)) {
      // Reluctant: which of the possible matches is found makes no difference to whether there is one.
    } else {
      if (token === "(") depth += 1;
      if (token === ")") depth -= 1;
      branch.text += token === "." ? (dotIsAll ? "[\\s\\S]" : "[^\\n]") : token;
    }
  }
  branches.push(branch);
  return branches;
}

/** Whether the token before is a quantifier itself, and no escaped character. */
function isQuantifier(tokens: readonly string[], index: number): boolean {
  const before = tokens[index - 1];
  return before === "*" || before === "+" || before === "?" || before === "}";
}

function translateBranch({ text, start, end }: Branch, offset: number): string {
  const parsed = parsePattern(text, "1.1");
  if (!parsed.ok) throw new UnsupportedXPath(`The regular expression of matches() is wrong: ${parsed.message}`, offset);
  if (parsed.unknownBlocks.length > 0) {
    throw new UnsupportedXPath(`There is no Unicode block ${parsed.unknownBlocks.join(", ")}.`, offset);
  }
  // Of the escapes that schemas do not have, XPath has that of the dollar: https://www.w3.org/TR/xpath-functions/#regex-syntax
  const needless = parsed.needlessEscapes.find((one) => one !== "\\$");
  if (needless !== undefined) {
    throw new UnsupportedXPath(
      `The regular expression of matches() is wrong: There is no escape "${needless}".`,
      offset,
    );
  }
  const { node } = parsed;
  if (!isLinear(node) || (!start && !isBounded(node))) {
    const hint = start ? "" : " Anchor it with ^ at its start.";
    throw new UnsupportedXPath(`The regular expression could take more than linear time.${hint}`, offset);
  }
  const anchored = regularExpressionSource(node);
  if (start && end) return anchored;
  if (start) return anchored.slice(0, -1);
  return end ? anchored.slice(1) : anchored.slice(1, -1);
}

/** Whether what it matches has a greatest length, so that looking for it at every place stays linear. */
function isBounded(node: PatternNode): boolean {
  switch (node.kind) {
    case "class":
      return true;
    case "sequence":
      return node.items.every(isBounded);
    case "choice":
      return node.branches.every(isBounded);
    case "repeat":
      return node.maximum !== undefined && isBounded(node.item);
  }
}
