import Handlebars from "handlebars";
import { registerHelpers } from "./template-helpers.ts";

/** Compiles the text of a template. Faults of it are thrown when it is filled in. */
export function compileTemplate(text: string): Handlebars.TemplateDelegate<unknown> {
  const engine = Handlebars.create();
  registerHelpers(engine);
  const knownHelpers = { string: true, comment: true, line: true, markdown: true, code: true };
  return engine.compile<unknown>(text, { strict: true, knownHelpers });
}
