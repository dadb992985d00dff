import { blockCodePoints } from "./blocks.ts";
import {
  type CharacterClass,
  type CharacterClassItem,
  classOf,
  generalCategories,
  multiCharacterEscapes,
  wildcard,
} from "./classes.ts";
import { complement, lastCodePoint } from "./code-points.ts";
import { isEmpty, isNullable, type PatternNode } from "./node.ts";

/** What is wrong with a regular expression. */
export interface PatternError {
  readonly ok: false;
  /** One sentence for a person. */
  readonly message: string;
  /** Where, in UTF-16 code units from the start of the regular expression. */
  readonly offset: number;
}

/** A regular expression as a tree. */
export interface ParsedPattern {
  readonly ok: true;
  readonly node: PatternNode;
  /** Names of blocks that Unicode does not have; XSD 1.1 lets them stand for all characters, with a warning. */
  readonly unknownBlocks: readonly string[];
  /** Escapes that XSD does not have, of characters that need none. */
  readonly needlessEscapes: readonly string[];
}

/** How deep parentheses and subtracted classes may be nested. */
export const nestingLimit = 200;

/** No string is longer, so a count beyond is as good as this one. */
const countLimit = 0x7fff_ffff;

/**
 * Parses a regular expression of XSD. Returns what is wrong with it, and where, if something is; one that is nested
 * deeper than {@link nestingLimit} is refused as well.
 *
 * The versions differ in two points: in 1.1 a hyphen may stand for itself after a range or a class escape, and a block
 * name that is not known is no error. https://www.w3.org/TR/xmlschema11-2/#regexs
 *
 * A backslash before a mark that means nothing in a regular expression, such as `\/` or `\"`, is no escape of XSD. It is taken
 * for the mark itself and told of: it can mean nothing else, published schemas have it, and Xerces takes it so.
 */
export function parsePattern(pattern: string, version: "1.0" | "1.1"): ParsedPattern | PatternError {
  const parser: Parser = { pattern, version, at: 0, unknownBlocks: [], needlessEscapes: [], error: undefined };
  const node = parseChoice(parser, 0);
  if (parser.error === undefined && parser.at < pattern.length) fail(parser, "There is no '(' for this ')'.");
  const { unknownBlocks, needlessEscapes } = parser;
  return parser.error ?? { ok: true, node, unknownBlocks, needlessEscapes };
}

interface Parser {
  readonly pattern: string;
  readonly version: "1.0" | "1.1";
  at: number;
  readonly unknownBlocks: string[];
  readonly needlessEscapes: string[];
  /** The first error. Once it is set, every production returns at once with whatever it has. */
  error: PatternError | undefined;
}

const empty: PatternNode = { kind: "sequence", items: [] };
const nothing: CharacterClass = classOf([]);

function fail(parser: Parser, message: string, offset = parser.at): void {
  parser.error ??= { ok: false, message, offset };
}

/** regExp ::= branch ( '|' branch )* */
function parseChoice(parser: Parser, depth: number): PatternNode {
  const branches = [parseBranch(parser, depth)];
  while (parser.error === undefined && parser.pattern[parser.at] === "|") {
    parser.at++;
    branches.push(parseBranch(parser, depth));
  }
  return branches.length === 1 ? (branches[0] ?? empty) : { kind: "choice", branches };
}

/** branch ::= piece* */
function parseBranch(parser: Parser, depth: number): PatternNode {
  const items: PatternNode[] = [];
  while (parser.error === undefined && parser.at < parser.pattern.length) {
    const next = parser.pattern[parser.at];
    if (next === "|" || next === ")") break;
    items.push(parseQuantified(parser, parseAtom(parser, depth)));
  }
  return items.length === 1 ? (items[0] ?? empty) : { kind: "sequence", items };
}

/** atom ::= NormalChar | charClass | '(' regExp ')' */
function parseAtom(parser: Parser, depth: number): PatternNode {
  const character = parser.pattern[parser.at];
  switch (character) {
    case "(":
      return parseGroup(parser, depth);
    case "[":
      return { kind: "class", class: parseClass(parser, depth) };
    case "\\": {
      const part = parseEscape(parser);
      const items = typeof part === "number" ? [single(part)] : part;
      return { kind: "class", class: { items, negated: false, subtracted: undefined } };
    }
    case ".":
      parser.at++;
      return { kind: "class", class: wildcard };
    case "?":
    case "*":
    case "+":
    case "{":
      fail(parser, `There is nothing before '${character}' to repeat.`);
      return empty;
    case "}":
    case "]":
      fail(parser, `'${character}' must be written '\\${character}' to stand for itself.`);
      return empty;
    default: {
      const codePoint = parser.pattern.codePointAt(parser.at) ?? 0;
      parser.at += codePoint > 0xffff ? 2 : 1;
      return { kind: "class", class: classOf([codePoint, codePoint]) };
    }
  }
}

