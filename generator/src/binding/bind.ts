import { expandedName, type Schema } from "@schemawright/xsd";
import { contractElements, detailsOf, documentationOf, hintedName } from "./annotations.ts";
import { checkNames, checkSameAs } from "./check-names.ts";
import type { BindingContext, Schemas } from "./context.ts";
import { derivedTypes } from "./derived-types.ts";
import { reportLargeEnumerations } from "./enumerations.ts";
import { lockOf } from "./given-names.ts";
import { bindGlobals, NO_GLOBALS } from "./globals.ts";
import { importTypes } from "./imported.ts";
import type {
  Binding,
  DispatcherBinding,
  FormBinding,
  MessageBinding,
  TableBinding,
  TypeBinding,
  ValueBinding,
} from "./model.ts";
import { namespacesOf, XML_NAMESPACE } from "./namespaces.ts";
import { createObjectBinder, propertiesOf } from "./objects.ts";
import { applyPropertyHints } from "./property-hints.ts";
import { type ReachedNames, reachedFrom } from "./reach.ts";
import { bindRecords } from "./records.ts";
import { settleModules } from "./settle-modules.ts";
import { settleProperties } from "./settle-properties.ts";
import { settleTypes } from "./settle-types.ts";
import { createValueBinder } from "./values.ts";

/** Turns the checked schemas of a contract into its TypeScript shape. What cannot be bound is reported, never left out silently. */
export function bind(schemas: Schemas, context: BindingContext): Binding {
  const { contract } = context;
  const values = createValueBinder(context);
  const binder = createObjectBinder(context, values, derivedTypes(schemas, context));

  const messages = contract.messages.map((message): MessageBinding => {
    const forms = message.forms.flatMap(({ schema: path, element }): FormBinding[] => {
      const schema = schemas.get(path);
      const declaration = schema?.elementDeclarations.get(expandedName(schema.targetNamespace, element));
      if (schema === undefined || declaration === undefined) return [];
      const handle = context.general ? binder.bindElement(declaration, message.name) : undefined;
      const type = handle?.type ?? binder.bindType(declaration.typeDefinition, message.name);
      if (type.kind === "value") return [];
      const namespace = declaration.targetNamespace;
      const place = context.place(declaration.location);
      return [
        {
          schema: path,
          element,
          namespace,
          type,
          handle,
          schemaLocation: place,
        },
      ];
    });
    return { name: message.name, documentation: forms[0]?.type.documentation ?? "", forms, errors: message.errors };
  });

  // Types that no message reaches may still be wanted by name: a table of codes, a shared value.
  for (const schema of schemas.values()) {
    for (const type of schema.typeDefinitions.values()) {
      if (type.kind !== "simpleTypeDefinition" || type.builtIn) continue;
      if (contractElements(type.annotations, "table").length > 0) values.bind(type, type.name ?? "");
    }
  }

  const records = bindRecords(schemas, binder, context);
  const globals = context.general
    ? bindGlobals(schemas.values(), binder, values, reachOf(schemas, context))
    : NO_GLOBALS;
  const objects = binder.objects();
  const prefixes = new Map(
    [...schemas.values()]
      .flatMap((schema) => Object.entries(schema.prefixes))
      .filter(([prefix]) => prefix !== "")
      .reverse()
      .map(([prefix, name]) => [name, prefix]),
  ).set(XML_NAMESPACE, "xml");
  const prefixOf = (namespace: string): string | undefined => prefixes.get(namespace) ?? wordOf(namespace);
  const named = { objects, unions: binder.unions(), values: values.all(), messages };
  const designators = context.designators();
  applyPropertyHints(objects, context);
  importTypes({ ...named, elements: binder.elements() }, schemas.values(), designators, context);
  const { lock } = context;
  settleTypes(named, prefixOf, (type) => lock.types[designators.get(type) ?? ""], context);
  settleProperties(
    objects,
    prefixOf,
    ({ definition }) => lock.properties[designators.get(definition) ?? ""] ?? {},
    context,
  );
  settleModules(values.all());
  reportLargeEnumerations(named.values, context);
  const documents = [...context.roots.keys()].flatMap((key) => globals.elements.get(key) ?? []);
  const roots = [
    ...messages.flatMap((message) => message.forms.map((form) => form.namespace)),
    ...documents.map((element) => element.declaration.targetNamespace),
  ];
  const binding: Binding = {
    contract,
    objects,
    unions: binder.unions(),
    values: values.all(),
    messages,
    documents,
    records,
    dispatchers: contract.dispatchers.map((dispatcher) => bindDispatcher(dispatcher, messages)),
    tables: values.all().flatMap(tableOf),
    general: context.general,
    names: lockOf(named, designators),
    designators,
    globals,
    elements: binder.elements(),
    namespaces: namespacesOf(roots, objects, schemas, contract.prefixes),
  };
  checkNames(binding, context);
  checkSameAs(binding, context);
  return binding;
}

