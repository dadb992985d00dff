import { type Location, parseXPath, resolveNames, type SchemaIssue } from "@schemawright/xsd";
import { documentationOf } from "../binding/annotations.ts";
import type { Binding, ElementBinding, ObjectBinding, TypeBinding, UnionBinding } from "../binding/model.ts";
import { XML_NAMESPACE } from "../binding/namespaces.ts";
import { objectLiteral, quote } from "../code/code.ts";
import type { Imports } from "../code/module.ts";
import { isImported } from "../contract/manifest.ts";
import type { Asserted, AssertionTest, CompiledTest, EmitContext } from "./context.ts";
import { choiceName, choiceText } from "./derived-types.ts";
import { elementText } from "./element-text.ts";
import { createExpressions } from "./expressions/expressions.ts";
import { keptObjects } from "./kept-objects.ts";
import { CODEGEN, RUNTIME, typeName } from "./naming.ts";
import { valueType } from "./type-text.ts";
import { type CompileAssertionOptions, compileAssertion, type ObjectShape, type ValueKind } from "./xpath/index.ts";
import { shapeOf, valueKind } from "./xpath-shape.ts";

/** Attributes have no types before their element has one. */
const UNTYPED: ValueKind = { kind: "string", primitive: "untypedAtomic" };

/** What emitters share, for one binding. */
export function createEmitContext(
  binding: Binding,
  place: (location: Location) => string,
  report: (issue: SchemaIssue) => void,
  {
    version = "1.1",
    readOnly = false,
    discards = false,
  }: Partial<Pick<EmitContext, "version" | "readOnly" | "discards">> = {},
): EmitContext {
  const modules = new Map<string, string>();
  for (const type of [...binding.objects, ...binding.unions]) modules.set(type.name, type.module);
  const trees = new Set<ObjectBinding>();
  const asserted = new Map<ObjectBinding, Asserted>();
  const kept: ReadonlySet<ObjectBinding> = discards ? keptObjects(binding) : new Set();
  const expressions = createExpressions();
  const prefixes = new Map(binding.namespaces.map(({ name, prefix }) => [name, prefix]));

  function refuse(location: Location, what: string): void {
    const message = `${what} cannot be generated yet.`;
    report({ code: "not-supported", severity: "error", message, location, length: 1, params: { what } });
  }

  function compile(
    test: AssertionTest,
    location: Location,
    shape: ObjectShape | undefined,
    options: CompileAssertionOptions,
    imports: Imports,
    ask: () => string | undefined,
  ): CompiledTest | undefined {
    const alone = (code: string | undefined): CompiledTest | undefined =>
      code === undefined ? undefined : { code, properties: [], asksObject: false };
    const parsed = parseXPath(test.expression);
    const resolved = parsed.ok ? resolveNames(parsed.ast, test) : parsed;
    if (!resolved.ok) {
      const message = `The expression ${test.expression} is not XPath 2.0: ${resolved.message}`;
      report({ code: "xpath-valid", severity: "error", message, location, length: 1, params: { code: resolved.code } });
      return undefined;
    }
    // Code about objects knows nothing of another library's: the text that they are written as is asked.
    const askedOfText = shape !== undefined && binding.contract.adapters.size > 0 ? ask() : undefined;
    if (askedOfText !== undefined) return alone(askedOfText);
    const compiled = compileAssertion(resolved.ast, shape, "value", options);
    if (!compiled.ok) {
      const asked = ask();
      if (asked !== undefined) return alone(asked);
      refuse(location, `The expression ${test.expression} (${compiled.message}, at offset ${compiled.offset})`);
      return undefined;
    }
    for (const helper of compiled.helpers) imports.value(CODEGEN, helper);
    return compiled;
  }

  function typeOf(type: ObjectBinding | UnionBinding, imports: Imports, alias?: string): string {
    const name = typeName(type);
    return imports.type(`types/${modules.get(name) ?? type.module}`, name, alias);
  }

  function textOf(type: TypeBinding, imports: Imports): string {
    if (type.kind !== "value") return type.builtIn ? imports.type(CODEGEN, "AnyType") : typeOf(type, imports);
    return valueType(
      type,
      (one) => imports.type(`types/${one.module}`, one.name),
      (name) => imports.type(RUNTIME, name),
    );
  }

  const textOfElement = (element: ElementBinding, imports: Imports): string =>
    elementText(element, binding, {
      own: (type) => textOf(type, imports),
      // A package does not know what is derived from its types elsewhere.
      orDerived: (type) =>
        isImported(type.module)
          ? choiceText(binding, type, (one) => textOf(one, imports)).join(" | ")
          : imports.type(`types/${modules.get(typeName(type)) ?? type.module}`, choiceName(type)),
    });

  return {
    binding,
    textOf,
    textOfElement,
    textOfProperty: ({ element, type }, imports) =>
      binding.general && element !== undefined ? textOfElement(element, imports) : textOf(type, imports),
    version,
    readOnly,
    discards,
    discardsOf: (object) => discards && !kept.has(object),
    expressionModule: expressions.module,
    needsTree: (object) => trees.has(object),
    asserted,
    needsGeneral: () => !binding.general && trees.size > 0,
    place,
    refuse,
    typeOf,
    messageOf: (annotations) => documentationOf(annotations) || undefined,
    compileValueAssertion(assertion, value, imports) {
      const type = valueKind(value);
      const compiled = compile(
        assertion.test,
        assertion.location,
        undefined,
        { variables: { value: { code: "value", value: type } } },
        imports,
        () => expressions.value(assertion.test, type, imports),
      );
      return compiled?.code;
    },
    compileAlternativeTest(test, imports, element) {
      const properties = new Map<string, { readonly namespace: string; readonly name: string }>();
      const shape: ObjectShape = {
        child: () => undefined,
        attribute(namespace, name) {
          const property = `a${properties.size}`;
          properties.set(property, { namespace, name });
          return { property, repeated: false, shape: undefined, value: UNTYPED };
        },
        children: () => [],
        text: undefined,
        textProperty: undefined,
      };
      const ask = (): string | undefined => expressions.attributes(test, element, imports);
      const asked = compile(test, test.location, shape, {}, imports, ask)?.code;
      if (asked === undefined) return undefined;
      const value = objectLiteral(
        [...properties].map(([property, { namespace, name }]) => [
          property,
          `attributes(${quote(namespace)}, ${quote(name)})`,
        ]),
      );
      return `(attributes) => {\n  const value = ${value};\n  return ${asked};\n}`;
    },
    compileObjectTest({ expression, namespaces, defaultNamespace, location }, object, locals, imports) {
      const shape = shapeOf(object, binding.general);
      const test = { expression, namespaceBindings: namespaces, defaultNamespace };
      return compile(test, location, shape, { locals }, imports, () => {
        const asked = expressions.element(test, object, imports);
        if (asked !== undefined) trees.add(object);
        return asked;
      });
    },
    prefixOf: (namespace) => (namespace === XML_NAMESPACE ? "xml" : (prefixes.get(namespace) ?? "")),
    namespaces: () => [...prefixes],
  };
}
