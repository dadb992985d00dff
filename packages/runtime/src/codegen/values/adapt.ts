import { notAdapted } from "../../issues/kinds.ts";
import type { Finding, Site } from "../finding.ts";
import { noteAdapted } from "./adapted-text.ts";
import type { Datatype } from "./datatype.ts";
import { reportType } from "./report.ts";

/** How the values of a datatype become objects of another library, and text again. */
export interface Adapter<T extends object> {
  /** What such an object is called in messages: `a PlainDate`. */
  readonly name: string;
  /** The object that a valid text stands for. @throws anything if there is none */
  readonly parse: (text: string) => T;
  /** The text of an object. @throws anything if it is none of the library's */
  readonly print: (value: T) => string;
}

/**
 * A datatype whose values are objects of another library. What the schema says of a value is asked of its text, before it
 * becomes an object and after it was one; equality is that of texts as their datatype has it.
 */
export function adapt<T extends object>(base: Datatype<string>, { name, parse, print }: Adapter<T>): Datatype<T> {
  const parsed = (text: string): T | undefined => {
    try {
      const value = parse(text);
      noteAdapted(value, text);
      return value;
    } catch {
      return undefined;
    }
  };
  const wrongType: Finding = {
    code: "object-type",
    ofJson: (json) => (typeof json === "string" ? parsed(json) : undefined),
  };
  const textOf = (value: T): string => {
    const text = print(value);
    noteAdapted(value, text);
    return text;
  };
  return {
    read(content, site, rule) {
      const text = base.read(content, site, rule);
      const value = text === undefined ? undefined : parsed(text);
      if (text !== undefined && value === undefined) site.report(notAdapted, { value: text, type: name }, rule);
      return value;
    },
    check(value, site: Site, rule) {
      let text: unknown;
      try {
        text = typeof value === "object" && value !== null ? textOf(value as T) : undefined;
      } catch {
        text = undefined;
      }
      if (typeof text === "string") base.check(text, site, rule);
      else reportType(site, name, value, wrongType);
    },
    write: (value, prefixes) => base.write(textOf(value), prefixes),
    key: (value) => base.key(textOf(value)),
  };
}
