import { indent } from "../code/code.ts";

/** An interface, an alias or a constant of `types/<document>`, exported. */
export type Declaration = InterfaceDeclaration | AliasDeclaration | ConstantDeclaration;

interface Documented {
  readonly name: string;
  /** Text of the comment above it, safe within one; empty for none. */
  readonly comment: string;
}

/** `export interface Name extends Base { … }`. */
export interface InterfaceDeclaration extends Documented {
  readonly kind: "interface";
  readonly extends: string | undefined;
  readonly properties: readonly PropertySignature[];
}

/** `export type Name = …;`. */
export interface AliasDeclaration extends Documented {
  readonly kind: "alias";
  readonly type: string;
}

/** `export const NAME: Type = …;`. */
export interface ConstantDeclaration extends Documented {
  readonly kind: "constant";
  readonly type: string | undefined;
  readonly value: string;
}

/** A property of an interface or an object type; the name is quoted where it has to be. */
export interface PropertySignature extends Documented {
  readonly type: string;
  readonly optional: boolean;
}

/** The text of some declarations, interfaces between empty lines. */
export function printDeclarations(declarations: readonly Declaration[]): string {
  return declarations
    .map((one, i) => {
      const apart = i > 0 && (one.kind === "interface" || declarations[i - 1]?.kind === "interface");
      return `${apart ? "\n" : ""}${printDeclaration(one)}`;
    })
    .join("");
}

function printDeclaration(declaration: Declaration): string {
  const { name, comment } = declaration;
  if (declaration.kind === "alias") return `${printComment(comment)}export type ${name} = ${declaration.type};\n`;
  if (declaration.kind === "constant") {
    const type = declaration.type === undefined ? "" : `: ${declaration.type}`;
    return `${printComment(comment)}export const ${name}${type} = ${declaration.value};\n`;
  }
  const base = declaration.extends === undefined ? "" : ` extends ${declaration.extends}`;
  const properties = declaration.properties.map((one) => indent(printProperty(one))).join("");
  return `${printComment(comment)}export interface ${name}${base} {\n${properties}}\n`;
}

/** `name?: Type;` with its comment. */
export function printProperty({ name, comment, type, optional }: PropertySignature): string {
  return `${printComment(comment)}${name}${optional ? "?" : ""}: ${type};\n`;
}

function printComment(text: string): string {
  if (text === "") return "";
  const lines = text.split("\n");
  if (lines.length === 1) return `/** ${text} */\n`;
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join("\n")}\n */\n`;
}
