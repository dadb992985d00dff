/**
 * Text of generated code. It is written once for two dialects: TypeScript for files, JavaScript for evaluation in
 * memory. Parts that only TypeScript has stand between two private-use characters, which {@link printCode} resolves;
 * {@link quote} escapes them in everything that comes from a schema.
 */
export type Dialect = "typescript" | "javascript";

const OPEN = "\uE000";
const CLOSE = "\uE001";

/** A part that only the TypeScript dialect has: an annotation, a cast. */
export function onlyTypes(code: string): string {
  return OPEN + code + CLOSE;
}

/** The text of generated code in one dialect. */
export function printCode(code: string, dialect: Dialect): string {
  return dialect === "typescript"
    ? code.replace(/[\uE000\uE001]/g, "")
    : code.replace(/\uE000[^\uE001]*\uE001/g, "");
}

/** A value as a literal. Line separators, the dialect marks and `</` cannot end anything around it. */
export function quote(value: string | number | boolean | readonly string[]): string {
  return JSON.stringify(value)
    .replace(/[\u007f-\u009f\u2028\u2029\uE000\uE001\ufeff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .replace(/<\//g, "<\\/");
}

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Whether a name can stand as an identifier or after a dot, without quotes. ASCII only, so that no two names look alike. */
export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name);
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
  const parts = entries.flatMap(([key, value]) => (value === undefined ? [] : [`${propertyName(key)}: ${value}`]));
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

/** Text that is safe inside a block comment. */
export function commentText(text: string): string {
  return text.replace(/\*\//g, "*\u2215").replace(/[\uE000\uE001]/g, "");
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
  return code.replace(/^(?=.)/gm, "  ".repeat(depth));
}
