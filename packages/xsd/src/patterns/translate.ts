import { classSource } from "./classes.ts";
import { isLinear } from "./linear.ts";
import type { PatternNode } from "./node.ts";
import { type PatternError, parsePattern } from "./parse.ts";

/** A regular expression of XSD in JavaScript. */
export interface TranslatedPattern {
  readonly ok: true;
  /** For `new RegExp(source, flags)` or between slashes; it matches whole strings. */
  readonly source: string;
  readonly flags: "u";
  /** Whether a backtracking matcher is shown to stay linear. Where not, use the program of `programOfPattern`. */
  readonly safe: boolean;
  /** Names of blocks that Unicode does not have; XSD 1.1 wants a warning. Always empty in 1.0. */
  readonly unknownBlocks: readonly string[];
  /** Escapes that XSD does not have, of characters that need none: taken for the characters. */
  readonly needlessEscapes: readonly string[];
}

/** Translates a regular expression of XSD into one of JavaScript with the same language, or says what is wrong with it. */
export function translatePattern(pattern: string, version: "1.0" | "1.1"): TranslatedPattern | PatternError {
  const parsed = parsePattern(pattern, version);
  if (!parsed.ok) return parsed;
  const { node, unknownBlocks, needlessEscapes } = parsed;
  const source = regularExpressionSource(node);
  return { ok: true, source, flags: "u", safe: isLinear(node), unknownBlocks, needlessEscapes };
}

/** The source of an anchored JavaScript regular expression, for the flag `u`, with the language of the tree. */
export function regularExpressionSource(node: PatternNode): string {
  const source = nodeSource(node);
  return node.kind === "choice" ? `^(?:${source})$` : `^${source}$`;
}

function nodeSource(node: PatternNode): string {
  switch (node.kind) {
    case "class":
      return classSource(node.class);
    case "sequence":
      return node.items.map((item) => (item.kind === "choice" ? `(?:${nodeSource(item)})` : nodeSource(item))).join("");
    case "choice":
      return node.branches.map(nodeSource).join("|");
    case "repeat": {
      const item = nodeSource(node.item);
      const isAtom = node.item.kind === "class" && !item.startsWith("(?!");
      return (isAtom ? item : `(?:${item})`) + quantifierSource(node.minimum, node.maximum);
    }
  }
}

function quantifierSource(minimum: number, maximum: number | undefined): string {
  if (maximum === undefined) return minimum === 0 ? "*" : minimum === 1 ? "+" : `{${minimum},}`;
  if (minimum === maximum) return minimum === 1 ? "" : `{${minimum}}`;
  return minimum === 0 && maximum === 1 ? "?" : `{${minimum},${maximum}}`;
}
