import { compileTemplate } from "./compile-template.ts";
import { createOwnTemplates } from "./own-templates.ts";

/**
 * Where a contract has templates of its own: the text of one by name, with the path it is known by; `undefined` where the
 * generator's is to be taken.
 */
export type ReadTemplate = (name: string) => { readonly path: string; readonly text: string } | undefined;

/** A template that cannot be compiled or filled in. */
export class TemplateError extends Error {
  override readonly name = "TemplateError";
}

/** Fills in a frame by name. */
export type RenderFrame = (name: string, view: Readonly<Record<string, unknown>>) => string;

/**
 * Frames of generated files.
 * @param readTemplate finds templates that replace the generator's own; none do if absent
 * @throws TemplateError, when rendering, that names the template's file
 */
export function createFrames(readTemplate: ReadTemplate = () => undefined): RenderFrame {
  const ownTemplate = createOwnTemplates();
  const open = (name: string) => {
    const given = readTemplate(name);
    if (given !== undefined) return { path: given.path, render: compileTemplate(given.text) };
    const render = ownTemplate(name);
    if (render === undefined) throw new TemplateError(`There is no template named ${name}.hbs`);
    return { path: `${name}.hbs`, render };
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
