import type Handlebars from "handlebars";
import * as namespace from "handlebars/runtime.js";
import { COMPILED_TEMPLATES } from "./compiled-templates.ts";
import { registerHelpers } from "./template-helpers.ts";

/** The part of Handlebars that fills in templates, without the compiler; its declarations do not say what it exports. */
const { default: runtime } = namespace as unknown as { readonly default: typeof Handlebars };

/** Makes the generator's own templates, which are compiled already; what is made gives `undefined` for a name that none has. */
export function createOwnTemplates(): (name: string) => Handlebars.TemplateDelegate<unknown> | undefined {
  const engine = runtime.create();
  registerHelpers(engine);
  return (name) => {
    const compiled = COMPILED_TEMPLATES[name];
    return compiled && engine.template<unknown>(compiled as TemplateSpecification);
  };
}
