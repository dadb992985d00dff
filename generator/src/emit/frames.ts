import Handlebars from "handlebars";
import { commentText, quote } from "../code/code.ts";

/** Where frames come from: the text of a template by name, with the path it is known by; `undefined` if there is none. */
export type ReadTemplate = (name: string) => { readonly path: string; readonly text: string } | undefined;

/** A template that cannot be compiled or filled in. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/** Fills in a frame by name. */
export type RenderFrame = (name: string, view: Readonly<Record<string, unknown>>) => string;

/**
 * Frames of generated files. Text from a schema reaches a frame through the helpers only: `string` (a literal),
 * `comment` (inside a block comment), `line` (inside a line comment), `markdown`, `code` (what emitters wrote).
 * @throws TemplateError, when rendering, that names the template's file
 */
export function createFrames(readTemplate: ReadTemplate): RenderFrame {
  const engine = Handlebars.create();
  const safe = (text: string): Handlebars.SafeString => new engine.SafeString(text);
  engine.registerHelper("string", (value: string) => safe(quote(value)));
  engine.registerHelper("comment", (value: string) => safe(commentText(value)));
  engine.registerHelper("line", (value: string) => safe(value.replace(/[\r\n\u2028\u2029]+/g, " ")));
  engine.registerHelper("markdown", (value: string) =>
    safe(value.replace(/([\\`*_[\]<>|])/g, "\\$1").replace(/\s+/g, " ")),
  );
  engine.registerHelper("code", (value: string) => safe(value));
  const knownHelpers = { string: true, comment: true, line: true, markdown: true, code: true };
  const open = (name: string) => {
    const template = readTemplate(name);
    if (template === undefined) throw new TemplateError(`There is no template named ${name}.hbs`);
    return { path: template.path, render: engine.compile<unknown>(template.text, { strict: true, knownHelpers }) };
  };
  const opened = new Map<string, ReturnType<typeof open>>();
  return (name, view) => {
    const frame = opened.get(name) ?? open(name);
    opened.set(name, frame);
    try {
      return frame.render(view);
    } catch (error) {
      throw new TemplateError(`${frame.path}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
}
