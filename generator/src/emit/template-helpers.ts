import type Handlebars from "handlebars";
import { commentText, quote } from "../code/code.ts";

/**
 * Gives Handlebars the helpers through which text from a schema reaches a template, and no other way: `string` (a literal),
 * `comment` (inside a block comment), `line` (inside a line comment), `markdown`, `code` (what emitters wrote).
 */
export function registerHelpers(engine: typeof Handlebars): void {
  const safe = (text: string): Handlebars.SafeString => new engine.SafeString(text);
  engine.registerHelper("string", (value: string) => safe(quote(value)));
  engine.registerHelper("comment", (value: string) => safe(commentText(value)));
  engine.registerHelper("line", (value: string) => safe(value.replace(/[\r\n\u2028\u2029]+/g, " ")));
  engine.registerHelper("markdown", (value: string) =>
    safe(value.replace(/([\\`*_[\]<>|])/g, "\\$1").replace(/\s+/g, " ")),
  );
  engine.registerHelper("code", (value: string) => safe(value));
}
