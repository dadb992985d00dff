import { expandedName, type Location, type ModelGroup, type Particle, type Schema } from "@schemawright/xsd";
import type { ContractRecords } from "../contract/contract.ts";
import type { BindingContext, Schemas } from "./context.ts";
import type { ElementBinding, ObjectBinding, RecordsBinding, TypeBinding } from "./model.ts";
import type { ObjectBinder } from "./objects.ts";

/** The elements of a contract that are read one by one. A path that leads nowhere is reported, with what could follow. */
export function bindRecords(
  schemas: Schemas,
  binder: ObjectBinder,
  context: BindingContext,
): readonly RecordsBinding[] {
  return context.contract.records.flatMap((records) => {
    const schema = schemas.get(records.schema);
    if (schema === undefined) return [];
    const path = pathOf(records, schema, binder, context);
    return path === undefined ? [] : [{ name: records.name, path }];
  });
}

function pathOf(
  { name, schema: file, path }: ContractRecords,
  schema: Schema,
  binder: ObjectBinder,
  context: BindingContext,
): readonly ElementBinding[] | undefined {
  const fail = (step: string, at: Location, expected: readonly string[]): undefined => {
    const message =
      `The path of the records ${name} leads to "${step}", which ${file} does not have there; ` +
      `expected ${expected.length === 0 ? "nothing more" : expected.join(", ")}.`;
    context.report({ code: "contract-records", severity: "error", message, location: at, length: 1, params: { step } });
  };
  const [root = "", ...steps] = path;
  const declared = schema.elementDeclarations.get(expandedName(schema.targetNamespace, root));
  if (declared === undefined) {
    const roots = [...schema.elementDeclarations.values()].map((one) => one.name);
    return fail(root, { document: schema.document, line: 1, column: 1, offset: 0 }, roots);
  }
  const found = [binder.bindElement(declared, root)];
  for (const step of steps) {
    const parent = found.at(-1) as ElementBinding;
    const children = childrenOf(parent.type, binder);
    const child = children.find((one) => one.declaration.name === step);
    if (child === undefined) {
      return fail(
        step,
        parent.declaration.location,
        children.map((one) => one.declaration.name),
      );
    }
    found.push(child);
  }
  return found;
}

/** The elements that a type declares within itself. */
function childrenOf(type: TypeBinding, binder: ObjectBinder): readonly ElementBinding[] {
  if (type.kind === "value") return [];
  const { definition }: ObjectBinding = type.kind === "union" ? type.fallback : type;
  const { contentType } = definition;
  if (contentType.variety === "empty" || contentType.variety === "simple") return [];
  const elements: ElementBinding[] = [];
  const walk = ({ term }: Particle | { readonly term: ModelGroup }): void => {
    if (term.kind === "elementDeclaration") elements.push(binder.bindElement(term, term.name));
    else if (term.kind !== "wildcard") for (const inner of term.particles) walk(inner);
  };
  walk(contentType.particle);
  return elements;
}