/** The last word of a namespace name that is neither a number nor a version: `xmlenc` of `http://www.w3.org/2001/04/xmlenc#`. */
function wordOf(namespace: string): string | undefined {
  return namespace.match(/[\p{L}][\p{L}\p{N}]*/gu)?.findLast((word) => !/^v?\d*$/i.test(word));
}

/** What of each schema the messages, records and documents of a contract come to; everything if any element may be a root. */
function reachOf(
  schemas: Schemas,
  { contract, groups, roots }: BindingContext,
): (schema: Schema) => ReachedNames | undefined {
  if (contract.documents.length > 0 && contract.roots === undefined) return () => undefined;
  const named = [
    ...contract.messages.flatMap((message) => message.forms.map(({ schema, element }) => [schema, element] as const)),
    ...contract.records.map(({ schema, path }) => [schema, path[0] ?? ""] as const),
  ];
  return (schema) => {
    const declared = named.flatMap(([path, element]) =>
      schemas.get(path) === schema
        ? (schema.elementDeclarations.get(expandedName(schema.targetNamespace, element)) ?? [])
        : [],
    );
    const chosen = [...roots.keys()].flatMap((key) => schema.elementDeclarations.get(key) ?? []);
    return reachedFrom([...declared, ...chosen], schema, groups, roots.size > 0 ? "strict" : "everything");
  };
}

function bindDispatcher(
  dispatcher: DispatcherBinding["dispatcher"],
  messages: readonly MessageBinding[],
): DispatcherBinding {
  const { by } = dispatcher;
  const names = by.kind === "option" ? Object.values(by.cases) : dispatcher.messages;
  const chosen = names.flatMap((name) => messages.filter((message) => message.name === name));
  if (by.kind !== "elements") return { dispatcher, messages: chosen, cases: [] };
  const cases = chosen.flatMap((message) =>
    message.forms.flatMap((form) => {
      const type = form.type.kind === "union" ? form.type.fallback : form.type;
      const child = propertiesOf(type).find((one) => by.elements.includes(one.name));
      return child === undefined ? [] : [{ message, form, element: child.name, values: literals(child.type) }];
    }),
  );
  return { dispatcher, messages: chosen, cases };
}

function literals(type: TypeBinding): readonly string[] {
  return type.kind === "value" && type.variety.kind === "atomic" ? (type.variety.literals ?? []).map(String) : [];
}

function tableOf(value: ValueBinding): TableBinding[] {
  const name = hintedName(value.definition.annotations, "table");
  const enumeration = value.definition.facets.find((facet) => facet.kind === "enumeration");
  if (name === undefined || enumeration === undefined) return [];
  const rows = enumeration.value.map(({ lexical, annotations }) => ({
    key: lexical,
    meaning: documentationOf(annotations),
    details: detailsOf(annotations),
  }));
  return [{ name, value, rows }];
}
