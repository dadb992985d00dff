import type { Annotation, Assertion, Location, XPathExpression } from "@schemawright/xsd";
import type {
  Binding,
  ElementBinding,
  ObjectBinding,
  PropertyBinding,
  TypeBinding,
  UnionBinding,
  ValueBinding,
} from "../binding/model.ts";
import type { CodeModule, Imports } from "../code/module.ts";

/** An expression with the namespaces it is in the scope of. */
export type AssertionTest = Pick<XPathExpression, "expression" | "namespaceBindings" | "defaultNamespace"> &
  Partial<Pick<XPathExpression, "baseURI">>;

/** A test as code. */
export interface CompiledTest {
  readonly code: string;
  /** The properties of the object that the code asks by their variables. */
  readonly properties: readonly string[];
  /** Whether it asks the object itself. */
  readonly asksObject: boolean;
}

/** What the assertions of a type ask: some properties, in the order of the type, and seldom the object itself. */
export type Asserted = Omit<CompiledTest, "code">;

/** What every emitter is given beside its own input. */
export interface EmitContext {
  readonly binding: Binding;
  /** Version of XSD the schemas are read as. */
  readonly version: "1.0" | "1.1";
  /** Only readers are wanted: handles have no checkers and writers. */
  readonly readOnly: boolean;
  /** Nobody wants the value of a document. */
  readonly discards: boolean;
  /** The reader of a type keeps nothing of repeated children: nobody wants the value, and no rule asks for it. */
  discardsOf(object: ObjectBinding): boolean;
  /** `schema/sinch-mms/slide.xsd:31:9`. */
  place(location: Location): string;
  /** Reports that something cannot be emitted: never left out silently. */
  refuse(location: Location, what: string): void;
  /** The module of the expressions that are asked of an evaluator, once everything else is emitted. */
  expressionModule(): CodeModule | undefined;
  /** What the assertions of types ask: known once they are emitted. */
  readonly asserted: Map<ObjectBinding, Asserted>;
  /** Whether a type was met that needs a tree in a package that is not bound generally: it has to be. */
  needsGeneral(): boolean;
  /** Whether tests of a type are asked of the element as data, in the variable `tree`: known once they are emitted. */
  needsTree(object: ObjectBinding): boolean;
  /** The author's sentence for a fault: the documentation of the violated component. */
  messageOf(annotations: readonly Annotation[]): string | undefined;
  /** JavaScript for an assertion about the value of a simple type, as `value` and `lexical`. */
  compileValueAssertion(assertion: Assertion, value: ValueBinding, imports: Imports): string | undefined;
  /**
   * JavaScript for a test about an object in the variable `value`.
   * @param locals variables of what the object's properties hold, by property
   */
  compileObjectTest(
    test: {
      readonly expression: string;
      readonly namespaces: Readonly<Record<string, string>>;
      readonly defaultNamespace: string;
      readonly location: Location;
    },
    object: ObjectBinding,
    locals: ReadonlyMap<string, string>,
    imports: Imports,
  ): CompiledTest | undefined;
  /** JavaScript for a function that asks a test of the attributes of an element of a name. */
  compileAlternativeTest(
    test: XPathExpression,
    imports: Imports,
    element: { readonly namespace: string; readonly name: string },
  ): string | undefined;
  /** The TypeScript type of any type, with the imports it needs. */
  textOf(type: TypeBinding, imports: Imports): string;
  /** The same of what stands in an element or attribute: nil and types that the document chooses included. */
  textOfProperty(property: PropertyBinding, imports: Imports): string;
  textOfElement(element: ElementBinding, imports: Imports): string;
  /** Imports the TypeScript type of a complex type, and returns its name. */
  typeOf(type: ObjectBinding | UnionBinding, imports: Imports, alias?: string): string;
  /** Prefix a namespace is written with. */
  prefixOf(namespace: string): string;
  /** Every namespace the contract writes, with its prefix. */
  namespaces(): readonly (readonly [namespace: string, prefix: string])[];
}