function parseGroup(parser: Parser, depth: number): PatternNode {
  const start = parser.at;
  if (depth >= nestingLimit) {
    fail(parser, `Parentheses are nested deeper than ${nestingLimit}.`);
    return empty;
  }
  parser.at++;
  if (parser.pattern[parser.at] === "?") {
    fail(parser, "Regular expressions of XSD have no groups that begin with '(?'.");
    return empty;
  }
  const node = parseChoice(parser, depth + 1);
  if (parser.pattern[parser.at] === ")") parser.at++;
  else fail(parser, "This '(' is not closed.", start);
  return node;
}

/** quantifier ::= [?*+] | '{' quantity '}' */
function parseQuantified(parser: Parser, item: PatternNode): PatternNode {
  if (parser.error !== undefined) return item;
  const start = parser.at;
  let minimum: number;
  let maximum: number | undefined;
  switch (parser.pattern[start]) {
    case "?":
      [minimum, maximum] = [0, 1];
      break;
    case "*":
      [minimum, maximum] = [0, undefined];
      break;
    case "+":
      [minimum, maximum] = [1, undefined];
      break;
    case "{": {
      const quantity = parseQuantity(parser);
      if (quantity === undefined) return item;
      [minimum, maximum] = quantity;
      break;
    }
    default:
      return item;
  }
  if (parser.at === start) parser.at++;
  const next = parser.pattern[parser.at];
  if (next === "?" || next === "*" || next === "+" || next === "{") {
    fail(parser, `A quantifier stands before this '${next}' already; XSD has no lazy or double quantifiers.`);
  }
  if (maximum === 0 || isEmpty(item)) return empty;
  // Engines count through empty repetitions one by one, all two thousand million of them.
  return { kind: "repeat", item, minimum: isNullable(item) ? 0 : minimum, maximum };
}

/** quantity ::= QuantExact | QuantExact ',' QuantExact? */
function parseQuantity(parser: Parser): [minimum: number, maximum: number | undefined] | undefined {
  const start = parser.at;
  const end = parser.pattern.indexOf("}", start);
  const match = /^([0-9]+)(,([0-9]*))?$/.exec(end < 0 ? "" : parser.pattern.slice(start + 1, end));
  if (match === null) {
    fail(parser, "A quantity is one of {n}, {n,m}, {n,}; a '{' that stands for itself is written '\\{'.");
    return undefined;
  }
  const least = match[1] ?? "";
  const most = match[2] === undefined ? least : (match[3] ?? "");
  if (most !== "" && isLess(most, least)) {
    fail(parser, `The quantity {${least},${most}} asks for at least ${least} and at most ${most}.`);
    return undefined;
  }
  parser.at = end + 1;
  const maximum = most === "" || Number(most) > countLimit ? undefined : Number(most);
  return [Math.min(Number(least), countLimit), maximum];
}

function isLess(a: string, b: string): boolean {
  const left = a.replace(/^0+/, "");
  const right = b.replace(/^0+/, "");
  return left.length === right.length ? left < right : left.length < right.length;
}

/** charClassExpr ::= '[' charGroup ']' */
function parseClass(parser: Parser, depth: number): CharacterClass {
  const start = parser.at;
  if (depth >= nestingLimit) {
    fail(parser, `Character classes are nested deeper than ${nestingLimit}.`);
    return nothing;
  }
  parser.at++;
  const negated = parser.pattern[parser.at] === "^";
  if (negated) parser.at++;
  const items: CharacterClassItem[] = [];
  let subtracted: CharacterClass | undefined;
  const first = parser.at;
  while (parser.error === undefined && parser.pattern[parser.at] !== "]") {
    if (parser.at >= parser.pattern.length) {
      fail(parser, "This '[' is not closed.", start);
    } else if (parser.pattern.startsWith("-[", parser.at) && parser.at > first) {
      parser.at++;
      subtracted = parseClass(parser, depth + 1);
      if (parser.pattern[parser.at] !== "]") fail(parser, "A subtracted class is the last thing before ']'.");
    } else {
      items.push(...parseGroupPart(parser, first));
    }
  }
  if (parser.error === undefined && items.length === 0)
    fail(parser, "A character class has one character at least.", start);
  parser.at++;
  return { items, negated, subtracted };
}

