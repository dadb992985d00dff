import { type Location, parseXPath, resolveNames, type SchemaIssue, type XPathExpression } from "@schemawright/xsd";
import { documentationOf } from "../binding/annotations.ts";
import type { Binding, ObjectBinding, TypeBinding, UnionBinding } from "../binding/model.ts";
import { XML_NAMESPACE } from "../binding/namespaces.ts";
import type { Imports } from "../code/module.ts";
import type { EmitContext } from "./context.ts";
import { CODEGEN, RUNTIME, typeName } from "./naming.ts";
import { valueType } from "./type-text.ts";
import { type CompileAssertionOptions, compileAssertion, type ObjectShape } from "./xpath/index.ts";
import { shapeOf, valueKind } from "./xpath-shape.ts";

/** What emitters share, for one binding. */
export function createEmitContext(
  binding: Binding,
  place: (location: Location) => string,
  report: (issue: SchemaIssue) => void,
): EmitContext {
  const modules = new Map<string, string>();
  for (const type of [...binding.objects, ...binding.unions]) modules.set(type.name, type.module);
  const prefixes = new Map(binding.namespaces.map(({ name, prefix }) => [name, prefix]));

  function refuse(location: Location, what: string): void {
    const message = `${what} cannot be generated yet.`;
    report({ code: "not-supported", severity: "error", message, location, length: 1, params: { what } });
  }

  function compile(
    test: Pick<XPathExpression, "expression" | "namespaceBindings" | "defaultNamespace">,
    location: Location,
    shape: ObjectShape | undefined,
    options: CompileAssertionOptions,
    imports: Imports,
  ): string | undefined {
    const parsed = parseXPath(test.expression);
    const resolved = parsed.ok ? resolveNames(parsed.ast, test) : parsed;
    if (!resolved.ok) {
      const message = `The expression ${test.expression} is not XPath 2.0: ${resolved.message}`;
      report({ code: "xpath-valid", severity: "error", message, location, length: 1, params: { code: resolved.code } });
      return undefined;
    }
    const compiled = compileAssertion(resolved.ast, shape, "value", options);
    if (!compiled.ok) {
      refuse(location, `The expression ${test.expression} (${compiled.message}, at offset ${compiled.offset})`);
      return undefined;
    }
    for (const helper of compiled.helpers) imports.value(CODEGEN, helper);
    return compiled.code;
  }

  function typeOf(type: ObjectBinding | UnionBinding, imports: Imports, alias?: string): string {
    const name = typeName(type);
    return imports.type(`types/${modules.get(name) ?? type.module}`, name, alias);
  }

  return {
    binding,
    place,
    refuse,
    typeOf,
    messageOf: (annotations) => documentationOf(annotations) || undefined,
    textOf(type: TypeBinding, imports: Imports): string {
      if (type.kind !== "value") return typeOf(type, imports);
      return valueType(
        type,
        (one) => imports.type(`types/${one.module}`, one.name),
        (name) => imports.type(RUNTIME, name),
      );
    },
    compileValueAssertion: (assertion, value, imports) =>
      compile(
        assertion.test,
        assertion.location,
        undefined,
        { variables: { value: { code: "value", value: valueKind(value) } } },
        imports,
      ),
    compileObjectTest: ({ expression, namespaces, defaultNamespace, location }, object, imports) =>
      compile({ expression, namespaceBindings: namespaces, defaultNamespace }, location, shapeOf(object), {}, imports),
    prefixOf: (namespace) => (namespace === XML_NAMESPACE ? "xml" : (prefixes.get(namespace) ?? "")),
    namespaces: () => [...prefixes],
  };
}
