import type { Annotation, Assertion, Location } from "@schemawright/xsd";
import type { Binding, ObjectBinding, TypeBinding, UnionBinding, ValueBinding } from "../binding/model.ts";
import type { Imports } from "../code/module.ts";

/** What every emitter is given beside its own input. */
export interface EmitContext {
  readonly binding: Binding;
  /** `schema/sinch-mms/slide.xsd:31:9`. */
  place(location: Location): string;
  /** Reports that something cannot be emitted: never left out silently. */
  refuse(location: Location, what: string): void;
  /** The author's sentence for a fault: the documentation of the violated component. */
  messageOf(annotations: readonly Annotation[]): string | undefined;
  /** JavaScript for an assertion about the value of a simple type, as `value` and `lexical`. */
  compileValueAssertion(assertion: Assertion, value: ValueBinding, imports: Imports): string | undefined;
  /** JavaScript for a test about an object in the variable `value`. */
  compileObjectTest(
    test: {
      readonly expression: string;
      readonly namespaces: Readonly<Record<string, string>>;
      readonly defaultNamespace: string;
      readonly location: Location;
    },
    object: ObjectBinding,
    imports: Imports,
  ): string | undefined;
  /** The TypeScript type of any type, with the imports it needs. */
  textOf(type: TypeBinding, imports: Imports): string;
  /** Imports the TypeScript type of a complex type, and returns its name. */
  typeOf(type: ObjectBinding | UnionBinding, imports: Imports, alias?: string): string;
  /** Prefix a namespace is written with. */
  prefixOf(namespace: string): string;
  /** Every namespace the contract writes, with its prefix. */
  namespaces(): readonly (readonly [namespace: string, prefix: string])[];
}
