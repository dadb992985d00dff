import { escapeText } from "../../xml/escape.ts";
import type { TypeHandle } from "../handles.ts";
import { Prefixes } from "../prefixes.ts";
import { readSimple } from "../read/simple-content.ts";
import type { MemberDatatype } from "./datatype.ts";

/** What the handle of a simple type is made of. */
export interface SimpleTypeDefinition {
  /** `{namespace}local`; absent for an anonymous type. */
  readonly name?: string;
  readonly base: () => TypeHandle;
  /** Default: `restriction`. */
  readonly derivation?: "restriction" | "list" | "union";
  readonly members?: () => readonly TypeHandle[];
  readonly datatype: () => MemberDatatype;
}

/** The handle of a simple type: its elements have no attributes, and text for content. */
export function simpleType({ derivation = "restriction", ...definition }: SimpleTypeDefinition): TypeHandle {
  const { datatype } = definition;
  return {
    ...definition,
    derivation,
    content: "simple",
    read: (reader, rule) => readSimple(reader, datatype(), rule),
    check: (value, checker, rule) => datatype().check(value, checker, rule),
    write: (value) => writeText(datatype(), value),
  };
}

/** Is it a simple type, so that its values are no objects with attributes? */
export function isSimple(type: TypeHandle): boolean {
  return type.content === "simple" && type.complex !== true;
}

/** What stands between `<name` and `</name>` for a value of a simple type: declarations its names need, `>`, text. */
export function writeText(datatype: MemberDatatype, value: unknown): string {
  const prefixes = new Prefixes();
  const text = escapeText(datatype.write(value as never, prefixes));
  return `${prefixes.declarations()}>${text}`;
}
