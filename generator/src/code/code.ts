/**
 * Text of generated code. It is written once for two dialects: TypeScript for files, JavaScript for evaluation in
 * memory. Parts that only TypeScript has stand between two control characters, which {@link printCode} resolves;
 * {@link quote} escapes them in everything that comes from a schema. They are of those that leave a text at one byte a character.
 */
export type Dialect = "typescript" | "javascript";

const OPEN = "\u0001";
const CLOSE = "\u0002";

// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks
const MARKS = /[\u0001\u0002]/g;
// Each by itself, which engines look for much faster than for one of both.
const OPENING = new RegExp(OPEN, "g");
const CLOSING = new RegExp(CLOSE, "g");
// biome-ignore lint/suspicious/noControlCharactersInRegex: the marks
const MARKED = /\u0001[^\u0002]*\u0002/g;

/** A part that only the TypeScript dialect has: an annotation, a cast. */
export function onlyTypes(code: string): string {
  return OPEN + code + CLOSE;
}

/** The text of generated code in one dialect. */
export function printCode(code: string, dialect: Dialect): string {
  return dialect === "typescript" ? code.replace(OPENING, "").replace(CLOSING, "") : code.replace(MARKED, "");
}

/** A text that is its own literal between quotes, as most are: nothing in it is escaped, by JSON or by {@link escapeUnseen}. */
const PLAIN = /^[ !#-;=-[\]-~]*$/;

/** A value as a literal: control characters, which the dialect marks are of, and line separators are escaped. */
export function quote(value: string | number | boolean | readonly string[]): string {
  if (typeof value === "object") return wrap("[", value.map(quote), "]");
  if (typeof value === "string" && PLAIN.test(value)) return `"${value}"`;
  return escapeUnseen(JSON.stringify(value));
}

/** JSON text that is safe as generated code. */
export function escapeUnseen(json: string): string {
  const seen = json.replace(
    /[\u007f-\u009f\u2028\u2029\uE000\uE001\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return seen.includes("</") ? seen.replace(/<\/(?=script)/gi, "<\\/") : seen;
}

/** Longest line of generated code, where it can be helped. */
const WIDTH = 110;

/** Comma-separated items between brackets: on one line if they fit, else one a line. */
export function wrap(open: string, items: readonly string[], close: string): string {
  const pad = open === "{" && items.length > 0 ? " " : "";
  const line = `${open}${pad}${items.join(", ")}${pad}${close}`;
  if (line.length <= WIDTH && !line.includes("\n")) return line;
  return `${open}\n${indent(items.map((item) => `${item},\n`).join(""))}${close}`;
}

/** What does not hold if a condition does not. */
export function negate(condition: string): string {
  if (!condition.startsWith("!(")) return `!(${condition})`;
  let depth = 0;
  for (let i = 1; i < condition.length; i++) {
    const c = condition[i];
    if (c === '"' || c === "/" || c === "`" || c === "'") return `!(${condition})`; // brackets in literals are not counted here
    if (c === "(") depth++;
    else if (c === ")" && --depth === 0) return i === condition.length - 1 ? condition.slice(2, -1) : `!(${condition})`;
  }
  return `!(${condition})`;
}

const IDENTIFIER = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;
/** Most are of this kind, which engines see sooner. */
const ASCII_IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** Whether a name can stand as an identifier or after a dot, without quotes. */
export function isIdentifier(name: string): boolean {
  return ASCII_IDENTIFIER.test(name) || IDENTIFIER.test(name);
}

/** Property access: `value.name`, or `value["odd name"]`. */
export function access(object: string, property: string): string {
  return isIdentifier(property) ? `${object}.${property}` : `${object}[${quote(property)}]`;
}

/** A property name in an object literal or an interface. `__proto__` is computed, or it would set the prototype. */
export function propertyName(property: string): string {
  if (property === "__proto__") return `["__proto__"]`;
  return isIdentifier(property) ? property : quote(property);
}

/** An object literal from already printed values. */
export function objectLiteral(entries: readonly (readonly [string, string | undefined])[]): string {
  return wrap(
    "{",
    entries.flatMap(([key, value]) => (value === undefined ? [] : [`${propertyName(key)}: ${value}`])),
    "}",
  );
}

/** Text that is safe inside a block comment. Hosts look for the address of a source map in comments of any kind. */
export function commentText(text: string): string {
  return text
    .replace(MARKS, "")
    .replace(/\*\//g, "*\u2215")
    .replace(/(source(?:Mapping)?URL)=/g, "$1 =");
}

/** A JSDoc block of some paragraphs, indented; empty without text. */
export function jsDoc(paragraphs: readonly string[], indent = ""): string {
  const lines = paragraphs.filter((one) => one !== "").flatMap((one) => commentText(one).split("\n"));
  if (lines.length === 0) return "";
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}`.trimEnd()).join("\n")}\n${indent} */\n`;
}

/** Indents every non-empty line by `depth` steps of two spaces. */
export function indent(code: string, depth = 1): string {
  const step = "  ".repeat(depth);
  let inner: string;
  if (code.includes("\n\n")) inner = code.replace(/\n(?=[^\n])/g, `\n${step}`);
  else {
    // Engines look for a character by itself much faster than for one that is followed by another.
    inner = code.replace(/\n/g, `\n${step}`);
    if (code.endsWith("\n")) inner = inner.slice(0, inner.length - step.length);
  }
  return code === "" || code.startsWith("\n") ? inner : step + inner;
}