/** charGroupPart ::= singleChar | charRange | charClassEsc */
function parseGroupPart(parser: Parser, first: number): readonly CharacterClassItem[] {
  const start = parser.at;
  const from = parseGroupCharacter(parser, first);
  if (typeof from !== "number") return from;
  const isHyphen = parser.pattern[start] === "-";
  if (isHyphen && start > first && !endsGroup(parser, parser.at)) {
    // A hyphen that neither begins nor ends the group, nor makes a range.
    if (parser.version === "1.0" || parser.pattern[parser.at] === "-") {
      fail(parser, "A hyphen that stands for itself is written '\\-', or first or last in its group.", start);
    }
    return [single(from)];
  }
  if (parser.pattern[parser.at] !== "-" || endsGroup(parser, parser.at + 1)) return [single(from)];
  parser.at++;
  const toStart = parser.at;
  if (parser.pattern[toStart] === "-") {
    fail(parser, "A range that ends in a hyphen has it written '\\-'.", toStart);
    return [];
  }
  const to = parseGroupCharacter(parser, first);
  if (typeof to !== "number") {
    fail(parser, "A range ends in a character, not in a class.", toStart);
    return [];
  }
  if (to < from) fail(parser, "The end of a range comes before its start.", start);
  return [{ kind: "codePoints", codePoints: [from, to] }];
}

/** Is what stands at `at` the end of a group: its bracket, or the hyphen or bracket of a subtraction? */
function endsGroup(parser: Parser, at: number): boolean {
  const character = parser.pattern[at];
  return character === "]" || character === "[" || parser.pattern.startsWith("-[", at);
}

function parseGroupCharacter(parser: Parser, first: number): number | readonly CharacterClassItem[] {
  const codePoint = parser.pattern.codePointAt(parser.at);
  if (codePoint === undefined) {
    fail(parser, "A character class is not closed.", first - 1);
    return 0;
  }
  if (codePoint === 0x5c) return parseEscape(parser);
  if (codePoint === 0x5b) fail(parser, "'[' inside a character class must be written '\\['.");
  parser.at += codePoint > 0xffff ? 2 : 1;
  return codePoint;
}

/** Marks that mean nothing in a regular expression, here or elsewhere: `<` and `>` after a backslash do in others. */
const PLAIN_MARKS = "!\"#$%&',/:;=@_`~";

const singleCharacterEscapes: Readonly<Record<string, number>> = { n: 0x0a, r: 0x0d, t: 0x09 };

/** SingleCharEsc gives its code point, the other escapes the items of a class. */
function parseEscape(parser: Parser): number | readonly CharacterClassItem[] {
  const start = parser.at;
  const character = parser.pattern[start + 1] ?? "";
  parser.at += 2;
  if (character !== "" && "\\|.?*+(){}-[]^".includes(character)) return character.charCodeAt(0);
  const codePoint = singleCharacterEscapes[character];
  if (codePoint !== undefined) return codePoint;
  const items = multiCharacterEscapes.get(character);
  if (items !== undefined) return items;
  if (character !== "" && PLAIN_MARKS.includes(character)) {
    parser.needlessEscapes.push(`\\${character}`);
    return character.charCodeAt(0);
  }
  if (character === "p" || character === "P") return parseProperty(parser, start, character === "P");
  fail(
    parser,
    character === "" ? "A backslash ends the regular expression." : `There is no escape '\\${character}'.`,
    start,
  );
  return [];
}

/** catEsc ::= '\p{' charProp '}' */
function parseProperty(parser: Parser, start: number, negated: boolean): readonly CharacterClassItem[] {
  const end = parser.pattern.indexOf("}", parser.at);
  if (parser.pattern[parser.at] !== "{" || end < 0) {
    fail(parser, "A property is written \\p{...}.", start);
    return [];
  }
  const property = parser.pattern.slice(parser.at + 1, end);
  parser.at = end + 1;
  if (generalCategories.has(property)) return [{ kind: "category", category: property, negated }];
  const block = /^Is[A-Za-z0-9-]+$/.test(property) ? property.slice(2) : undefined;
  if (block === undefined) {
    fail(parser, `There is no general category '${property}'; a block is named with 'Is' before it.`, start);
    return [];
  }
  const codePoints = blockCodePoints(block);
  if (codePoints === undefined) {
    if (parser.version === "1.0") fail(parser, `Unicode has no block '${block}'.`, start);
    parser.unknownBlocks.push(block);
    return [{ kind: "codePoints", codePoints: [0, lastCodePoint] }];
  }
  return [{ kind: "codePoints", codePoints: negated ? complement(codePoints) : codePoints }];
}

function single(codePoint: number): CharacterClassItem {
  return { kind: "codePoints", codePoints: [codePoint, codePoint] };
}
