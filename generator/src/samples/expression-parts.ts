import type { PatternPart } from "@schemawright/runtime/samples";
import { classPart } from "./class-part.ts";

/** The code points that classes are asked about: those that {@link classPart} would write. */
const ASKED: readonly (readonly [first: number, last: number])[] = [
  [0x00, 0x250],
  [0x370, 0x5ff],
  [0x4e00, 0x4e20],
  [0xe000, 0xe018],
  [0x10000, 0x10018],
  [0x1f600, 0x1f618],
];

/**
 * A JavaScript regular expression with the flag `u` (ECMA-262, 22.2.1) as data, or nothing if it takes no text that could
 * be made. Assertions and back references are passed over: whether a text that is made matches is asked afterwards.
 */
export function expressionParts(source: string): PatternPart | undefined {
  const parser = new Parser(source);
  try {
    const part = parser.disjunction();
    return parser.isAtEnd() ? part : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

class Parser {
  private at = 0;
  private readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  isAtEnd(): boolean {
    return this.at >= this.source.length;
  }

  /** Disjunction :: Alternative | Alternative `|` Disjunction; branches that take nothing are left out. */
  disjunction(): PatternPart | undefined {
    const or: PatternPart[] = [];
    do {
      const branch = this.alternative();
      if (branch !== undefined) or.push(branch);
    } while (this.take("|"));
    return or.length > 1 ? { or } : or[0];
  }

  /** Alternative :: a sequence of terms */
  private alternative(): PatternPart | undefined {
    const parts: PatternPart[] = [];
    let isEmpty = false;
    while (!this.isAtEnd() && !this.sees("|") && !this.sees(")")) {
      const part = this.term();
      const last = parts.at(-1);
      if (part === undefined) isEmpty = true;
      else if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
      else if (part !== "") parts.push(part);
    }
    if (isEmpty) return undefined;
    return parts.length === 1 ? parts[0] : parts.length === 0 ? "" : parts;
  }

  /** Term :: Assertion | Atom | Atom Quantifier */
  private term(): PatternPart | undefined {
    const atom = this.atom();
    const [text, least, comma, most] = this.match(/\{(\d+)(,?)(\d*)\}/y) ?? [];
    let bounds: readonly [number, number] | undefined;
    if (text !== undefined) bounds = [Number(least), comma === "" ? Number(least) : most === "" ? -1 : Number(most)];
    else if (this.take("*")) bounds = [0, -1];
    else if (this.take("+")) bounds = [1, -1];
    else if (this.take("?")) bounds = [0, 1];
    if (bounds === undefined) return atom;
    this.take("?");
    const [min, max] = bounds;
    if (atom === undefined) return min === 0 ? "" : undefined;
    return atom === "" ? "" : { repeat: atom, min, max };
  }

  private atom(): PatternPart | undefined {
    if (this.match(/[\^$]|\\[bB]/y) !== undefined) return "";
    const group = this.match(/\((?:\?(?:<?[=!]|<[^>]*>|[a-z-]*:))?/y);
    if (group !== undefined) return this.group(group[0]);
    const [own] = this.match(/\[(?:\\.|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[dDwWsS]|\./suy) ?? [];
    if (own !== undefined) return classPart(codePointsOf(own));
    // A back reference is what was taken before, which only a match knows.
    if (this.match(/\\(?:[1-9]\d*|k<[^>]*>)/y) !== undefined) return "";
    return this.character();
  }

  private group(opening: string): PatternPart | undefined {
    const part = this.disjunction();
    if (!this.take(")")) throw new SyntaxError("a group has no end");
    return /^\(\?<?[=!]/.test(opening) ? "" : part;
  }

  /** One character, or the escape of one. */
  private character(): PatternPart {
    const [escaped, code, hex, control, letter] =
      this.match(/\\(?:u\{([0-9a-fA-F]+)\}|[ux]([0-9a-fA-F]{4}|[0-9a-fA-F]{2})|c([a-zA-Z])|(.))/suy) ?? [];
    if (escaped === undefined) {
      const [one] = this.match(/./suy) ?? [];
      if (one === undefined || /[*+?{})]/.test(one)) throw new SyntaxError("a character is wanted");
      return one;
    }
    const number = code ?? hex;
    if (number !== undefined) return String.fromCodePoint(Number.parseInt(number, 16));
    if (control !== undefined) return String.fromCodePoint(control.charCodeAt(0) % 32);
    return ESCAPES[letter ?? ""] ?? letter ?? "";
  }

  private sees(text: string): boolean {
    return this.source.startsWith(text, this.at);
  }

  private take(text: string): boolean {
    const isThere = this.sees(text);
    if (isThere) this.at += text.length;
    return isThere;
  }

  private match(expression: RegExp): RegExpExecArray | undefined {
    expression.lastIndex = this.at;
    const found = expression.exec(this.source);
    if (found === null) return undefined;
    this.at += found[0].length;
    return found;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", f: "\f", v: "\v", "0": "\0" };

/** The characters of a class, by asking it. */
function codePointsOf(source: string): readonly number[] {
  const expression = new RegExp(`^${source}$`, "u");
  const ranges: number[] = [];
  for (const [first, last] of ASKED) {
    for (let code = first; code <= last; code++) {
      if (!expression.test(String.fromCodePoint(code))) continue;
      if (ranges.at(-1) === code - 1) ranges[ranges.length - 1] = code;
      else ranges.push(code, code);
    }
  }
  return ranges;
}
